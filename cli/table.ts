export type Align = "left" | "right";

/** Columns as wide as their longest cell; nothing is cut, and the last column is not padded. */
export function toTable(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[] = [],
): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => lengthOf(row[column] ?? ""))),
  );
  return rows
    .map((row) =>
      widths
        .map((width, column) => pad(row[column] ?? "", width, aligns[column] ?? "left"))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function pad(text: string, width: number, align: Align): string {
  const gap = " ".repeat(Math.max(0, width - lengthOf(text)));
  return align === "right" ? `${gap}${text}` : `${text}${gap}`;
}

/** Letters as a reader counts them. */
function lengthOf(text: string): number {
  return [...text].length;
}

const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;

/** Text from a file with nothing left that could steer a terminal. */
export function toPlain(text: string): string {
  return text.replace(CONTROL, " ");
}

/** Breaks a text into lines of at most `width` letters behind an indent. */
export function wrap(text: string, indent: string, width = 100): string {
  const lines: string[] = [];
  let line = "";
  for (const word of toPlain(text).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (lengthOf(longer) > width - indent.length && line !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => `${indent}${each}`).join("\n");
}
