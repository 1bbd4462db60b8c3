import { estimateTextWidth } from "@/components/charts/drawing";
import type { Shape } from "@/components/charts/drawing";
import { hatchShapes } from "@/components/charts/hatch";
import { TIER_WORDS } from "./types";
import type { Band } from "./types";

type Entry = { text: string; symbol: (x: number, middle: number) => Shape[] };
type Place = { left: number; right: number; top: number; note: string };

const SIZE = 12;
const ROW = 18;
const SYMBOL = 14;
const GAP = 6;
const BETWEEN = 18;

const solidSymbol: Entry["symbol"] = (x, middle) => [
  { kind: "rect", x, y: middle - 4.5, width: SYMBOL, height: 9, fill: "ink" },
];

const openSymbol: Entry["symbol"] = (x, middle) => {
  const box = { x, y: middle - 4.5, width: SYMBOL, height: 9 };
  return [...hatchShapes(box, { gap: 4 }), { kind: "rect", ...box, stroke: "ink", strokeWidth: 1 }];
};

const markerSymbol: Entry["symbol"] = (x, middle) => [
  {
    kind: "circle",
    cx: x + SYMBOL / 2,
    cy: middle,
    r: 4.5,
    fill: "paper",
    stroke: "ink",
    strokeWidth: 1.5,
  },
];

const stopSymbol =
  (strokeWidth: number): Entry["symbol"] =>
  (x, middle) => [
    {
      kind: "path",
      d: `M${x + 4} ${middle - 6}H${x + 10}V${middle + 6}H${x + 4}`,
      stroke: "unmet",
      strokeWidth,
      fill: "none",
    },
  ];

function listEntries(band: Band): Entry[] {
  const { proven, possible } = band.uncapped;
  const entries: Entry[] = [{ text: "proven", symbol: solidSymbol }];
  if (band.possible > band.proven) entries.push({ text: "possible", symbol: openSymbol });
  if (proven !== band.proven || possible !== band.possible) {
    const figure = proven === possible ? String(proven) : `${proven}\u2013${possible}`;
    entries.push({ text: `uncapped ${figure}`, symbol: markerSymbol });
  }
  if (band.ceiling !== null)
    entries.push({ text: `cap: ${TIER_WORDS[band.ceiling]}`, symbol: stopSymbol(2.5) });
  if (band.lowCeiling !== null && band.lowCeiling !== band.ceiling) {
    entries.push({
      text: `low end held at ${TIER_WORDS[band.lowCeiling]}`,
      symbol: stopSymbol(1.5),
    });
  }
  return entries;
}

/** The key below a full bar, flowing over as many rows as it needs, with the direction note last. */
export function bandLegendShapes(
  band: Band | null,
  place: Place,
): { shapes: Shape[]; bottom: number } {
  const entries: Entry[] = [
    ...(band ? listEntries(band) : []),
    { text: place.note, symbol: () => [] },
  ];
  let x = place.left;
  let middle = place.top;
  const shapes = entries.flatMap((entry) => {
    const drawn = entry.symbol(0, 0).length > 0 ? SYMBOL + GAP : 0;
    const width = drawn + estimateTextWidth(entry.text, SIZE);
    if (x > place.left && x + width > place.right) {
      x = place.left;
      middle += ROW;
    }
    const label: Shape = {
      kind: "text",
      x: x + drawn,
      y: middle + SIZE * 0.36,
      text: entry.text,
      size: SIZE,
      fill: "muted",
    };
    const placed = [...entry.symbol(x, middle), label];
    x += width + BETWEEN;
    return placed;
  });
  return { shapes, bottom: middle + ROW / 2 };
}
