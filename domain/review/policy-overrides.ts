import { isIsoDate } from "../dates";
import { Decimal } from "../decimal";
import { isCountryCode } from "../facts/countries";
import { readDecimal } from "../profile/decimal-input";
import type { Parameter } from "../checklist/parameter";
import type { Triangle } from "../stress-analysis/triangle";
import type { FieldError } from "./parts";

type Reading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Beyond these a figure is a slip of the hand. */
const MOST: Readonly<Record<string, number>> = {
  "percent of supply": 100,
  "percent of the line": 100,
  percent: 100,
  "percentage points": 100,
  days: 36600,
  "business days": 2610,
  weeks: 520,
  months: 120,
  quarters: 40,
  years: 10,
};

/** Where the bound of the unit does not fit. */
const MOST_OF: Readonly<Record<string, number>> = {
  // The loss a line can take ends at all of it, but this is a factor on the table.
  "stress.drawnHaircuts": 1000,
  // Ratios that pass 100 where a reserve or its cover is more than asked for.
  "backing.reserve.full-backing-met": 1000,
  "backing.reserve.full-backing-partly": 1000,
  "backing.reserve.loss-cover-met": 1000,
  "backing.reserve.loss-cover-partly": 1000,
  // Two years: the run test follows every day until the last payment is due, on every path it draws.
  "stress.runLongestSettlementDays": 522,
  "stress.runUnpromisedDays": 522,
};

/** The value of a policy in place of a house parameter's own; it has to have the shape the parameter has, and its bounds. */
export function readOverride(parameter: Parameter, json: unknown): Reading {
  const reading = readLike(parameter.values[0]?.value, json, "");
  const { id, unit } = parameter;
  const most = MOST_OF[id] ?? (unit === null ? undefined : MOST[unit]);
  if (!reading.ok) return reading;
  const errors = [
    ...(most === undefined
      ? []
      : listAbove(reading.value, most, "").map((path) => ({
          path,
          message: `Write at most ${most} ${unit}.`,
        }))),
    ...(isTriangle(reading.value) && !isInOrder(reading.value)
      ? [{ path: "", message: "Write low, mode and high so that none is below the one before." }]
      : []),
  ];
  return errors.length === 0 ? reading : { ok: false, errors };
}

/** Where in a value a figure is beyond the most its unit can mean, in a table line by line. */
function listAbove(value: unknown, most: number, path: string): readonly string[] {
  if (value instanceof Decimal) return value.greaterThan(most) ? [path] : [];
  if (typeof value === "number") return value > most ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => listAbove(each, most, `${path}.${key}`));
}

function isTriangle(value: unknown): value is Triangle {
  if (typeof value !== "object" || value === null) return false;
  return ["low", "mode", "high"].every((key) => key in value);
}

/** Draws from a triangle turned round would be no numbers. */
function isInOrder({ low, mode, high }: Triangle): boolean {
  return low <= mode && mode <= high;
}

/** An override as JSON: exact decimals as text. */
export function toOverrideJson(value: unknown): unknown {
  if (value instanceof Decimal) return value.toFixed();
  if (Array.isArray(value)) return value.map(toOverrideJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, toOverrideJson(each)]),
  );
}

function readLike(model: unknown, json: unknown, path: string): Reading {
  if (model instanceof Decimal) return readExact(json, path);
  if (typeof model === "number") return readNumber(model, json, path);
  if (typeof model === "boolean") {
    return typeof json === "boolean" ? taken(json) : fault(path, "Write true or false.");
  }
  if (typeof model === "string") return readText(model, json, path);
  if (Array.isArray(model)) return readList(model, json, path);
  if (typeof model === "object" && model !== null) return readRecord(model, json, path);
  return fault(path, "This parameter has no value of its own to take the form from.");
}

function readExact(json: unknown, path: string): Reading {
  if (typeof json !== "string" && typeof json !== "number") {
    return fault(path, 'Write a decimal number as text, for example "12.5".');
  }
  const reading = readDecimal(json);
  if (!reading.ok) return fault(path, reading.message);
  return reading.value.isNegative() ? fault(path, "Write a number of 0 or more.") : reading;
}

function readNumber(model: number, json: unknown, path: string): Reading {
  if (typeof json !== "number" || !Number.isFinite(json) || json < 0) {
    return fault(path, "Write a number of 0 or more, without quotes.");
  }
  // Where the method counts days or banks, a fraction would be judged by code that expects none.
  if (Number.isInteger(model) && !Number.isSafeInteger(json)) {
    return fault(path, "Write a whole number.");
  }
  return taken(json);
}

function readText(model: string, json: unknown, path: string): Reading {
  if (typeof json !== "string" || json.trim() === "") return fault(path, "Write a text.");
  if (isIsoDate(model) && !isIsoDate(json)) return fault(path, "Write the day as YYYY-MM-DD.");
  return taken(json);
}

function readList(model: readonly unknown[], json: unknown, path: string): Reading {
  if (!Array.isArray(json) || json.length === 0)
    return fault(path, "Write a list that is not empty.");
  const items: readonly unknown[] = json;
  if (new Set(items.map((each) => JSON.stringify(each))).size < items.length) {
    return fault(path, "Name each entry once.");
  }
  const isPlaces = model.every((each) => typeof each === "string" && isCountryCode(each));
  const readings = items.map((each, index) => {
    const at = `${path}[${index}]`;
    const isPlace = typeof each === "string" && isCountryCode(each);
    if (isPlaces && !isPlace) return fault(at, "Write the code of a place, such as US or EEA.");
    return readLike(model[0], each, at);
  });
  return joined(readings, (values) => values);
}

function readRecord(model: object, json: unknown, path: string): Reading {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return fault(path, "Write an object with the parameter's own keys.");
  }
  const given = new Map(Object.entries(json));
  const known = Object.entries(model);
  const extra = [...given.keys()].filter((key) => !known.some(([name]) => name === key));
  const readings = [
    ...known.map(([key, each]) =>
      given.has(key)
        ? readLike(each, given.get(key), `${path}.${key}`)
        : fault(`${path}.${key}`, "This is required."),
    ),
    ...extra.map((key) => fault(`${path}.${key}`, "The parameter has no such key. Take it out.")),
  ];
  return joined(readings, (values) =>
    Object.fromEntries(known.map(([key], index) => [key, values[index]])),
  );
}

function joined(
  readings: readonly Reading[],
  join: (values: readonly unknown[]) => unknown,
): Reading {
  const errors = readings.flatMap((each) => (each.ok ? [] : each.errors));
  if (errors.length > 0) return { ok: false, errors };
  return taken(join(readings.map((each) => (each.ok ? each.value : null))));
}

function taken(value: unknown): Reading {
  return { ok: true, value };
}

function fault(path: string, message: string): Extract<Reading, { ok: false }> {
  return { ok: false, errors: [{ path, message }] };
}
