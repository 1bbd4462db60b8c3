import { formatSigned } from "@/components/format/format-number";

/** Hundredths of a score point as points: 262 gives "2.62". */
export function pointsText(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

/** As `pointsText`, with its sign; nought carries none. */
export function signedPoints(hundredths: number): string {
  return hundredths === 0 ? "0.00" : formatSigned(hundredths / 100, 2);
}
