/** A colour by its part in the drawing; the page gives it from the theme, a print from PRINT_COLOURS. */
export type Ink =
  | "ink"
  | "muted"
  | "rule"
  | "rule-strong"
  | "paper"
  | "sunken"
  | "accent"
  | "met"
  | "partly"
  | "unmet"
  | "unknown";
export type Paint = Ink | "none" | `#${string}`;

export type Stroke = { stroke?: Paint; strokeWidth?: number; dash?: string; round?: boolean };
export type Anchor = "start" | "middle" | "end";

export type RectShape = Stroke & {
  kind: "rect";
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: Paint;
};
export type LineShape = Stroke & { kind: "line"; x1: number; y1: number; x2: number; y2: number };
export type CircleShape = Stroke & {
  kind: "circle";
  cx: number;
  cy: number;
  r: number;
  fill?: Paint;
};
export type PathShape = Stroke & { kind: "path"; d: string; fill?: Paint };
export type TextShape = {
  kind: "text";
  x: number;
  y: number;
  text: string;
  size: number;
  anchor?: Anchor;
  weight?: 400 | 500 | 600;
  fill?: Paint;
  /** Paints a ground of paper behind the letters, for labels that cross lines. */
  halo?: boolean;
};

export type Shape = RectShape | LineShape | CircleShape | PathShape | TextShape;

/** A picture as plain data: React draws it on pages, `toSvgText` writes it for documents. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
};

/** The light theme's values, for print and documents. */
export const PRINT_COLOURS: Readonly<Record<Ink, string>> = {
  ink: "#17191c",
  muted: "#565b63",
  rule: "#dcdcd6",
  "rule-strong": "#80858b",
  paper: "#ffffff",
  sunken: "#f2f2ee",
  accent: "#14508c",
  met: "#00694d",
  partly: "#7d5000",
  unmet: "#a3300c",
  unknown: "#4a5a78",
};

const MEAN_ADVANCE = 0.56;

/** Width of a text as drawn, to within a few percent for Latin text and figures in Plex Sans. */
export function estimateTextWidth(text: string, size: number): number {
  return text.length * size * MEAN_ADVANCE;
}

/** Two decimals are finer than any screen, and keep the markup short and the same everywhere. */
export function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
