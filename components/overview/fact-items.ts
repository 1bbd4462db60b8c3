import { formatEvidence } from "@/components/format/evidence-text";
import { formatDate } from "@/components/format/format-date";
import { describeSearch } from "@/components/format/search-text";
import type { CitedSource } from "@/domain/explain/cited-sources";
import type { FactLine } from "@/domain/explain/fact-lines";
import type { SearchRecord } from "@/domain/explain/search-record";
import { SOURCE_KINDS } from "@/domain/profile/profile";

/** A document as the list of facts names it. */
export type FactCitation = { readonly id: string; readonly title: string; readonly words: string };

/** A fact as the list shows it: words only, and nothing where there is nothing to say. */
export type FactItem = Pick<FactLine, "ref" | "label" | "text" | "status" | "claims"> &
  Partial<Pick<FactLine, "marks" | "parts">> & {
    /** How it was worked out and the days of the value; absent where neither is recorded. */
    readonly told?: string;
    readonly cited?: readonly FactCitation[];
    /** Nobody knows it, but somebody looked. */
    readonly searched?: string;
    readonly note?: string;
  };

type Options = {
  /** The latest search without a find for each fact, by its id. */
  readonly searches: Readonly<Record<string, SearchRecord>>;
  readonly today: string;
};

/** What the list of facts shows of each line. A page is sent with it, so it holds no more than is read there. */
export function toFactItems(
  lines: readonly FactLine[],
  { searches, today }: Options,
): readonly FactItem[] {
  // The same object for the same citation is sent once.
  const known = new Map<string, FactCitation>();
  const cite = (source: CitedSource): FactCitation => {
    const { id, title } = source;
    const words = sourceWords(source);
    const citation = known.get(`${id} ${words}`) ?? { id, title, words };
    known.set(`${id} ${words}`, citation);
    return citation;
  };
  return lines.map((line) => {
    const { ref, label, text, status, claims, marks, parts, sources, note } = line;
    const search = status === "unknown" ? searches[ref] : undefined;
    const told = describeOrigin(line);
    return {
      ...{ ref, label, text, status },
      ...(claims === undefined ? {} : { claims }),
      ...(marks.length === 0 ? {} : { marks }),
      ...(parts === "" ? {} : { parts }),
      ...(told === "" ? {} : { told }),
      ...(sources.length === 0 ? {} : { cited: sources.map(cite) }),
      ...(search === undefined ? {} : { searched: describeSearch(search, today) }),
      ...(note === null ? {} : { note }),
    };
  });
}

function describeOrigin({ formula, asOf, knownOn }: FactLine): string {
  return [
    formula === null ? "" : `worked out as ${formula}`,
    asOf === null ? "" : `true on ${formatDate(asOf)}`,
    knownOn === null ? "" : `public since ${formatDate(knownOn)}`,
  ]
    .filter((each) => each !== "")
    .join(", ");
}

/** "attested, 4 months old, strength 71, p. 3". */
function sourceWords({ kind, evidence, place }: CitedSource): string {
  const words = [SOURCE_KINDS[kind].toLowerCase(), formatEvidence(evidence), place?.place ?? ""];
  return words.filter((each) => each !== "").join(", ");
}
