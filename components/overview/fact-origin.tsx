import { formatEvidence } from "@/components/format/evidence-text";
import { formatDate } from "@/components/format/format-date";
import { KeyValues } from "@/components/ui/key-values";
import { Tag } from "@/components/ui/tag";
import { ExternalLink } from "@/components/ui/text-link";
import type { CitedSource } from "@/domain/explain/cited-sources";
import type { FactLine } from "@/domain/explain/fact-lines";
import { toPlaceText } from "@/domain/profile/exact-text";
import {
  type Claim,
  type Mark,
  READINGS,
  type Source,
  SOURCE_KINDS,
} from "@/domain/profile/profile";

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  unverified: "citation not checked against the primary text",
  doubtful: "doubtful; citation not checked against the primary text",
  derived: "derived, not stated as such",
};

/** Stays wherever a marked value is shown. */
export function MarkTags({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark) => (
    <Tag key={mark} look={mark === "derived" ? "quiet" : "caution"} className="whitespace-normal">
      {MARK_WORDS[mark]}
    </Tag>
  ));
}

/** The value of a fact, or why there is none, with its marks. */
export function FactText({
  line,
}: {
  readonly line: Pick<FactLine, "text" | "status" | "marks" | "parts" | "claims">;
}) {
  return (
    <>
      <span className={line.status === "unknown" ? "missing" : "font-medium"}>{line.text}</span>{" "}
      <MarkTags marks={line.marks} />
      {line.parts === "" ? null : <span className="block text-xs text-muted">{line.parts}</span>}
      {line.claims === undefined ? null : <ClaimLines claims={line.claims} />}
    </>
  );
}

/** What each of the sources that disagree says. */
function ClaimLines({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <span className="block text-xs">
      {claims.map(({ source, value }) => (
        <span key={source} className="block break-words">{`${source} says: ${value}`}</span>
      ))}
    </span>
  );
}

/** Where a fact comes from: documents, dates, note and formula. */
export function FactDetails({ line }: { readonly line: FactLine }) {
  const { formula, asOf, knownOn, sources, note } = line;
  const dates = [
    ...(asOf === null ? [] : [{ label: "True on", value: formatDate(asOf) }]),
    ...(knownOn === null ? [] : [{ label: "Public since", value: formatDate(knownOn) }]),
  ];
  return (
    <KeyValues
      items={[
        ...(formula === null ? [] : [{ label: "Worked out as", value: formula }]),
        ...dates,
        {
          label: "Documents",
          value: <SourceLines sources={sources} isComputed={formula !== null} />,
        },
        ...(note === null
          ? []
          : [
              {
                label: "Note",
                value: <span className="whitespace-pre-line break-words">{note}</span>,
              },
            ]),
      ]}
    />
  );
}

function SourceLines({
  sources,
  isComputed,
}: {
  readonly sources: readonly CitedSource[];
  readonly isComputed: boolean;
}) {
  if (sources.length === 0) {
    return (
      <span className="missing">
        {isComputed ? "those of the values it is worked out from" : "none cited"}
      </span>
    );
  }
  return (
    <ul className="flex flex-col gap-1">
      {sources.map((source) => (
        <li key={source.id} className="break-words">
          <SourceLine source={source} /> <PlaceText source={source} />
        </li>
      ))}
    </ul>
  );
}

/** Where in the document the value stands. */
export function PlaceText({ source }: { readonly source: CitedSource }) {
  const text = source.place === null ? null : toPlaceText(source.place);
  return text === null ? null : <span className="block text-muted">{text}</span>;
}

/** A document by its name; its strength and age where it is cited for a value. */
function SourceLine({ source }: { readonly source: CitedSource }) {
  const words = `${describeSource(source)}, ${formatEvidence(source.evidence)}`;
  return <NamedSource {...{ title: source.title, url: source.url, words }} />;
}

/** "C7, Circle, 2025-12-12, issuer's website, read by us": number, publisher, date, kind and how it was read. */
export function describeSource({ id, publisher, date, kind, reading }: Source): string {
  const words = [
    id,
    publisher,
    date,
    SOURCE_KINDS[kind],
    reading === null ? null : READINGS[reading],
  ];
  return words.filter((each) => each !== null).join(", ");
}

type NamedSourceProps = Pick<Source, "title" | "url"> & { readonly words: string };

export function NamedSource({ title, url, words }: NamedSourceProps) {
  return (
    <>
      {url === null ? title : <ExternalLink href={url}>{title}</ExternalLink>}{" "}
      <span className="text-muted">{`(${words})`}</span>
    </>
  );
}
