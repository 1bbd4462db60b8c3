import {
  MINUS,
  NO_BREAK_SPACE,
  THIN_SPACE,
  toExactText,
  toFixedText,
  wholeDigits,
} from "./decimal-text";

type Unit = { shift: number; name: string };

const UNITS: readonly Unit[] = [
  { shift: 12, name: "tn" },
  { shift: 9, name: "bn" },
  { shift: 6, name: "m" },
];

function unitFor(value: string | number): Unit | undefined {
  return UNITS.find((unit) => wholeDigits(value) > unit.shift);
}

function scaledText(value: string | number): string {
  const unit = unitFor(value);
  if (!unit) return toFixedText(value, 0);
  const text = toFixedText(value, 2, unit.shift);
  // 999 999 999 rounds to 1 000.00 m: step up, or the unit and the figure disagree.
  const next = UNITS[UNITS.indexOf(unit) - 1];
  const overflowed = text.replace("\u2212", "").startsWith(`1${THIN_SPACE}000`);
  if (overflowed && next)
    return `${toFixedText(value, 2, next.shift)}${NO_BREAK_SPACE}${next.name}`;
  return `${text}${NO_BREAK_SPACE}${unit.name}`;
}

/** 73343000000 gives "73.34 bn USD". Accepts exact decimal strings; rounds half-even. */
export function formatUsd(value: string | number): string {
  return `${scaledText(value)}${NO_BREAK_SPACE}USD`;
}

/** Every digit, cents in pairs: "73 343 000 000.12 USD", "18 500 000.50 USD", "934 144 USD". */
export function formatUsdExact(value: string | number): string {
  const text = toExactText(value);
  return `${text.replace(/\.(\d)$/, ".$10")}${NO_BREAK_SPACE}USD`;
}

/** 1234567 gives "1 234 567" with narrow no-break spaces. */
export function formatCount(value: string | number): string {
  return toFixedText(value, 0);
}

/** A percentage already in percent: 12.345 gives "12.3 %". Little is never shown as nothing: 0.04 gives "< 0.1 %". */
export function formatPercent(percent: string | number): string {
  return toPercentText(percent, 0);
}

/** A percentage that was rounded to a whole number before: 57 gives "57 %", never a decimal nobody worked out. */
export function formatWholePercent(percent: string | number): string {
  return `${toFixedText(percent, 0)}${NO_BREAK_SPACE}%`;
}

/** A share of one: 0.12345 gives "12.3 %". */
export function formatShare(share: string | number): string {
  return toPercentText(share, -2);
}

function toPercentText(value: string | number, shift: number): string {
  const text = toFixedText(value, 1, shift);
  if (text !== "0.0" || !hasDigit(value)) return `${text}${NO_BREAK_SPACE}%`;
  const sign = String(value).trim().startsWith("-")
    ? `>${NO_BREAK_SPACE}${MINUS}`
    : `<${NO_BREAK_SPACE}`;
  return `${sign}0.1${NO_BREAK_SPACE}%`;
}

/** Anything but nought, in whatever notation. */
const hasDigit = (value: string | number): boolean =>
  /[1-9]/.test(String(value).replace(/e.*$/i, ""));

/** Whole basis points: 1250 gives "12.5 %". */
export function formatBasisPoints(points: string | number): string {
  return `${toFixedText(points, 1, 2)}${NO_BREAK_SPACE}%`;
}

/** Signed whole number for contributions: "+4", "−12", "0". */
export function formatSigned(value: string | number, places = 0): string {
  const text = toFixedText(value, places);
  return /[1-9]/.test(text) && !text.startsWith("\u2212") ? `+${text}` : text;
}

/** "54" when both ends agree, otherwise "54–78". */
export function formatRange(low: number, high: number): string {
  return low === high ? toFixedText(low, 0) : `${toFixedText(low, 0)}\u2013${toFixedText(high, 0)}`;
}

export function formatPlural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)}${NO_BREAK_SPACE}${count === 1 ? one : many}`;
}
