import { useId } from "react";
import { round2 } from "./drawing";
import type { Drawing, Paint } from "./drawing";
import { type Layer, type Lettering, mergeShapes } from "./merge-shapes";

function toCss(paint: Paint | undefined): string | undefined {
  if (paint === undefined || paint === "none" || paint.startsWith("#")) return paint;
  return `var(--color-${paint})`;
}

function Letters({ texts }: Lettering) {
  const [first] = texts;
  if (first === undefined) return null;
  const halo = first.halo ? { stroke: toCss("paper"), strokeWidth: 3, paintOrder: "stroke" } : {};
  const style = {
    fontSize: first.size,
    fontWeight: first.weight,
    textAnchor: first.anchor,
    fill: toCss(first.fill ?? "ink"),
    ...halo,
  };
  if (texts.length === 1) {
    return (
      <text x={round2(first.x)} y={round2(first.y)} {...style}>
        {first.text}
      </text>
    );
  }
  return (
    <g {...style}>
      {texts.map(({ x, y, text }, index) => (
        <text key={index} x={round2(x)} y={round2(y)}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Mark({ shape }: { shape: Layer }) {
  if (shape.kind === "texts") return <Letters {...shape} />;
  const stroke = {
    stroke: toCss(shape.stroke),
    strokeWidth: shape.strokeWidth,
    strokeDasharray: shape.dash,
    strokeLinecap: shape.round ? ("round" as const) : undefined,
    strokeLinejoin: shape.round ? ("round" as const) : undefined,
  };
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, fill } = shape;
      return (
        <rect
          x={round2(x)}
          y={round2(y)}
          width={round2(width)}
          height={round2(height)}
          fill={toCss(fill) ?? "none"}
          {...stroke}
        />
      );
    }
    case "line":
      return (
        <line
          x1={round2(shape.x1)}
          y1={round2(shape.y1)}
          x2={round2(shape.x2)}
          y2={round2(shape.y2)}
          {...stroke}
        />
      );
    case "circle":
      return (
        <circle
          cx={round2(shape.cx)}
          cy={round2(shape.cy)}
          r={shape.r}
          fill={toCss(shape.fill) ?? "none"}
          {...stroke}
        />
      );
    case "path":
      return <path d={shape.d} fill={toCss(shape.fill) ?? "none"} {...stroke} />;
  }
}

export type DrawingSvgProps = {
  drawing: Drawing;
  className?: string | undefined;
  /** "fixed" keeps the drawing's own pixels, "fluid" fills the width given. */
  fit?: "fixed" | "fluid";
  /** The words beside it say the same: hide it from screen readers. */
  decorative?: boolean;
};

export function DrawingSvg({
  drawing,
  className,
  fit = "fluid",
  decorative = false,
}: DrawingSvgProps) {
  const id = useId();
  const named = decorative
    ? { "aria-hidden": true }
    : {
        role: "img",
        "aria-labelledby": `${id}t`,
        "aria-describedby": drawing.description ? `${id}d` : undefined,
      };
  return (
    <svg
      viewBox={`0 0 ${round2(drawing.width)} ${round2(drawing.height)}`}
      width={fit === "fixed" ? drawing.width : "100%"}
      height={fit === "fixed" ? drawing.height : undefined}
      className={className}
      data-drawing={fit}
      focusable="false"
      {...named}
    >
      {decorative ? null : <title id={`${id}t`}>{drawing.title}</title>}
      {decorative || !drawing.description ? null : <desc id={`${id}d`}>{drawing.description}</desc>}
      {mergeShapes(drawing.shapes).map((shape, index) => (
        <Mark key={index} shape={shape} />
      ))}
    </svg>
  );
}
