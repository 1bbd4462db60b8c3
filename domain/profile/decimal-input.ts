import { Decimal } from "../decimal";
import { LIMITS } from "./limits";

type Reading =
  | { readonly ok: true; readonly value: Decimal }
  | { readonly ok: false; readonly message: string };

const DECIMAL_FORM = /^-?(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;
/** Pattern printed in the JSON Schema; says the same as `readDecimal` does for text. */
export const DECIMAL_PATTERN = `^-?(0|[1-9][0-9]{0,${LIMITS.wholeDigits - 1}})(\\.[0-9]{1,${LIMITS.decimals}})?$`;

/** A double with at most this many significant digits still holds exactly the digits that were written. */
const EXACT_DIGITS = 15;

/** Reads exact decimal text, or a JSON number that lost nothing on the way. Says what to change otherwise. */
export function readDecimal(input: string | number): Reading {
  if (typeof input === "string") return readText(input);
  if (!Number.isFinite(input))
    return refuse('This number is too large. Write it as decimal text, for example "12.5".');
  const text = new Decimal(input).toFixed();
  const exact = Number.isInteger(input)
    ? Number.isSafeInteger(input)
    : significantDigits(text) <= EXACT_DIGITS;
  if (!exact)
    return refuse(
      "A JSON number cannot hold this value exactly. Write it as decimal text in quotes.",
    );
  return readText(text);
}

function readText(text: string): Reading {
  const match = DECIMAL_FORM.exec(text);
  if (match === null) return refuse(explainForm(text));
  const [, whole = "", fraction = ""] = match;
  if (fraction.length > LIMITS.decimals) return refuse(`Use at most ${LIMITS.decimals} decimals.`);
  if (whole.length > LIMITS.wholeDigits) {
    return refuse(`Use at most ${LIMITS.wholeDigits} digits before the decimal point.`);
  }
  const value = new Decimal(text);
  return { ok: true, value: value.isZero() ? new Decimal(0) : value };
}

function explainForm(text: string): string {
  if (text.trim() === "") return "Write a number, or leave the fact out: empty text is not zero.";
  if (/^-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$/.test(text))
    return "Write the number without thousands separators.";
  if (/^[+-]?[0-9.]+e[+-]?[0-9]+$/i.test(text))
    return "Write the number in full, without an exponent.";
  if (/%$/.test(text)) return "Write the number without the percent sign.";
  return 'Write a plain decimal number such as "12.5".';
}

function significantDigits(text: string): number {
  return text.replace(/[-.]/g, "").replace(/^0+/, "").length;
}

function refuse(message: string): Reading {
  return { ok: false, message };
}
