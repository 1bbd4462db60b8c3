import type { CoinAddress } from "@/components/overview/address";
import { LadderSection } from "@/components/overview/ladder-section";
import { Section } from "@/components/ui/page-heading";
import type { FactView } from "@/domain/derivation/fact-view";
import type { Regime } from "@/domain/regime/regime";
import { CompositionHistory, type RevisionMix } from "./composition-history";
import { ConcentrationSection } from "./concentration-section";
import { EligibilityOverview } from "./eligibility-overview";
import { LookThroughSection } from "./look-through-section";
import { MaturitySection } from "./maturity-section";
import { SurplusSection } from "./surplus-section";

type Props = {
  readonly view: FactView;
  readonly address: CoinAddress;
  readonly history: { readonly revisions: readonly RevisionMix[]; readonly leftOut: number };
  readonly regimes: readonly Regime[];
};

/** The reserve from what is in it to what is left of it, one question after the other. */
export function ReserveView({ view, address, history, regimes }: Props) {
  return (
    <>
      <Section id="mix" title="What is in it, with and without its funds?">
        <LookThroughSection view={view} />
      </Section>
      <Section id="surplus" title="What would be left over the coins after a stress?">
        <SurplusSection view={view} />
      </Section>
      <Section id="concentration" title="On whom does it hang?">
        <ConcentrationSection view={view} />
      </Section>
      <Section id="ladder" title="How fast does it turn into cash?">
        <LadderSection view={view} />
      </Section>
      <Section id="maturity" title="How long does it run?">
        <MaturitySection view={view} />
      </Section>
      <Section id="eligibility" title="Which law takes which line, and how far are limits used?">
        <EligibilityOverview
          view={view}
          regimes={regimes}
          address={{ ...address, mode: "benchmark" }}
        />
      </Section>
      <Section id="history" title="How has the mix moved?">
        <CompositionHistory slug={address.slug} {...history} />
      </Section>
    </>
  );
}
