import type { ReactNode } from "react";
import { formatDate } from "@/components/format/format-date";
import { Section } from "@/components/ui/page-heading";
import type { Checklist } from "@/domain/checklist/checklist";
import type { FactView } from "@/domain/derivation/fact-view";
import { DIRECTION, NOT_COVERED, STATEMENTS } from "@/domain/report/statements";
import type { SearchRecord } from "@/domain/explain/search-record";
import type { Assessment } from "@/domain/scoring/assessment";
import type { Source } from "@/domain/profile/profile";
import type { Policy } from "@/domain/scoring/policy";
import { type CoinAddress, coinHref } from "./address";
import { AssuranceSection } from "./assurance-section";
import { ReadingNotices } from "./coin-states";
import { describeSource } from "./fact-origin";
import { LadderSection } from "./ladder-section";
import { Levers } from "./levers";
import { LimitsTable } from "./limits-table";
import { PillarsSection } from "./pillars-section";
import { RedemptionTerms } from "./redemption-terms";
import { ReserveSection } from "./reserve-section";
import { ResultSummary } from "./result-summary";
import { RunSection } from "./run-section";
import { type SourceItem, SourcesList } from "./sources-list";
import { Unknowns } from "./unknowns";
import { UseCases } from "./use-cases";

type Props = {
  readonly form: ReactNode;
  readonly assessment: Assessment;
  readonly view: FactView;
  readonly checklist: Checklist;
  readonly policy: Policy;
  readonly address: CoinAddress;
  readonly notices: readonly string[];
  readonly revision: number | null;
  readonly latest: number | null;
  readonly searches: Readonly<Record<string, SearchRecord>>;
  readonly today: string;
};

/** The whole of what is found of a coin, in the order a committee asks. */
export function CoinOverview(props: Props) {
  const { assessment, view, checklist, policy, address, form, notices, revision, latest } = props;
  const { asOf, profileAsOf, findings, result, useCases } = assessment;
  return (
    <>
      <div className="-mt-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <p className="text-sm">
          {`Judged as of ${formatDate(asOf)}; facts of ${formatDate(profileAsOf)}, revision ${revision ?? "of the draft"}.`}
        </p>
        {form}
      </div>
      <ReadingNotices {...{ notices, asOf, profileAsOf, revision, latest }} />
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <Section id="result" title="What is the result?" note={DIRECTION}>
          <ResultSummary assessment={assessment} policy={policy} address={address} />
        </Section>
        <Levers
          assessment={assessment}
          criteria={checklist.criteria}
          policy={policy}
          address={address}
        />
      </div>
      <Section id="limits" title="Which gates and caps hold it down?">
        <LimitsTable result={result} policy={policy} address={address} />
      </Section>
      <Section id="pillars" title="Where is it strong, and where open?" note={DIRECTION}>
        <PillarsSection assessment={assessment} policy={policy} address={address} />
      </Section>
      <Section id="reserve" title="What is the reserve made of?">
        <ReserveSection view={view} />
      </Section>
      <Section id="liquidity" title="How fast does it become cash?">
        <LadderSection view={view} bases={["liquidity"]} />
        <p className="text-sm">
          <a className="link" href={`${coinHref(address, "/reserve")}#ladder`}>
            What falls due by contract alone, nothing sold
          </a>
        </p>
      </Section>
      <Section id="run" title="Would it pay in a run?">
        <RunSection view={view} address={address} />
      </Section>
      <Section id="redemption" title="How does a holder get dollars back?">
        <RedemptionTerms view={view} searches={props.searches} today={props.today} />
      </Section>
      <Section id="assurance" title="Who has looked at it from outside?">
        <AssuranceSection view={view} />
      </Section>
      <Section
        id="use-cases"
        title="What is it fit for?"
        actions={
          <a className="link" href={coinHref(address, "/use-cases")}>
            Requirements, limits and countries
          </a>
        }
      >
        <UseCases useCases={useCases} result={result} />
      </Section>
      <Section id="unknown" title="What is not known, and what would settle it?">
        <Unknowns
          findings={findings}
          checklist={checklist}
          address={address}
          searches={props.searches}
          today={props.today}
        />
      </Section>
      <Section id="sources" title="Which documents does it rest on?">
        <SourcesList sources={view.profile.sources.map(toSourceItem)} />
      </Section>
      <Section id="about" title="How to read this">
        <ul className="flex max-w-prose list-disc flex-col gap-1 pl-5 text-sm text-muted">
          {[...STATEMENTS, ...NOT_COVERED].map((statement) => (
            <li key={statement}>{statement}</li>
          ))}
        </ul>
        <p className="text-xs break-all text-muted">
          {`Ruleset ${assessment.ruleset.version} (${assessment.ruleset.hash}), policy ${assessment.policy.id} ${assessment.policy.version}.`}
        </p>
      </Section>
    </>
  );
}

function toSourceItem(source: Source): SourceItem {
  const { id, title, url, note } = source;
  return { id, title, url, words: describeSource(source), ...(note === null ? {} : { note }) };
}
