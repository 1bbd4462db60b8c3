import type { Box, Pattern } from "./hatch";
import { hatchShapes } from "./hatch";
import type { Shape } from "./drawing";

/** The palette of Okabe and Ito: told apart with every common kind of colour vision. */
export const OKABE_ITO = {
  orange: "#E69F00",
  sky: "#56B4E9",
  green: "#009E73",
  yellow: "#F0E442",
  blue: "#0072B2",
  vermilion: "#D55E00",
  purple: "#CC79A7",
  grey: "#999999",
} as const;

export type SeriesColour = (typeof OKABE_ITO)[keyof typeof OKABE_ITO];
export type AreaStyle = { colour: SeriesColour; pattern: Pattern };

export const FALLBACK_AREA: AreaStyle = { colour: OKABE_ITO.grey, pattern: "grid" };

const DARK_INK = "#17191c";
const LIGHT_INK = "#ffffff";

/** Ink that stands out from the colour in both themes: white on the blue, near-black on all others. */
export function patternInk(colour: SeriesColour): typeof DARK_INK | typeof LIGHT_INK {
  return colour === OKABE_ITO.blue ? LIGHT_INK : DARK_INK;
}

/** A box filled with a series' colour and pattern, outlined so that pale colours keep an edge. */
export function areaShapes(box: Box, style: AreaStyle): Shape[] {
  if (box.width <= 0 || box.height <= 0) return [];
  const inset = {
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: Math.max(0, box.width - 1),
    height: box.height - 1,
  };
  return [
    { kind: "rect", ...box, fill: style.colour },
    ...hatchShapes(box, {
      pattern: style.pattern,
      gap: 6,
      stroke: patternInk(style.colour),
      strokeWidth: 1.1,
    }),
    { kind: "rect", ...inset, stroke: DARK_INK, strokeWidth: 1 },
  ];
}

export type LineStyle = {
  colour: SeriesColour | "ink";
  dash: string;
  marker: "disc" | "ring" | "square" | "diamond";
};

/** Line looks in the order they are given out; each differs in dash and marker as well as colour. */
export const LINE_STYLES = [
  { colour: "ink", dash: "", marker: "disc" },
  { colour: OKABE_ITO.vermilion, dash: "6 3", marker: "square" },
  { colour: OKABE_ITO.blue, dash: "2 3", marker: "ring" },
  { colour: OKABE_ITO.green, dash: "9 3 2 3", marker: "diamond" },
  { colour: OKABE_ITO.purple, dash: "4 2", marker: "ring" },
  { colour: OKABE_ITO.orange, dash: "12 4", marker: "square" },
] as const satisfies readonly LineStyle[];
