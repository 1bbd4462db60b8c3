import { formatIsoDate } from "@/components/format/format-date";
import { ExternalLink } from "@/components/ui/text-link";
import type { FactLine } from "@/domain/explain/fact-lines";

/** The facts behind one answer, each with its day, its marks and the documents it rests on. */
export function FactLines({ facts }: { facts: readonly FactLine[] }) {
  return (
    <dl className="flex flex-col gap-2">
      {facts.map((fact) => (
        <div key={fact.ref}>
          <dt className="text-muted">{fact.label}</dt>
          <dd>
            <FactText fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One fact's value or the reason for its absence, and below it where it comes from. */
export function FactText({ fact }: { fact: FactLine }) {
  return (
    <>
      <span className={fact.status === "unknown" ? "missing" : "tabular"}>{fact.text}</span>
      {fact.parts === "" ? null : <span className="block text-muted">{fact.parts}</span>}
      {fact.note === null ? null : <span className="block text-muted">{fact.note}</span>}
      <FactOrigin fact={fact} />
    </>
  );
}

function FactOrigin({ fact }: { fact: FactLine }) {
  const days = [
    fact.formula === null ? "" : "computed",
    fact.asOf === null ? "" : `as of ${formatIsoDate(fact.asOf)}`,
    ...fact.marks,
  ].filter((part) => part !== "");
  if (days.length === 0 && fact.sources.length === 0) return null;
  return (
    <span className="block text-xs text-muted">
      {days.join(", ")}
      {fact.sources.map(({ id, title, url }) => (
        <span key={id} className="block">
          {url === null ? (
            title
          ) : (
            <ExternalLink className="inline-block py-1" href={url}>
              {title}
            </ExternalLink>
          )}
        </span>
      ))}
    </span>
  );
}
