const RANGE = 2 ** 31;

/**
 * Whole numbers from 0 up to but not including 2³¹, the same row of them for the same seed on every machine. A 32-bit
 * generator of Weyl steps and multiplications: good enough to draw weights, not to keep secrets.
 */
export function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % RANGE;
  };
}

export { RANGE as DRAW_RANGE };
