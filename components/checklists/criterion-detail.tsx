import { formatDate } from "@/components/format/format-date";
import { SeverityTag } from "@/components/marks/severity-tag";
import { KeyValues } from "@/components/ui/key-values";
import { Section } from "@/components/ui/page-heading";
import type { Criterion, Interval } from "@/domain/checklist/criterion";
import { type Policy, TIER_LABELS } from "@/domain/scoring/policy";
import { CiteList } from "./cite-list";
import { FactDefinitions } from "./fact-definitions";
import { ParameterTable } from "./parameter-table";

type Props = { readonly criterion: Criterion; readonly total: number; readonly policy: Policy };

/** Everything one criterion says about itself. */
export function CriterionDetail({ criterion, total, policy }: Props) {
  const { id, severity, weight, scope, inForce, cites, parameters, evidenceWanted, remedy, reads } =
    criterion;
  const ceiling = policy.gateCeilings.byCriterion[id] ?? policy.gateCeilings.default;
  return (
    <>
      <KeyValues
        items={[
          { label: "Severity", value: <SeverityTag severity={severity} /> },
          ...(severity === "gate"
            ? [
                {
                  label: "Where not met",
                  value: `the result is ${TIER_LABELS[ceiling]} at most, whatever the rest shows`,
                },
              ]
            : []),
          { label: "Weight", value: `${weight} of ${total} in its pillar` },
          { label: "Applies", value: scope === null ? "to every coin" : `where ${scope.when}` },
          { label: "In force", value: describeInterval(inForce) },
          { label: "Asked by", value: <CiteList cites={cites} /> },
          { label: "Evidence wanted", value: evidenceWanted },
          { label: "Remedy", value: remedy },
          { label: "Id", value: <code className="break-all">{id}</code> },
        ]}
      />
      <Section id="thresholds" title="Which thresholds decide?">
        {parameters.length === 0 ? (
          <p className="text-muted">None: the answer itself decides.</p>
        ) : (
          <ParameterTable parameters={parameters} caption="Thresholds" />
        )}
      </Section>
      <Section id="facts" title="Which facts does it read?">
        <FactDefinitions reads={reads} scopeReads={scope?.reads ?? []} />
      </Section>
    </>
  );
}

function describeInterval({ from, until }: Interval): string {
  if (from === null && until === null) return "at any date";
  const start = from === null ? "" : `from ${formatDate(from)}`;
  return until === null ? start : `${start} until before ${formatDate(until)}`.trim();
}
