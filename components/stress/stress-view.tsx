import type { ReactNode } from "react";
import type { CoinAddress } from "@/components/overview/address";
import { listSources } from "@/components/overview/list-rows";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/page-heading";
import { ExternalLink } from "@/components/ui/text-link";
import { reasonText } from "@/domain/checklist/evaluate";
import type { FactView } from "@/domain/derivation/fact-view";
import { columnLabel } from "@/domain/regime/eligibility-words";
import { BANK_HOLIDAY_SOURCE } from "@/domain/stress-analysis/holidays";
import { isBankNamed, playRun, type RunReading } from "@/domain/stress-analysis/play";
import { DRAWN_HAIRCUTS, DRAWN_RUN_HIGH } from "@/domain/stress-analysis/monte-carlo";
import { type Scenario, totalDemand } from "@/domain/stress-analysis/scenario";
import { formatShare } from "@/components/format/format-number";
import { DayTables } from "./day-table";
import { Headlines } from "./headlines";
import { HistoryPart } from "./history-part";
import { PresetLinks, PresetWords } from "./preset-part";
import { PresetsTable } from "./presets-table";
import type { AskedRun } from "./read-run";
import { RunChart } from "./run-chart";
import { ScenarioForm } from "./scenario-form";
import { SoldTable } from "./sold-table";

type Props = {
  readonly view: FactView;
  readonly address: CoinAddress;
  readonly symbol: string;
  readonly run: AskedRun;
  /** The part that draws runs, where the run asked for can be played. */
  readonly drawing: ReactNode;
};

/** The run asked for, what it comes to, and every other preset beside it. */
export function StressView({ view, address, symbol, run, drawing }: Props) {
  const errors = Object.entries(run.errors).map(([field, message]) => ({
    message,
    fieldId: `run-${field}`,
  }));
  return (
    <>
      {errors.length === 0 ? null : <ErrorSummary errors={errors} />}
      {run.notice === null ? null : <Notice kind="warning">{run.notice}</Notice>}
      <Section id="run" title="Which run?">
        <PresetLinks address={address} current={run.isPreset ? run.preset.id : null} />
        {run.isPreset ? (
          <PresetWords preset={run.preset} />
        ) : (
          <p className="text-sm">{`Figures of your own, begun from “${run.preset.label}”.`}</p>
        )}
        <ScenarioForm
          key={run.preset.id}
          address={address}
          preset={run.preset.id}
          text={run.text}
          errors={run.errors}
        />
      </Section>
      {run.scenario === null ? (
        <p>Mend the fields named above to run the test; nothing typed is lost.</p>
      ) : (
        <Answer
          view={view}
          address={address}
          symbol={symbol}
          run={run}
          scenario={run.scenario}
          drawing={drawing}
        />
      )}
    </>
  );
}

type AnswerProps = Props & { readonly scenario: Scenario };

function Answer({ view, address, symbol, run, scenario, drawing }: AnswerProps) {
  const reading = playRun(view, scenario);
  if ("status" in reading) {
    return (
      <Notice title="The run cannot be played">
        {`${reading.note ?? reasonText(reading.reason)}. It needs the supply and the lines of the reserve, each with a value; enter them under Reserve.`}
      </Notice>
    );
  }
  return (
    <>
      <Section id="result" title="What does it come to?">
        <Headlines reading={reading} />
        <Assumptions view={view} reading={reading} scenario={scenario} />
      </Section>
      <Section id="days" title="How do the days go?">
        <RunChart reading={reading} source={listSources(view, "position")} />
        <DayTables reading={reading} />
      </Section>
      <Section id="sold" title="What is sold to pay?" note="Loss and speed are house estimates">
        <SoldTable reading={reading} view={view} />
      </Section>
      {run.isPreset && run.preset.history !== null ? (
        <Section id="history" title="What did history do?">
          <HistoryPart preset={run.preset} reading={reading} address={address} symbol={symbol} />
        </Section>
      ) : null}
      <Section id="draw" title="How often does the promise hold?" note="Sizes and losses drawn">
        <p className="max-w-prose text-sm">{drawWords(view, scenario)}</p>
        {drawing}
      </Section>
      <Section
        id="presets"
        title="How do the other runs end?"
        note="Best – worst where they differ; day 1 is the day after the reserve's date"
      >
        <PresetsTable view={view} address={address} />
      </Section>
    </>
  );
}

/** What is drawn, from which distributions. */
function drawWords(view: FactView, scenario: Scenario): string {
  const peak = formatShare(String(totalDemand(scenario) / 1_000_000));
  const { low, mode, high } = view.at(DRAWN_HAIRCUTS);
  return `Each run keeps the days of the one above. Its size is drawn from a triangle from nothing to ${view.at(DRAWN_RUN_HIGH)} % of the supply with its peak at ${peak}; the losses in sales from one of ${low} to ${high} % of those above with its peak at ${mode} %. Both are house choices: no record says how often a run of a size comes.`;
}

type AssumptionsProps = {
  readonly view: FactView;
  readonly reading: RunReading;
  readonly scenario: Scenario;
};

function Assumptions({ view, reading, scenario }: AssumptionsProps) {
  const { missing, leftOut, early, late } = reading;
  const { outage } = scenario;
  const promised =
    early.plan.settlement === late.plan.settlement
      ? `${early.plan.settlement} business days`
      : `between ${late.plan.settlement} and ${early.plan.settlement} business days`;
  return (
    <ul className="max-w-prose list-disc pl-5 text-sm text-muted">
      {missing.length === 0 ? null : (
        <li>
          {`Best and worst differ because this is not known exactly: ${missing.map(columnLabel).join(", ")}.`}
        </li>
      )}
      {leftOut.length === 0 ? null : (
        <li>{`Not known and in neither end: ${leftOut.map(columnLabel).join(", ")}. Run as without one.`}</li>
      )}
      {outage === null || isBankNamed(view, scenario) ? null : (
        <li>
          {outage.reserveParts === null
            ? "The reserve names no such bank; deposits with nobody named may be there, at worst."
            : "The reserve names no such bank; the stated part of the reserve stands for it, as far as bank deposits reach."}
        </li>
      )}
      <li>{`Payment counts as late after ${promised}.`}</li>
      <Fixed />
    </ul>
  );
}

function Fixed(): ReactNode {
  return (
    <>
      <li>
        {
          "Requests begin the day after the reserve's date. Banks pay on weekdays that are no bank holiday, by the "
        }
        <ExternalLink href={BANK_HOLIDAY_SOURCE.url}>rule of the Federal Reserve</ExternalLink>;
        oldest requests first, after what the reserve itself owes.
      </li>
      <li>
        A sale pays on the day it is made. Lines not said to be pledged count as free. What is not
        sold keeps its value.
      </li>
    </>
  );
}
