import type { IsoDate } from "../dates";
import {
  COUNTRY_STATES,
  type CountryConclusion,
  concludeCountry,
  countsGates,
  HOLDER_CAVEAT,
} from "../explain/country-conclusion";
import type { CountryAnswer, CountryRegime, RuleName } from "../explain/country-question";
import { inPlace } from "../explain/country-words";
import { REGIME_STATES } from "../regime/judge-regime";
import * as cell from "./cells";
import type { Cell, Section, TableBlock } from "./tree";

/** "May the coin be offered in Japan?" */
export function askCountry({ name }: Pick<CountryAnswer, "name">): string {
  return `May the coin be offered ${inPlace(name)}?`;
}

/** The country question as a reader asked it: verdict, reasons, what is not known, and the laws behind it. */
export function toCountry(answer: CountryAnswer, asOf: IsoDate): Section {
  return {
    id: "country",
    title: askCountry(answer),
    blocks: [
      toVerdict(answer, asOf),
      ...(answer.regimes.length === 0 ? [] : [toLaws(answer.regimes)]),
      { kind: "text", text: HOLDER_CAVEAT },
    ],
  };
}

function toVerdict(answer: CountryAnswer, asOf: IsoDate): TableBlock {
  const { state, reasons, unknown } = concludeCountry(answer);
  const row = (label: string, words: string) => [cell.text(label), cell.text(words)];
  return {
    kind: "table",
    id: "country-answer",
    caption: "The answer, with its reasons",
    columns: [cell.words("point", "Point", 1), cell.words("answer", "Answer", 5)],
    rows: [
      row("Question", askCountry(answer)),
      row("Country", `${answer.name} (${answer.country})`),
      [cell.text("Read on"), cell.date(asOf)],
      [cell.text("Verdict"), cell.strong(COUNTRY_STATES[state])],
      ...reasons.map((each) => row("Why", each)),
      ...unknown.map((each) => row("Not known", each)),
    ],
    note: "By the facts of this report and the law read here; the verdict is this tool's own rule.",
  };
}

const REACH: Readonly<Record<CountryRegime["reach"], string>> = {
  whole: "the whole country",
  part: "a part of it",
};

function toLaws(regimes: readonly CountryRegime[]): TableBlock {
  return {
    kind: "table",
    id: "country-laws",
    caption: "Law of the place read here",
    columns: [
      cell.words("law", "Law", 2),
      cell.words("jurisdiction", "Jurisdiction", 2),
      cell.words("reach", "Holds in", 1),
      cell.words("state", "Standing of the coin", 2),
      cell.words("reason", "Why", 3),
      cell.words("failed", "Gates not met", 3),
      cell.words("open", "Gates not known", 3),
    ],
    rows: regimes.map((regime): readonly Cell[] => [
      cell.text(regime.name),
      cell.text(regime.jurisdiction),
      cell.text(REACH[regime.reach]),
      cell.text(REGIME_STATES[regime.state]),
      cell.text(regime.reason),
      toGates(regime, regime.failed),
      toGates(regime, regime.open),
    ]),
    note: "Gates count only where a law binds the coin on the day.",
  };
}

function toGates({ state }: CountryRegime, rules: readonly RuleName[]): Cell {
  if (!countsGates(state)) return cell.missing("not counted");
  return cell.text(rules.map(({ title }) => title).join("; ") || "none");
}

/** The country question as the exported JSON holds it: the field `country` of `assay-assessment/1`. */
export function toCountryJson(answer: CountryAnswer, asOf: IsoDate) {
  const { country, name, offered, permitted, regimes } = answer;
  const { state, reasons, unknown }: CountryConclusion = concludeCountry(answer);
  return {
    question: askCountry(answer),
    country,
    name,
    asOf,
    verdict: state,
    says: COUNTRY_STATES[state],
    offered,
    permitted,
    reasons,
    unknown,
    laws: regimes.map(
      ({ id, name: law, jurisdiction, reach, state: stands, reason, ...rules }) => ({
        ...{ id, name: law, jurisdiction, reach, state: stands, reason },
        failed: countsGates(stands) ? rules.failed : [],
        open: countsGates(stands) ? rules.open : [],
      }),
    ),
    caveat: HOLDER_CAVEAT,
  };
}
