"use client";

import { Fragment } from "react";
import { formatEvidence } from "@/components/format/evidence-text";
import { formatDate } from "@/components/format/format-date";
import { describeSearch } from "@/components/format/search-text";
import { KeyValues } from "@/components/ui/key-values";
import type { CitedSource } from "@/domain/explain/cited-sources";
import type { SearchRecord } from "@/domain/explain/search-record";
import type { FactLine } from "@/domain/explain/fact-lines";
import { SOURCE_KINDS } from "@/domain/profile/profile";
import { FactText } from "./fact-origin";
import { sourceAnchor } from "./sources-list";

type Props = {
  readonly lines: readonly FactLine[];
  /** The latest search without a find for each fact, by its id. */
  readonly searches: Readonly<Record<string, SearchRecord>>;
  readonly today: string;
};

/** Facts by name, each with its value and where it comes from; a document's number leads to it in the list below. */
export function FactList({ lines, searches, today }: Props) {
  return (
    <KeyValues
      items={lines.map((line) => ({
        key: line.ref,
        label: line.label,
        value: (
          <>
            <FactText line={line} /> <Cited line={line} />
            <Searched line={line} search={searches[line.ref]} today={today} />
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

/** Nobody knows it, but somebody looked. */
function Searched({
  line,
  search,
  today,
}: {
  readonly line: FactLine;
  readonly search: SearchRecord | undefined;
  readonly today: string;
}) {
  if (search === undefined || line.status !== "unknown") return null;
  return (
    <span className="block max-w-prose break-words text-muted">
      {describeSearch(search, today)}
    </span>
  );
}

/** "attested, 4 months old, strength 71, p. 3". */
function sourceWords({ kind, evidence, place }: Omit<CitedSource, "id" | "title">): string {
  const words = [SOURCE_KINDS[kind].toLowerCase(), formatEvidence(evidence), place?.place ?? ""];
  return words.filter((each) => each !== "").join(", ");
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
      {sources.map(({ id, title, ...source }, index) => (
        <Fragment key={id}>
          {index === 0 ? "see " : ", "}
          <a className="link" href={`#${sourceAnchor(id)}`} title={title}>
            {id}
          </a>
          {` (${sourceWords(source)})`}
        </Fragment>
      ))}
    </span>
  );
}
