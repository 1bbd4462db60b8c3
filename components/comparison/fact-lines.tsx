import { formatIsoDate } from "@/components/format/format-date";
import type { FactLine } from "@/domain/explain/fact-lines";
import { type CellLine, CellLines } from "./cell-lines";

/** The facts behind one answer, each with its day, its marks and the documents it rests on. */
export function FactLines({ facts }: { facts: readonly FactLine[] }) {
  return (
    <dl>
      {facts.map((fact) => (
        <div key={fact.ref}>
          <dt>{fact.label}</dt>
          <dd>
            <CellLines lines={toCellLines(fact)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One fact's value or the reason for its absence, and below it where it comes from. */
export function toCellLines(fact: FactLine): readonly CellLine[] {
  const origin = [
    fact.formula === null ? "" : "computed",
    fact.asOf === null ? "" : `as of ${formatIsoDate(fact.asOf)}`,
    ...fact.marks,
  ].filter((part) => part !== "");
  return [
    fact.status === "unknown" ? { text: fact.text, look: "missing" } : fact.text,
    ...(fact.parts === "" ? [] : [{ text: fact.parts, look: "muted" } as const]),
    ...(fact.note === null ? [] : [{ text: fact.note, look: "muted" } as const]),
    ...(origin.length === 0 ? [] : [{ text: origin.join(", "), look: "small" } as const]),
    ...fact.sources.map(
      ({ title, url }): CellLine => ({
        text: title,
        look: "small",
        ...(url === null ? {} : { href: url }),
      }),
    ),
  ];
}
