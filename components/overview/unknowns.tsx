import type { Checklist } from "@/domain/checklist/checklist";
import type { Criterion } from "@/domain/checklist/criterion";
import type { Finding } from "@/domain/checklist/finding";
import type { SearchRecord } from "@/domain/explain/search-record";
import { type CoinAddress, coinHref, findingHref } from "./address";
import { OpenQuestions } from "./open-questions";

type Props = {
  readonly findings: readonly Finding[];
  readonly checklist: Checklist;
  readonly address: CoinAddress;
  /** The latest search without a find for each fact, by its id. */
  readonly searches: Readonly<Record<string, SearchRecord>>;
  readonly today: string;
};

/** Per pillar at first sight; the rest is one address away. */
const AT_ONCE = 3;

/** What is not known, why, and which document would settle it: what weighs most first. */
export function Unknowns(props: Props) {
  const { findings, checklist, address, searches, today } = props;
  const open = findings.filter(({ verdict }) => verdict === "unknown");
  if (open.length === 0) return <p>Every applicable criterion has a verdict.</p>;
  const groups = checklist.pillars
    .map(({ id, label }) => ({ id, label, own: open.filter(({ pillar }) => pillar === id) }))
    .filter(({ own }) => own.length > 0);
  const byId = new Map(checklist.criteria.map((criterion) => [criterion.id, criterion]));
  return (
    <div className="flex flex-col gap-4">
      {groups.map(({ id, label, own }) => (
        <section key={id} aria-labelledby={`unknown-${id}`}>
          <h3 id={`unknown-${id}`} className="pb-1">
            {label} <span className="tabular font-normal text-muted">{own.length}</span>
          </h3>
          <OpenQuestions
            questions={own
              .map((finding) => ({ finding, criterion: byId.get(finding.id) }))
              .sort((a, b) => weigh(b) - weigh(a))
              .slice(0, AT_ONCE)
              .map(({ finding, criterion }) => ({
                id: finding.id,
                title: criterion?.title ?? finding.id,
                href: findingHref(address, finding.id),
                isGate: finding.severity === "gate",
                reason: finding.reason,
                evidenceWanted: criterion?.evidenceWanted ?? "",
                searches: pickSearches(finding, searches),
              }))}
            slug={address.slug}
            today={today}
          />
          {own.length > AT_ONCE ? (
            <p className="pt-1 text-sm">
              <a
                className="link"
                href={coinHref(address, "/findings", { pillar: id, verdict: "unknown" })}
              >
                {`All ${own.length} on ${label.toLowerCase()}`}
              </a>
            </p>
          ) : null}
        </section>
      ))}
    </div>
  );
}

/** Searches for the facts and lists that the finding lacks. */
function pickSearches(
  { missing }: Finding,
  searches: Readonly<Record<string, SearchRecord>>,
): readonly SearchRecord[] {
  const targets = new Set(missing.map((ref) => ref.replace(/\[\].*$/, "")));
  return [...targets].flatMap((target) => {
    const search = searches[target];
    return search === undefined ? [] : [search];
  });
}

type OpenFinding = { readonly finding: Finding; readonly criterion: Criterion | undefined };

const PAST_ANY_WEIGHT = 1_000_000;

/** Gates first, then by weight in the pillar. */
function weigh({ finding, criterion }: OpenFinding): number {
  return (finding.severity === "gate" ? PAST_ANY_WEIGHT : 0) + (criterion?.weight ?? 0);
}
