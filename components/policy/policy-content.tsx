import { ParameterTable } from "@/components/checklists/parameter-table";
import { Section } from "@/components/ui/page-heading";
import type { Checklist } from "@/domain/checklist/checklist";
import type { Parameter } from "@/domain/checklist/parameter";
import { DIRECTION } from "@/domain/report/statements";
import type { Policy } from "@/domain/scoring/policy";
import { EvidenceRules } from "./policy-evidence";
import { CapsTable, GatesTable } from "./policy-limits";
import { TiersTable, WeightsTable } from "./policy-scores";
import { UseCaseRules } from "./policy-use-cases";

type Props = {
  readonly policy: Policy;
  readonly checklist: Checklist;
  readonly houseParameters: readonly Parameter[];
};

/** Everything a policy says. */
export function PolicyContent({ policy, checklist, houseParameters }: Props) {
  const { met, partly_met, not_met } = policy.points;
  return (
    <>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <Section id="weights" title="What does each pillar weigh?">
          <WeightsTable policy={policy} checklist={checklist} />
        </Section>
        <Section id="tiers" title="Where does each tier begin?" note={DIRECTION}>
          <TiersTable policy={policy} />
          <p className="max-w-prose text-sm text-muted">
            {`Points: met ${met}, partly met ${partly_met}, not met ${not_met}. An unknown counts ${not_met} in the proven figure and ${met} in the possible one; what does not apply leaves both.`}
          </p>
        </Section>
      </div>
      <Section id="gates" title="Which gates hold a tier down?">
        <GatesTable policy={policy} checklist={checklist} />
        <p className="max-w-prose text-sm text-muted">
          A gate partly met does not cap. A gate that is not known caps the low end only.
        </p>
      </Section>
      <Section id="caps" title="Which conditions cap the tier?">
        <CapsTable policy={policy} checklist={checklist} />
      </Section>
      <Section id="evidence" title="How much must be known, and how well?">
        <EvidenceRules policy={policy} />
      </Section>
      <Section id="use-cases" title="What does each use ask of a coin?">
        <UseCaseRules policy={policy} checklist={checklist} />
      </Section>
      <Section id="parameters" title="Which thresholds did the house choose?">
        <ParameterTable parameters={houseParameters} caption="House thresholds" />
      </Section>
    </>
  );
}
