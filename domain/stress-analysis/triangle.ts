/** A triangular distribution: least, likeliest and greatest value. */
export type Triangle = { readonly low: number; readonly mode: number; readonly high: number };

/** The value of a triangular distribution below which a part `at` (0–1) of all draws lie. */
export function triangleAt({ low, mode, high }: Triangle, at: number): number {
  const width = high - low;
  if (width <= 0) return low;
  const below = (mode - low) / width;
  return at < below
    ? low + Math.sqrt(at * width * (mode - low))
    : high - Math.sqrt((1 - at) * width * (high - mode));
}
