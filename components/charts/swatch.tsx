import { DrawingSvg } from "./drawing-svg";
import { areaShapes } from "./series-style";
import type { AreaStyle } from "./series-style";

/** The colour and pattern of a series as a small square, for legends and tables. */
export function Swatch({ style }: { style: AreaStyle }) {
  const shapes = areaShapes({ x: 0, y: 0, width: 14, height: 12 }, style);
  return (
    <DrawingSvg
      drawing={{ width: 14, height: 12, title: "", description: "", shapes }}
      fit="fixed"
      decorative
      className="swatch"
    />
  );
}
