import { SeverityTag } from "@/components/marks/severity-tag";
import { VerdictMark } from "@/components/marks/verdict-mark";
import type { Checklist } from "@/domain/checklist/checklist";
import type { Finding } from "@/domain/checklist/finding";
import { type CoinAddress, findingHref } from "./address";

type Props = {
  readonly findings: readonly Finding[];
  readonly checklist: Checklist;
  readonly address: CoinAddress;
};

/** What is not known, why, and which document would settle it: the list to send to the issuer. */
export function Unknowns({ findings, checklist, address }: Props) {
  const open = findings.filter(({ verdict }) => verdict === "unknown");
  if (open.length === 0) return <p>Every applicable criterion has a verdict.</p>;
  const groups = checklist.pillars
    .map(({ id, label }) => ({ id, label, own: open.filter(({ pillar }) => pillar === id) }))
    .filter(({ own }) => own.length > 0);
  return (
    <div className="flex flex-col gap-4">
      {groups.map(({ id, label, own }) => (
        <section key={id} aria-labelledby={`unknown-${id}`}>
          <h3 id={`unknown-${id}`} className="pb-1">
            {label} <span className="tabular font-normal text-muted">{own.length}</span>
          </h3>
          <ul>
            {own.map((finding) => (
              <Open
                key={finding.id}
                finding={finding}
                checklist={checklist}
                href={findingHref(address, finding.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Open({
  finding,
  checklist,
  href,
}: {
  readonly finding: Finding;
  readonly checklist: Checklist;
  readonly href: string;
}) {
  const criterion = checklist.criteria.find(({ id }) => id === finding.id);
  return (
    <li className="grid gap-x-6 border-t border-rule py-1.5 text-sm md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(0,2fr)]">
      <span>
        <VerdictMark verdict="unknown" />{" "}
        <a className="link-quiet font-medium" href={href}>
          {criterion?.title ?? finding.id}
        </a>{" "}
        {finding.severity === "gate" ? <SeverityTag severity="gate" /> : null}
      </span>
      <span>{finding.reason}</span>
      <span className="text-muted">
        <span className="md:sr-only">Evidence wanted: </span>
        {criterion?.evidenceWanted}
      </span>
    </li>
  );
}
