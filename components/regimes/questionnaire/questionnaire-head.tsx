import { formatDate } from "@/components/format/format-date";
import { KeyValues } from "@/components/ui/key-values";
import type { RegimeResult } from "@/domain/regime/judge-regime";
import type { Regime } from "@/domain/regime/regime";
import { describeChecked } from "../regime-summary";
import { StateTag } from "../state-tag";
import type { QuestionnaireView } from "./view";

export type QuestionnaireAbout = {
  readonly symbol: string;
  readonly name: string;
  readonly issuer: string | null;
  readonly asOf: string;
  readonly profileAsOf: string;
  readonly revision: number | null;
  readonly ruleset: string;
};

type Props = {
  readonly about: QuestionnaireAbout;
  readonly regime: Regime;
  readonly result: RegimeResult;
  readonly view: QuestionnaireView;
};

const MODES = {
  perimeter: "what binds the issuer",
  benchmark: "benchmark: permissions are taken as given; never a verdict on compliance",
} as const;

/** What was read, when, and by which rules: the head of the first page. */
export function QuestionnaireHead({ about, regime, result, view }: Props) {
  const { symbol, name, issuer, asOf, profileAsOf, revision, ruleset } = about;
  return (
    <KeyValues
      items={[
        { label: "Coin", value: `${name} (${symbol})` },
        { label: "Issuer", value: issuer ?? "no legal issuer identified" },
        {
          label: "As of",
          value: `${formatDate(asOf)}, on facts of ${formatDate(profileAsOf)}`,
        },
        { label: "Revision", value: String(revision ?? "draft") },
        { label: "Regime", value: `${regime.name}, ${regime.jurisdiction}` },
        { label: "Ruleset", value: ruleset },
        { label: "Mode", value: MODES[result.mode] },
        { label: "Result", value: <StateTag state={result.state} /> },
        { label: "Questions", value: countQuestions(view) },
        { label: "How far it was checked", value: describeChecked(regime) },
      ]}
    />
  );
}

/** "134 questions, 40 with an answer, 94 open". */
function countQuestions({ questions }: QuestionnaireView): string {
  const open = questions.filter(({ isOpen }) => isOpen).length;
  return `${questions.length} questions, ${questions.length - open} with an answer, ${open} open`;
}

/** Stands at the head of every printed page, so that a loose sheet says what it belongs to. */
export function RunningHead({ about, regime, result }: Omit<Props, "view">) {
  const { symbol, asOf, revision, ruleset } = about;
  const parts = [
    symbol,
    regime.shortName,
    `as of ${formatDate(asOf)}`,
    revision === null ? "draft" : `revision ${revision}`,
    `ruleset ${ruleset}`,
    result.mode === "benchmark" ? "benchmark" : "what binds",
  ];
  return (
    <p className="questionnaire-running" aria-hidden="true">
      {parts.join(" · ")}
    </p>
  );
}
