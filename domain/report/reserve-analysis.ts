import { reasonText } from "../checklist/evaluate";
import type { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { endsOf } from "../derivation/interval";
import type { FactState } from "../facts/state";
import { toPercent } from "../reserve/exact-sum";
import { type Exposures, exposuresOf, ROLE_IDS, ROLES } from "../reserve-analysis/exposures";
import { isRead, lookThrough, type LookThrough } from "../reserve-analysis/look-through";
import { mixOf } from "../reserve-analysis/mix";
import { RATE_FORMULA } from "../reserve-analysis/rate-haircuts";
import type { Ends } from "../reserve-analysis/spread";
import { LOSS_TABLES, type SurplusReading, surplusOf } from "../reserve-analysis/surplus";
import * as cell from "./cells";
import type { Cell, Column, Section, TableBlock } from "./tree";

const SIGNIFICANT = 8;

/** Funds opened, concentration and surplus after stress, as far as the profile has them. */
export function toReserveAnalysis(view: FactView): readonly Section[] {
  const sections: Section[] = [];
  const reading = lookThrough(view);
  if (isRead(reading)) {
    const blocks =
      reading.funds.length === 0 ? [toMix(reading)] : [toMix(reading), toFunds(reading)];
    sections.push({ id: "look-through", title: "Funds closed and opened", blocks });
  }
  const exposures = exposuresOf(view);
  if (!("status" in exposures)) {
    const blocks = [toRoles(exposures), ...toGroups(exposures)];
    sections.push({ id: "concentration", title: "Concentration", blocks });
  }
  const surplus = surplusOf(view);
  if (!("status" in surplus)) {
    const blocks = [toSurplus(surplus), toLosses(surplus)];
    sections.push({ id: "surplus", title: "Surplus after stress", blocks });
  }
  return sections;
}

const percent = (value: Decimal): Cell => cell.percent(value.toSignificantDigits(SIGNIFICANT));

/** Two columns for what is known only between two ends. */
const endColumns = (id: string, label: string): readonly Column[] => [
  cell.figures(`${id}Low`, `${label}, at least`, 2),
  cell.figures(`${id}High`, `${label}, at most`, 2),
];

function toMix(reading: LookThrough): TableBlock {
  const reported = mixOf(reading, "reported");
  const through = mixOf(reading, "through");
  const keys = [...new Set([...through, ...reported].map(({ key }) => key))];
  const rows = keys.map((key): readonly Cell[] => {
    const [closed, opened] = [reported, through].map((mix) => mix.find((part) => part.key === key));
    const label = opened?.label ?? closed?.label ?? key;
    const cells = [closed, opened].flatMap((part) =>
      part === undefined
        ? [cell.missing("none"), cell.missing("none")]
        : [cell.usd(part.amountUsd), percent(part.sharePct)],
    );
    return [cell.text(label), ...cells];
  });
  return {
    kind: "table",
    id: "look-through-mix",
    caption: "Reserve by asset class, funds closed and opened",
    columns: [
      cell.words("assetClass", "Asset class", 4),
      cell.figures("reported", "As reported", 2),
      cell.figures("reportedShare", "Share", 1),
      cell.figures("through", "Looked through", 2),
      cell.figures("throughShare", "Share", 1),
    ],
    rows,
    note: "Both views add up to the same. What a fund's holdings do not explain stays a line of its own.",
  };
}

function toFunds({ funds }: LookThrough): TableBlock {
  const money = (amount: Decimal | null, why: string): Cell =>
    amount === null ? cell.missing(why) : cell.usd(amount);
  return {
    kind: "table",
    id: "funds",
    caption: "Funds, their own lines and their holdings",
    columns: [
      cell.words("fund", "Fund", 4),
      cell.figures("own", "Own line", 2),
      cell.figures("holdings", "Holdings", 2),
      cell.figures("difference", "Own line less holdings", 2),
      cell.words("opened", "Opened", 2),
    ],
    rows: funds.map((fund): readonly Cell[] => [
      cell.text(fund.name),
      money(fund.ownUsd, "no line of its own"),
      money(fund.holdingsUsd, "none on record"),
      money(fund.differenceUsd, "nothing to compare"),
      cell.text(fund.isLookedThrough ? "yes" : "no, stays one line"),
    ]),
    note: null,
  };
}

function toRoles({ byRole, owed, wholeUsd }: Exposures): TableBlock {
  const share = (value: Decimal): Cell => percent(toPercent(value, wholeUsd));
  const roles = ROLE_IDS.filter((role) => !byRole[role].totalUsd.isZero());
  const named = roles.map((role) => ({ label: ROLES[role], spread: byRole[role] }));
  const all = { label: "Owed by institutions, all instruments", spread: owed };
  return {
    kind: "table",
    id: "concentration-roles",
    caption: "Concentration by role, percent of the reserve; lower is safer",
    columns: [
      cell.words("role", "Role", 4),
      cell.figures("amount", "Amount", 2),
      cell.figures("unnamed", "Nobody named", 2),
      ...endColumns("largest", "Largest group"),
      ...endColumns("herfindahl", "Herfindahl 0–10,000"),
    ],
    rows: [...named, all].map(({ label, spread }): readonly Cell[] => [
      cell.text(label),
      cell.usd(spread.totalUsd),
      cell.usd(spread.unnamedUsd),
      share(spread.largest.low),
      share(spread.largest.high),
      ...(spread.herfindahl === null
        ? [cell.missing("not computed"), cell.missing("not computed")]
        : [index(spread.herfindahl.low), index(spread.herfindahl.high)]),
    ]),
    note: "At least: what nobody is named for goes to ever more others, what several share is split evenly. At most: all of it goes to one. Governments, central banks and public bodies are left out.",
  };
}

const index = (value: Decimal): Cell => cell.whole(value.toDecimalPlaces(0).toNumber());

const MOST_GROUPS = 20;

function toGroups({ groups, wholeUsd }: Exposures): readonly TableBlock[] {
  if (groups.length === 0) return [];
  const left = groups.length - MOST_GROUPS;
  return [
    {
      kind: "table",
      id: "concentration-groups",
      caption: "Institution groups over all instruments",
      columns: [
        cell.words("group", "Group", 4),
        ...endColumns("owed", "Owes"),
        ...endColumns("any", "In any role, share"),
      ],
      rows: groups
        .slice(0, MOST_GROUPS)
        .map(({ group, owed, any }): readonly Cell[] => [
          cell.text(group),
          cell.usd(owed.low),
          cell.usd(owed.high),
          percent(toPercent(any.low, wholeUsd)),
          percent(toPercent(any.high, wholeUsd)),
        ]),
      note:
        left > 0
          ? `The ${MOST_GROUPS} largest; ${left} more are on the page of the reserve.`
          : null,
    },
  ];
}

function stateCells(state: FactState<Decimal>, toCell: (value: Decimal) => Cell): readonly Cell[] {
  if (state.status !== "unknown") return endsOf(state).map(toCell);
  const why = cell.missing(state.note ?? reasonText(state.reason));
  return [why, why];
}

function toSurplus({ before, tables }: SurplusReading): TableBlock {
  const lines = (["class", "maturity"] as const).flatMap((table) => {
    const name = LOSS_TABLES[table].toLowerCase();
    const { loss, after, afterPct } = tables[table];
    return [
      [cell.text(`Loss in stress, ${name}`), ...stateCells(loss, cell.usd)],
      [cell.text(`Left after stress, ${name}`), ...stateCells(after, cell.usd)],
      [cell.text(`Left in percent of the coins, ${name}`), ...stateCells(afterPct, percent)],
    ];
  });
  return {
    kind: "table",
    id: "surplus-after-stress",
    caption: "Surplus after stress; higher is safer",
    columns: [
      cell.words("what", "What", 4),
      cell.figures("low", "At least", 2),
      cell.figures("high", "At most", 2),
    ],
    rows: [[cell.text("Surplus before stress"), ...stateCells(before, cell.usd)], ...lines],
    note: `The criteria count by class alone. By maturity: ${RATE_FORMULA}. Sizes are house choices.`,
  };
}

function toLosses({ parts }: SurplusReading): TableBlock {
  const ends = ({ low, high }: Ends): readonly Cell[] => [cell.usd(low), cell.usd(high)];
  return {
    kind: "table",
    id: "losses",
    caption: "Loss in stress by class and table",
    columns: [
      cell.words("assetClass", "Asset class", 3),
      cell.figures("amount", "Value", 2),
      ...endColumns("class", "By class"),
      ...endColumns("maturity", "By maturity"),
    ],
    rows: parts.map((part): readonly Cell[] => [
      cell.text(part.label),
      cell.usd(part.amountUsd),
      ...ends(part.loss.class),
      ...ends(part.loss.maturity),
    ]),
    note: null,
  };
}
