import type { FactView } from "@/domain/derivation/fact-view";
import { isAboveZero } from "@/domain/derivation/interval";
import type { Figure } from "@/domain/regime/condition";
import { type LineTest, negate } from "@/domain/regime/eligibility";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { NO_CLASS, type Position, shareOfLines } from "@/domain/reserve/share";
import type { Membership, MissingCells } from "@/domain/reserve/tally";

type Classes = ReadonlySet<AssetClass>;

const US_GOVERNMENT: Classes = new Set([
  "usTreasuryBill",
  "usTreasuryNoteBond",
  "usTreasuryFrn",
  "usTreasuryTips",
  "usTreasuryStrip",
  "otherUsGovernment",
] as const);

const NO_REFERENCE: MissingCells = {
  columns: ["coin.referenceCurrency"],
  what: "home government to compare with",
};
const NO_CURRENCY: MissingCells = { columns: ["position[].currency"], what: "stated currency" };

const LIST_READS: readonly string[] = [
  "position[].assetClass",
  "position[].amountUsd",
  "reserve.fairValueUsd",
];

const READS = [
  "position[].assetClass",
  "position[].amountUsd",
  "reserve.fairValueUsd",
  "position[].currency",
  "coin.referenceCurrency",
] as const;

/**
 * Whether a line is debt of the government whose currency the coin refers to: US paper for the dollar, for any
 * other currency the debt of another government that pays in it. Lines of other classes are not.
 */
export function isHomeGovernment({ values }: Position, view: FactView): Membership {
  const { assetClass, currency } = values;
  if (assetClass === undefined) return NO_CLASS;
  const isUs = US_GOVERNMENT.has(assetClass);
  if (!isUs && assetClass !== "nonUsSovereign") return false;
  const reference = view.fact("coin.referenceCurrency");
  if (reference.status !== "known") return NO_REFERENCE;
  if (isUs || reference.value === "USD") return isUs && reference.value === "USD";
  if (currency === undefined) return NO_CURRENCY;
  const isListed = currency !== "other" || reference.value !== "other";
  return isListed ? currency === reference.value : NO_CURRENCY;
}

function isGovernment(assetClass: AssetClass): boolean {
  return US_GOVERNMENT.has(assetClass) || assetClass === "nonUsSovereign";
}

/** A line at or below zero is owed, not held: it is never an asset outside a list. */
export function isOwed({ values: { amountUsd } }: Position): boolean {
  return amountUsd !== undefined && !isAboveZero(amountUsd);
}

/**
 * Tells a line whose class is not among these, which a list of eligible assets does not name. What reduces the reserve
 * cannot hide such an asset.
 */
export const beside =
  (classes: Classes) =>
  ({ values: { assetClass, amountUsd } }: Position): Membership => {
    if (amountUsd?.isNegative() === true) return false;
    return assetClass === undefined ? NO_CLASS : !classes.has(assetClass);
  };

type IsOther = (row: Position) => Membership;

/** Share of what is not on a list, settlement items left out: trades on their way are no asset of a kind. */
export function shareOfOthers(label: string, isOther: IsOther, reads = LIST_READS): Figure {
  return {
    label: `${label}, settlement items left out`,
    reads,
    unit: "percent",
    of: (view) => shareOfLines(view, isOther, "settlementItem"),
  };
}

/** The same list, line by line. */
export function isListed(isOther: IsOther): LineTest["passes"] {
  return (row) => row.values.assetClass === "settlementItem" || negate(isOther(row));
}

const figure = (label: string, isIn: (row: Position, view: FactView) => Membership): Figure => ({
  label,
  unit: "percent",
  reads: READS,
  of: (view) =>
    shareOfLines(view, (row) => (isOwed(row) ? false : isIn(row, view)), "settlementItem"),
});

/** Share of what is neither in these classes nor debt of the home government, settlement items left out. */
export function shareOutside(label: string, classes: Classes): Figure {
  return figure(label, (row, view) => {
    const { assetClass } = row.values;
    if (assetClass === undefined) return NO_CLASS;
    return classes.has(assetClass) ? false : negate(isHomeGovernment(row, view));
  });
}

/** Share of these classes and of debt of the home government together, settlement items left out. */
export function shareWithHomeGovernment(label: string, classes: Classes): Figure {
  return figure(label, (row, view) => {
    const { assetClass } = row.values;
    if (assetClass === undefined) return NO_CLASS;
    return classes.has(assetClass) || isHomeGovernment(row, view);
  });
}

/** Share of debt of governments other than the one whose currency the coin refers to. */
export const FOREIGN_GOVERNMENT_SHARE: Figure = figure("debt of other governments", (row, view) => {
  const { assetClass } = row.values;
  if (assetClass === undefined) return NO_CLASS;
  return isGovernment(assetClass) && negate(isHomeGovernment(row, view));
});

/** Share of these classes, settlement items left out. */
export function shareOf(label: string, classes: Classes): Figure {
  return figure(label, ({ values: { assetClass } }) =>
    assetClass === undefined ? NO_CLASS : classes.has(assetClass),
  );
}
