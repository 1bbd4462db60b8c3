import type { Checklist } from "@/domain/checklist/checklist";
import type { Criterion } from "@/domain/checklist/criterion";
import type { Finding } from "@/domain/checklist/finding";
import { type CoinAddress, coinHref, findingHref } from "./address";
import { OpenQuestions } from "./open-questions";

type Props = {
  readonly findings: readonly Finding[];
  readonly checklist: Checklist;
  readonly address: CoinAddress;
};

/** Per pillar at first sight; the rest is one address away. */
const AT_ONCE = 3;

/** What is not known, why, and which document would settle it: what weighs most first. */
export function Unknowns({ findings, checklist, address }: Props) {
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
              }))}
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

type OpenFinding = { readonly finding: Finding; readonly criterion: Criterion | undefined };

const PAST_ANY_WEIGHT = 1_000_000;

/** Gates first, then by weight in the pillar. */
function weigh({ finding, criterion }: OpenFinding): number {
  return (finding.severity === "gate" ? PAST_ANY_WEIGHT : 0) + (criterion?.weight ?? 0);
}
