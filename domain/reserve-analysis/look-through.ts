import { Decimal, ZERO } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { listGap } from "../derivation/gaps";
import { isAboveZero } from "../derivation/interval";
import { type Unknown, unknown } from "../facts/state";
import type { AssetClass } from "../reserve/asset-classes";
import { ExactSum, type Money, sumOf, toMoney } from "../reserve/exact-sum";
import type { Position } from "../reserve/share";
import { uncovered } from "./fund-details";
import { type FundNode, type FundTree, openFunds, type WeighedRow } from "./funds";

/** As the report lists it, one line for each fund; or each fund replaced by what it holds. */
export type ReserveBasis = "reported" | "through";

export type HoldingKind =
  /** A row as entered. */
  | "row"
  /** A fund shown as one line although only its holdings are on record. */
  | "fund"
  /** What a fund's own line exceeds its holdings by; below zero where the holdings exceed it. */
  | "unexplained";

/** One line of a view of the reserve. US dollars; below zero for what is owed. */
export type Holding = Money & {
  readonly id: string;
  readonly kind: HoldingKind;
  readonly label: string;
  /** Null where the class is not stated, and for what a fund does not explain. */
  readonly assetClass: AssetClass | null;
  /** The row behind the line; null for a line made here. */
  readonly row: Position | null;
  /** The outermost fund that stands between the reserve and the line. */
  readonly fund: string | null;
  /** The fund the line is the own line of. */
  readonly ownOf: string | null;
};

export type FundReading = {
  readonly name: string;
  /** The fund's own line, US dollars; null where there is none or it has no amount. */
  readonly ownUsd: Decimal | null;
  /** What the rows inside it add up to, US dollars; null where no row with an amount names it. */
  readonly holdingsUsd: Decimal | null;
  /** Own line minus holdings, shown and never spread; null unless both are there. */
  readonly differenceUsd: Decimal | null;
  readonly holdings: number;
  /** Rows inside it that state no amount. */
  readonly withoutAmount: number;
  /** False where the fund stays one line because nothing with an amount is known of its inside. */
  readonly isLookedThrough: boolean;
  /** Whether its own rules keep it to assets the reserve may hold; null where nobody says. */
  readonly onlyEligible: boolean | null;
  /** The average maturity the fund publishes, calendar days; null where not stated. */
  readonly wamDays: number | null;
  /** The fund it is held through itself. */
  readonly within: string | null;
};

export type LookThrough = {
  readonly lines: Readonly<Record<ReserveBasis, readonly Holding[]>>;
  /** In the order of their names. */
  readonly funds: readonly FundReading[];
  /** What the lines add up to: the same in both views. US dollars. */
  readonly linesUsd: Decimal;
  /** What no line accounts for, where the list is not complete or a row states no amount. US dollars, zero or more. */
  readonly restUsd: Decimal;
  /** Lines and rest, above zero: what every share is a share of. US dollars. */
  readonly wholeUsd: Decimal;
  /** Rows that state no amount and stand in no fund whose own line counts for them. */
  readonly withoutAmount: readonly Position[];
  /** True when part of the rest may sit in rows nobody entered. */
  readonly unlisted: boolean;
  /** Amounts of rows that count in no sum because they describe a fund whose own line does. US dollars. */
  readonly describedUsd: Decimal;
  /** Rows marked as counted in a fund's own line where no such line with an amount is listed: they count nowhere. */
  readonly uncovered: readonly Position[];
  /** What the criteria, which add up every row that counts, have twice: holdings without that mark. US dollars. */
  readonly countedTwiceUsd: Decimal;
};

const LOOK_THROUGH = {};
const AMOUNT = "position[].amountUsd";

/**
 * The reserve with and without its funds opened. A row that names a fund stands inside it; a fund's own line counts
 * once: whole in the view as reported, as its holdings (and the difference to them) in the view looked through.
 * Both views add up to the same. Unknown where the list was not researched or the whole has no size.
 * Source: "How reserves are held and managed".
 */
export function lookThrough(view: FactView): LookThrough | Unknown {
  return view.remember(LOOK_THROUGH, () => read(view));
}

/** Tells a reading from the reason why there is none. */
export function isRead(reading: LookThrough | Unknown): reading is LookThrough {
  return !("status" in reading);
}

function read(view: FactView): LookThrough | Unknown {
  const { rows, entered, researched, complete, hidden } = view.rows("position");
  if (!researched) return listGap(view, "position", [AMOUNT]);
  const { tree, lost } = openEntered(entered, rows);
  const reported = toHoldings(tree.top.rows);
  const through = [...reported];
  for (const node of tree.top.funds) {
    reported.push(...asOneLine(node));
    through.push(...open(node, null));
  }
  const linesUsd = sumOf(reported).toDecimal();
  const withoutAmount = [...tree.top.rows, ...tree.top.funds.flatMap(openGaps)]
    .filter(({ money }) => money === null)
    .map(({ row }) => row);
  const unlisted = !complete || hidden > 0;
  const size = sizeOf(view, linesUsd, { unlisted, gaps: withoutAmount.length });
  if ("status" in size) return size;
  const counted = amountsOf(rows);
  return {
    lines: { reported, through },
    funds: tree.funds.map(toReading),
    linesUsd,
    ...size,
    withoutAmount,
    unlisted,
    describedUsd: amountsOf(entered).minus(amountsOf(lost)).minus(counted).toDecimal(),
    uncovered: lost,
    countedTwiceUsd: counted.toDecimal().minus(linesUsd),
  };
}

