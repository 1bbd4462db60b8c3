import { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { columnLabel } from "../regime/eligibility-words";
import { runGapLabels } from "../stress-analysis/gap-words";
import { VERIFICATIONS } from "../regime/rule";
import { classLabel } from "../reserve/asset-classes";
import { HAIRCUT_RATIONALES, STRESS_HAIRCUTS } from "../reserve/haircuts";
import { toDollars } from "../stress-analysis/cents";
import type { RunInWords } from "../stress-analysis/asked-run";
import { BANK_HOLIDAY_SOURCE } from "../stress-analysis/holidays";
import type { Played, RunReading } from "../stress-analysis/play";
import type { PresetSource } from "../stress-analysis/presets";
import { listSold } from "../stress-analysis/run-figures";
import { CAPACITY_RATIONALES, SALE_CAPACITY } from "../stress-analysis/sale-capacity";
import * as cell from "./cells";
import type { Cell, TableBlock } from "./tree";

type Run = { readonly run: RunInWords; readonly reading: RunReading };

const SIGNIFICANT = 8;
const HOUSE = "House choice.";

/** One amount in percent of another, which is above nought. */
export function shareOf(part: number, whole: number): Cell {
  const share = new Decimal(part).times(100).div(whole);
  return cell.percent(share.toSignificantDigits(SIGNIFICANT));
}

/** What is sold in the harder reading of a run, with the loss and the speed assumed for each class. */
export function toSaleTable({ run, reading }: Run, view: FactView): readonly TableBlock[] {
  const sold = listSold(reading.late);
  if (sold.length === 0) return [];
  const capacities = view.at(SALE_CAPACITY);
  const end = reading.missing.length === 0 ? "" : " at worst";
  return [
    {
      kind: "table",
      id: "run-sales",
      caption: `What is sold${end}, ${run.label}, in the order of sale`,
      columns: [
        cell.words("assetClass", "Asset class", 3),
        cell.figures("held", "Can be sold", 2),
        cell.figures("sold", "Sold", 2),
        cell.figures("brought", "For", 2),
        cell.figures("lost", "Lost", 2),
        cell.figures("haircut", "Loss assumed", 1),
        cell.figures("capacity", "A day at most", 1),
        cell.words("why", "Why (house estimates)", 6),
      ],
      rows: sold.map(({ assetClass, held, sold: face, brought, haircut }) => [
        cell.text(classLabel(assetClass)),
        ...[held, face, brought, face - brought].map((cents) => cell.usd(toDollars(cents))),
        shareOf(haircut, 1_000_000),
        shareOf(capacities[assetClass], 100),
        cell.text(`${HAIRCUT_RATIONALES[assetClass]} ${CAPACITY_RATIONALES[assetClass]}`),
      ]),
      note: null,
    },
  ];
}

/** Every setting of the runs with where it comes from: a fact, a source or the house. */
export function toAssumptions(runs: readonly Run[], view: FactView): TableBlock {
  const [first] = runs;
  return {
    kind: "table",
    id: "run-settings",
    caption: "Settings of the runs, with their sources",
    columns: [
      cell.words("setting", "Setting", 2),
      cell.words("value", "Value", 4),
      cell.words("basis", "Source, or house choice", 5),
    ],
    rows: [
      ...runs.map(({ run }) => [
        cell.text(run.label),
        cell.text(run.says),
        cell.text([`${HOUSE} ${run.house}`, ...run.sources.map(saySource)].join(" ")),
      ]),
      ...(first === undefined ? [] : toCoinRows(first.reading)),
      ...toModelRows(view),
    ],
    note: null,
  };
}

function saySource({ title, publisher, date, url }: PresetSource): string {
  const where = [title, publisher, date ?? "not dated", ...(url === null ? [] : [url])];
  return `${where.join(", ")}.`;
}

/** What the coin's own facts set. */
function toCoinRows(reading: RunReading): readonly (readonly Cell[])[] {
  const { startsOn, early, late, missing, leftOut } = reading;
  const both = (read: (end: Played) => string): string => {
    const [best, worst] = [read(early), read(late)];
    return best === worst ? best : `${best} at best, ${worst} at worst`;
  };
  const money = (cents: number): string => {
    const printed = cell.usd(toDollars(cents));
    return printed.kind === "usd" ? printed.text : "";
  };
  const row = (setting: string, value: string, basis: string) =>
    [setting, value, basis].map(cell.text);
  return [
    row("Start", startsOn, "Date of the reserve; requests begin the day after."),
    row(
      "Supply",
      both(({ plan }) => money(plan.supply)),
      "Fact of this profile.",
    ),
    row(
      "Reserve at the start",
      both(({ plan }) => money(plan.reserve)),
      "Lines of the reserve, less what it owes.",
    ),
    row(
      "Late after",
      both(({ plan }) => `${plan.settlement} bank days`),
      "Redemption terms of this profile.",
    ),
    row(
      "Paid on a bank day at most",
      both(({ plan }) => (plan.cap === Infinity ? "no cap" : money(plan.cap))),
      leftOut.length === 0
        ? "Redemption terms of this profile."
        : `Not known (${leftOut.map(columnLabel).join(", ")}); run as without one.`,
    ),
    row(
      "Why best and worst differ",
      missing.length === 0 ? "they do not" : runGapLabels(missing).join("; "),
      missing.length === 0
        ? "Nothing that decides the runs is open."
        : "Not known exactly, or not promised, in this profile.",
    ),
  ];
}

function toModelRows(view: FactView): readonly (readonly Cell[])[] {
  const { title, publisher, url } = BANK_HOLIDAY_SOURCE;
  const [haircuts, capacity] = [STRESS_HAIRCUTS, SALE_CAPACITY].map(
    ({ house, rationale }) => `${house ? `${HOUSE} ` : ""}${rationale}`,
  );
  const classes = Object.keys(view.at(SALE_CAPACITY)).length;
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "Days on which banks pay",
      "weekdays that are no bank holiday",
      `${title}, ${publisher}, ${url}. ${VERIFICATIONS.unverified}.`,
    ],
    [
      "Order of payment",
      "what the reserve owes, then holders, oldest request first",
      `${HOUSE} A sale pays on the day it is made; what is not sold keeps its value; lines not said to be pledged count as free.`,
    ],
    ["Loss in a sale", `by asset class, ${classes} classes`, haircuts ?? HOUSE],
    ["Sold in a day at most", `by asset class, ${classes} classes`, capacity ?? HOUSE],
  ];
  return rows.map((texts) => texts.map(cell.text));
}
