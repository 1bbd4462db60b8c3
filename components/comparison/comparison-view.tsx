import { DIRECTION_NOTE } from "@/components/marks/types";
import { Section } from "@/components/ui/page-heading";
import type { Pillar } from "@/domain/checklist/checklist";
import type { Comparison } from "@/domain/comparison/compare";
import { type Policy, TIER_LABELS, TIERS } from "@/domain/scoring/policy";
import { STATEMENTS } from "@/domain/report/statements";
import { TextLink } from "@/components/ui/text-link";
import { type CompareState, robustnessHref, runTestHref } from "./addresses";
import { AssuranceTimeline } from "./assurance-timeline";
import { FactRows } from "./fact-rows";
import { RegimeMatrix, type RegimeRow } from "./regime-matrix";
import { LadderSection, ReserveMix } from "./reserve-section";
import { ResultBands } from "./result-bands";
import { LimitMatrix, PillarMatrix, UseCaseMatrix } from "./result-tables";
import { VerdictRows } from "./verdict-rows";

type Props = {
  comparison: Comparison;
  policy: Policy;
  pillars: readonly Pillar[];
  /** Where each coin is shown on its own. */
  hrefs: readonly string[];
  regimes: readonly RegimeRow[];
  state: CompareState;
};

const PARTS = [
  ["result", "Result"],
  ["pillars", "Pillars"],
  ["limits", "Gates and caps"],
  ["use-cases", "Use cases"],
  ["reserve", "Reserve"],
  ["ladder", "Time to cash"],
  ["redemption", "Redemption"],
  ["assurance", "Assurance"],
  ["regimes", "Regimes"],
  ["questions", "Every question"],
] as const;

function describeFloors({ tierFloors }: Policy): string {
  const floors = TIERS.slice(1).map((tier) => `${TIER_LABELS[tier]} (${tierFloors[tier]})`);
  return new Intl.ListFormat("en-GB").format(floors);
}

/** The whole comparison, from the result down to every question. */
export function ComparisonView(props: Props) {
  const { comparison, policy, pillars, hrefs, regimes, state } = props;
  const shown = { comparison, differences: state.differences };
  return (
    <>
      <nav aria-label="On this page" data-print="hide">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {PARTS.map(([id, label]) => (
            <li key={id}>
              <a className="link" href={`#${id}`}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="result" title="What is proven, and what is possible?" note={DIRECTION_NOTE}>
        <ResultBands comparison={comparison} policy={policy} hrefs={hrefs} />
        <p className="text-sm text-muted">
          {`Solid to proven, hatched to possible; ticks where ${describeFloors(policy)} begin. Policy ${policy.id} ${policy.version}, ruleset ${comparison.coins[0]?.ruleset.version ?? ""}. `}
          <TextLink href={robustnessHref(state)}>Does the order hold under other weights?</TextLink>
        </p>
      </Section>
      <Section id="pillars" title="Where are they strong and weak?" note={DIRECTION_NOTE}>
        <PillarMatrix {...shown} />
      </Section>
      <Section id="limits" title="Which gates and caps hold them down?">
        <LimitMatrix {...shown} />
      </Section>
      <Section id="use-cases" title="What does each fit?">
        <UseCaseMatrix {...shown} />
      </Section>
      <Section id="reserve" title="What is in the reserves?">
        <ReserveMix comparison={comparison} />
      </Section>
      <Section
        id="ladder"
        title="How soon is the reserve cash?"
        note="By sale or maturity in normal markets"
      >
        <LadderSection comparison={comparison} state={state} />
        <p className="text-sm">
          <TextLink href={runTestHref(state)}>Which would pay in a run?</TextLink>
        </p>
      </Section>
      <Section id="redemption" title="On what terms is each redeemed?">
        <FactRows {...shown} section="redemption" caption="Redemption terms side by side" />
      </Section>
      <Section id="assurance" title="Who has checked, and when?">
        <AssuranceTimeline comparison={comparison} />
        <FactRows {...shown} section="assurance" caption="Assurance side by side" />
      </Section>
      <Section
        id="regimes"
        title="Which regimes bind each, and do their gates hold?"
        note="A benchmark takes permissions as given; it is never a verdict on compliance"
      >
        <RegimeMatrix rows={regimes} labels={comparison.labels} differences={state.differences} />
      </Section>
      <Section id="questions" title="How does each answer every question?">
        <VerdictRows comparison={comparison} pillars={pillars} state={state} />
      </Section>
      <ul className="max-w-prose text-sm text-muted">
        {STATEMENTS.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </>
  );
}
