/** Numbers that look drawn by chance and are the same for the same seed on every machine. */
export type Random = {
  /** The next number from 0 up to but not including 1, in steps of 2⁻³². */
  next(): number;
};

const UNIT = 2 ** -32;

/** Turns one number into the next of a well-mixed sequence; fills the state of the generator from a seed. */
function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

const rotate = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));

/**
 * The generator xoshiro128**, 32 bits at a time, filled from `seed` (a whole number from 0 to 2³² − 1) by SplitMix32.
 * Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", 2021.
 */
export function seededRandom(seed: number): Random {
  const fill = splitMix(seed);
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return {
    next() {
      const bits = Math.imul(rotate(Math.imul(b, 5), 7), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = rotate(d, 11);
      return (bits >>> 0) * UNIT;
    },
  };
}
