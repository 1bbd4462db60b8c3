"use client";

import { Fragment } from "react";
import { formatDate } from "@/components/format/format-date";
import { KeyValues } from "@/components/ui/key-values";
import type { FactLine } from "@/domain/explain/fact-lines";
import { FactText } from "./fact-origin";
import { sourceAnchor } from "./sources-list";

/** Facts by name, each with its value and where it comes from; a document's number leads to it in the list below. */
export function FactList({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <KeyValues
      items={lines.map((line) => ({
        key: line.ref,
        label: line.label,
        value: (
          <>
            <FactText line={line} /> <Cited line={line} />
            {line.note === null ? null : (
              <span className="block max-w-prose whitespace-pre-line break-words text-muted">
                {line.note}
              </span>
            )}
          </>
        ),
      }))}
    />
  );
}

/** The formula and the days of a value, and the documents it rests on. */
function Cited({ line: { status, formula, asOf, knownOn, sources } }: { readonly line: FactLine }) {
  const told = [
    formula === null ? "" : `worked out as ${formula}`,
    asOf === null ? "" : `true on ${formatDate(asOf)}`,
    knownOn === null ? "" : `public since ${formatDate(knownOn)}`,
  ].filter((each) => each !== "");
  if (told.length === 0 && sources.length === 0)
    return status === "unknown" ? null : <span className="missing">no document is cited</span>;
  return (
    <span className="text-xs text-muted">
      {told.length === 0 ? "" : `${told.join(", ")}${sources.length === 0 ? "" : "; "}`}
      {sources.map(({ id, title }, index) => (
        <Fragment key={id}>
          {index === 0 ? "see " : ", "}
          <a className="link" href={`#${sourceAnchor(id)}`} title={title}>
            {id}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