/** The funds behind the rows, without rows that are marked as counted elsewhere and are not. */
function openEntered(
  entered: readonly Position[],
  rows: readonly Position[],
): { readonly tree: FundTree; readonly lost: readonly Position[] } {
  const tree = openFunds(entered.map(toWeighed));
  if (rows.length === entered.length) return { tree, lost: [] };
  const none = uncovered(tree, new Set(rows));
  const kept = entered.filter((row) => !none.has(row));
  const lost = entered.filter((row) => none.has(row));
  return { tree: lost.length === 0 ? tree : openFunds(kept.map(toWeighed)), lost };
}

function amountsOf(rows: readonly Position[]): ExactSum {
  const total = new ExactSum();
  for (const row of rows) {
    const { money } = toWeighed(row);
    if (money !== null) total.add(money);
  }
  return total;
}

function toWeighed(row: Position): WeighedRow {
  const { amountUsd } = row.values;
  return { row, money: amountUsd === undefined ? null : toMoney(amountUsd) };
}

/** The rows with an amount as lines. */
function toHoldings(
  rows: readonly WeighedRow[],
  fund: string | null = null,
  ownOf: string | null = null,
): Holding[] {
  const lines: Holding[] = [];
  for (const { row, money } of rows) {
    if (money === null) continue;
    const { assetClass = null, label: name, counterparty } = row.values;
    const { amount, cents } = money;
    const label = name ?? counterparty ?? "Line without a label";
    lines.push({ id: row.id, kind: "row", label, assetClass, amount, cents, row, fund, ownOf });
  }
  return lines;
}

/** A fund as the report shows it: its own line, else one line made of its holdings. */
function asOneLine({ name, own, worth }: FundNode): readonly Holding[] {
  const lines = toHoldings(own, null, name);
  if (lines.length > 0 || worth === null) return lines;
  return [made("fund", { name, worth, fund: null })];
}

/**
 * What a fund holds, funds inside it opened as well, and what its own line exceeds that by. One that cannot be opened
 * stays its own line, inside the outermost fund it is held through, if any.
 */
function open({ name, own, ownUsd, inside }: FundNode, through: string | null): readonly Holding[] {
  if (inside.weighed === null) return toHoldings(own, through, name);
  const outer = through ?? name;
  const lines = toHoldings(inside.rows, outer);
  for (const fund of inside.funds) lines.push(...open(fund, outer));
  if (ownUsd === null) return lines;
  const worth = ownUsd.minus(inside.weighed);
  if (!worth.isZero()) lines.push(made("unexplained", { name, worth, fund: outer }));
  return lines;
}

function made(
  kind: "fund" | "unexplained",
  { name, worth, fund }: { name: string; worth: ExactSum; fund: string | null },
): Holding {
  const label = kind === "fund" ? name : `${name}: not explained by its holdings`;
  const ownOf = kind === "fund" ? name : null;
  const id = `${kind} ${name}`;
  return { id, kind, label, assetClass: null, ...worth.toMoney(), row: null, fund, ownOf };
}

/** Rows of a fund that leave the whole open; those of a fund whose own line counts do not. */
function openGaps({ own, ownUsd, inside }: FundNode): readonly WeighedRow[] {
  if (ownUsd !== null) return own;
  const within = [...inside.rows, ...inside.funds.flatMap(openGaps)];
  return inside.weighed === null ? [...own, ...within] : within;
}

type Size = Pick<LookThrough, "restUsd" | "wholeUsd">;

/** As the shares of the reserve are sized: by the rows where they are all there, else by the stated total. */
function sizeOf(
  view: FactView,
  linesUsd: Decimal,
  { unlisted, gaps }: { readonly unlisted: boolean; readonly gaps: number },
): Size | Unknown {
  if (gaps === 0 && !unlisted) return wholeOf(linesUsd, ZERO);
  const stated = view.fact("reserve.fairValueUsd");
  if (stated.status !== "known") {
    const note = "the reserve is not listed in full and its total is not known";
    return unknown([AMOUNT, "reserve.fairValueUsd"], "not_computed", note);
  }
  const rest = stated.value.minus(linesUsd);
  if (gaps > 0 && rest.isNegative() && !rest.isZero()) {
    const note = "the lines with an amount already exceed the stated total";
    return unknown([AMOUNT], "not_computed", note);
  }
  return wholeOf(linesUsd, Decimal.max(ZERO, rest));
}

function wholeOf(linesUsd: Decimal, restUsd: Decimal): Size | Unknown {
  const wholeUsd = linesUsd.plus(restUsd);
  return isAboveZero(wholeUsd)
    ? { restUsd, wholeUsd }
    : unknown([AMOUNT], "not_computed", "the reserve adds up to nothing");
}

function toReading({ name, own, ownUsd, inside, container }: FundNode): FundReading {
  const held = [...inside.rows, ...inside.funds.flatMap((fund) => fund.own)];
  const stated = [...own, ...inside.rows];
  const answers = stated.flatMap(({ row }) => row.values.fundLookThroughOk ?? []);
  const averages = stated.flatMap(({ row }) => row.values.fundWamDays ?? []);
  const isAgreed = (all: readonly unknown[]): boolean => all.every((each) => each === all[0]);
  return {
    name,
    ownUsd: ownUsd?.toDecimal() ?? null,
    holdingsUsd: inside.weighed?.toDecimal() ?? null,
    differenceUsd: differenceOf(ownUsd, inside.weighed),
    holdings: held.length,
    withoutAmount: held.filter(({ money }) => money === null).length,
    isLookedThrough: inside.weighed !== null,
    onlyEligible: isAgreed(answers) ? (answers[0] ?? null) : null,
    wamDays: isAgreed(averages) ? (averages[0] ?? null) : null,
    within: container,
  };
}

function differenceOf(ownUsd: ExactSum | null, heldUsd: ExactSum | null): Decimal | null {
  return ownUsd === null || heldUsd === null ? null : ownUsd.minus(heldUsd).toDecimal();
}
