import type { CSSProperties } from "react";

type Ends = { readonly proven: number; readonly possible: number };

/** From nought to a hundred, solid to proven and hatched to possible; drawn by the style sheet, the figures stand beside it. */
export function RangeBar({ proven, possible }: Ends) {
  const ends: CSSProperties & Record<"--proven" | "--possible", string> = {
    "--proven": `${proven}%`,
    "--possible": `${possible}%`,
  };
  return <span className="range-bar" style={ends} />;
}
