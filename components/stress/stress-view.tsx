import type { ReactNode } from "react";
import { type CoinAddress, runFileHref } from "@/components/overview/address";
import { listSources } from "@/components/overview/list-rows";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/page-heading";
import { ExternalLink } from "@/components/ui/text-link";
import { reasonText } from "@/domain/checklist/evaluate";
import type { FactView } from "@/domain/derivation/fact-view";
import { VERIFICATIONS } from "@/domain/regime/rule";
import { columnLabel } from "@/domain/regime/eligibility-words";
import { runGapLabels } from "@/domain/stress-analysis/gap-words";
import { BANK_HOLIDAY_SOURCE } from "@/domain/stress-analysis/holidays";
import type { Preset } from "@/domain/stress-analysis/presets";
import { SCENARIO_LABELS, type SavedRun } from "@/domain/stress-analysis/saved-run";
import { isBankNamed, playRun, type RunReading } from "@/domain/stress-analysis/play";
import { DRAWN_HAIRCUTS, DRAWN_RUN_HIGH } from "@/domain/stress-analysis/monte-carlo";
import { type Outage, type Scenario, totalDemand } from "@/domain/stress-analysis/scenario";
import { formatShare } from "@/components/format/format-number";
import { DayTables } from "./day-table";
import { Headlines } from "./headlines";
import { HistoryPart } from "./history-part";
import { keptBase, keptRun } from "./addresses";
import { PresetWords, RunLinks } from "./preset-part";
import { PresetsTable } from "./presets-table";
import { type AskedRun, baseLabel, listScenarioErrors } from "./read-run";
import { RunChart } from "./run-chart";
import { RunDownloads } from "./run-downloads";
import { SavedWords } from "./saved-part";
import { ScenarioForm } from "./scenario-form";
import { SoldTable } from "./sold-table";

type Props = {
  readonly view: FactView;
  readonly address: CoinAddress;
  readonly symbol: string;
  readonly run: AskedRun;
  readonly presets: readonly Preset[];
  /** Runs of the desk in use. */
  readonly saved: readonly SavedRun[];
  /** The form that keeps the run, for those who may; where the run can be read. */
  readonly saving: ReactNode;
  /** The part that draws runs, where the run asked for can be played. */
  readonly drawing: ReactNode;
};

/** The run asked for, what it comes to, and every other run beside it. */
export function StressView(props: Props) {
  const { view, address, run, presets, saved, saving } = props;
  const errors = listScenarioErrors(run.errors).map(({ field, message }) => ({
    message: `${SCENARIO_LABELS[field]}: ${message}`,
    fieldId: `run-${field}`,
  }));
  return (
    <>
      {errors.length === 0 ? null : <ErrorSummary errors={errors} />}
      {run.notice === null ? null : <Notice kind="warning">{run.notice}</Notice>}
      <Section id="run" title="Which run?">
        <RunLinks address={address} presets={presets} saved={saved} run={run} />
        <RunWords address={address} run={run} />
        <ScenarioForm
          key={JSON.stringify(keptBase(run.base))}
          address={address}
          base={keptBase(run.base)}
          text={run.text}
          errors={run.errors}
        />
        {run.scenario === null ? null : saving}
      </Section>
      {run.scenario === null ? (
        <p>Mend the fields named above to run the test; nothing typed is lost.</p>
      ) : (
        <Answer {...props} view={view} scenario={run.scenario} />
      )}
    </>
  );
}

function RunWords({ address, run }: Pick<Props, "address" | "run">) {
  const { base, isUnchanged } = run;
  if (!isUnchanged)
    return (
      <p className="text-sm wrap-anywhere">{`Figures of your own, begun from “${baseLabel(base)}”.`}</p>
    );
  return base.kind === "preset" ? (
    <PresetWords preset={base.preset} />
  ) : (
    <SavedWords address={address} saved={base.saved} />
  );
}

type AnswerProps = Props & { readonly scenario: Scenario };

function Answer(props: AnswerProps) {
  const { view, address, symbol, run, scenario, drawing, presets, saved } = props;
  const { base, isUnchanged } = run;
  const preset = isUnchanged && base.kind === "preset" ? base.preset : null;
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
        <RunDownloads
          label="This run, with its days and settings:"
          files={[
            { label: "CSV", href: runFileHref(address, "csv", keptRun(run)) },
            { label: "JSON", href: runFileHref(address, "json", keptRun(run)) },
          ]}
        />
      </Section>
      <Section id="days" title="How do the days go?">
        <RunChart reading={reading} source={listSources(view, "position")} />
        <DayTables reading={reading} />
      </Section>
      <Section id="sold" title="What is sold to pay?" note="Loss and speed are house estimates">
        <SoldTable reading={reading} view={view} />
      </Section>
      {preset !== null && preset.history !== null ? (
        <Section id="history" title="What did history do?">
          <HistoryPart {...{ preset, reading, address, symbol }} shownOn={view.profile.asOf} />
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
        <PresetsTable view={view} address={address} presets={presets} saved={saved} />
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
          {`Best and worst differ in what is not known exactly or not promised: ${runGapLabels(missing).join(", ")}.`}
        </li>
      )}
      {leftOut.length === 0 ? null : (
        <li>{`Not known and in neither end: ${leftOut.map(columnLabel).join(", ")}. Run as without one.`}</li>
      )}
      {outage === null || isBankNamed(view, scenario) ? null : (
        <li>{bankWords(outage, missing.includes("position[].counterparty"))}</li>
      )}
      <li>{`Payment counts as late after ${promised}.`}</li>
      <Fixed />
    </ul>
  );
}

/** What a bank comes to that the reserve does not name. */
function bankWords({ bank, reserveParts }: Outage, hasUnnamed: boolean): string {
  if (reserveParts !== null)
    return "The reserve names no such bank; the stated part of the reserve stands for it, as far as bank deposits reach.";
  if (hasUnnamed)
    return "The reserve names no such bank; deposits with nobody named may be there, at worst.";
  return `This reserve holds nothing at “${bank ?? ""}”: that it shuts changes nothing here.`;
}

function Fixed(): ReactNode {
  return (
    <>
      <li>
        {
          "Requests begin the day after the reserve's date. Banks pay on weekdays that are no bank holiday, by the "
        }
        <ExternalLink href={BANK_HOLIDAY_SOURCE.url}>rule of the Federal Reserve</ExternalLink>
        {` (${VERIFICATIONS[BANK_HOLIDAY_SOURCE.verification].toLowerCase()}); oldest requests first, after what the reserve itself owes.`}
      </li>
      <li>
        A sale pays on the day it is made. Lines not said to be pledged count as free. What is not
        sold keeps its value.
      </li>
    </>
  );
}
