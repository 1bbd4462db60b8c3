import { PRINT_COLOURS, round2 } from "./drawing";
import type { Drawing, Paint, Shape, Stroke } from "./drawing";

export type SvgTextOptions = { colours?: Readonly<Record<string, string>>; fontFamily?: string };
type Attributes = Record<string, string | number | undefined>;

function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === "number" ? round2(value) : escapeXml(String(value))}"`,
    )
    .join("");
}

function toColour(
  paint: Paint | undefined,
  colours: Readonly<Record<string, string>>,
): string | undefined {
  if (paint === undefined || paint === "none" || paint.startsWith("#")) return paint;
  return colours[paint] ?? "#000000";
}

function strokeAttributes(shape: Stroke, colours: Readonly<Record<string, string>>): Attributes {
  return {
    stroke: toColour(shape.stroke, colours),
    "stroke-width": shape.strokeWidth,
    "stroke-dasharray": shape.dash,
    "stroke-linecap": shape.round ? "round" : undefined,
    "stroke-linejoin": shape.round ? "round" : undefined,
  };
}

function writeShape(shape: Shape, colours: Readonly<Record<string, string>>): string {
  if (shape.kind === "text") {
    const halo = shape.halo
      ? { stroke: toColour("paper", colours), "stroke-width": 3, "paint-order": "stroke" }
      : {};
    const attributes = writeAttributes({
      x: shape.x,
      y: shape.y,
      "font-size": shape.size,
      "font-weight": shape.weight,
      "text-anchor": shape.anchor,
      fill: toColour(shape.fill ?? "ink", colours),
      ...halo,
    });
    return `<text${attributes}>${escapeXml(shape.text)}</text>`;
  }
  const { kind, stroke, strokeWidth, dash, round, ...geometry } = shape;
  const filled = "fill" in geometry ? toColour(geometry.fill, colours) : undefined;
  const fill = kind === "line" ? undefined : (filled ?? "none");
  const strokes = strokeAttributes({ ...shape }, colours);
  return `<${kind}${writeAttributes({ ...geometry, fill, ...strokes })}/>`;
}

/** The drawing as one SVG document, the same bytes for the same drawing; for PDF, DOCX and files. */
export function toSvgText(drawing: Drawing, options: SvgTextOptions = {}): string {
  const { colours = PRINT_COLOURS, fontFamily = "IBM Plex Sans" } = options;
  const root = writeAttributes({
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${round2(drawing.width)} ${round2(drawing.height)}`,
    width: drawing.width,
    height: drawing.height,
    role: "img",
    "font-family": fontFamily,
  });
  const words = `<title>${escapeXml(drawing.title)}</title><desc>${escapeXml(drawing.description)}</desc>`;
  return `<svg${root}>${words}${drawing.shapes.map((shape) => writeShape(shape, colours)).join("")}</svg>`;
}
