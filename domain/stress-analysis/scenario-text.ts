import { Decimal } from "../decimal";
import { MILLION, toParts } from "./cents";
import { DAYS_RANGE, DEFAULT_DAYS, type Outage, type Scenario } from "./scenario";

/** A scenario as it is typed and as it stands in an address. */
export const SCENARIO_FIELDS = [
  "demand",
  "countedIn",
  "days",
  "settlement",
  "bank",
  "share",
  "closed",
  "recovery",
  "haircut",
] as const;
export type ScenarioField = (typeof SCENARIO_FIELDS)[number];
export type ScenarioText = Readonly<Record<ScenarioField, string>>;

export type ScenarioErrors = Readonly<Partial<Record<ScenarioField, string>>>;
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly errors: ScenarioErrors };

const MOST_STEPS = 60;
const LONGEST_SETTLEMENT = 63;
const MOST_HAIRCUT = 1000;
const LONGEST_NAME = 200;

function toPercent(parts: number): string {
  return new Decimal(parts).div(MILLION / 100).toString();
}

/** Writes a scenario as a reader types it; parsing gives the same scenario back. */
export function toScenarioText(scenario: Scenario): ScenarioText {
  const { demand, countedIn, days, settlementDays, outage, haircutPct } = scenario;
  return {
    demand: demand.map(toPercent).join(" "),
    countedIn,
    days: String(days),
    settlement: settlementDays === null ? "" : String(settlementDays),
    bank: outage?.bank ?? "",
    share: outage === null || outage.reserveParts === null ? "" : toPercent(outage.reserveParts),
    closed: outage === null ? "" : String(outage.closedDays),
    recovery: outage === null ? "" : toPercent(outage.recoveryParts),
    haircut: String(haircutPct),
  };
}

type Read<T> = { readonly value: T } | { readonly error: string };

/**
 * Reads a typed scenario. Percentages take a decimal point and at most four decimals; days are whole numbers. A blank
 * settlement keeps the issuer's promise; a scenario without a bank or a share has no outage. Every error says how to
 * mend its field.
 */
export function parseScenario(text: ScenarioText): ParsedScenario {
  const errors: Partial<Record<ScenarioField, string>> = {};
  const take = <T>(field: ScenarioField, read: Read<T>, fallback: T): T => {
    if ("value" in read) return read.value;
    errors[field] = read.error;
    return fallback;
  };
  const scenario: Scenario = {
    demand: take("demand", readDemand(text.demand), []),
    countedIn: take("countedIn", readCountedIn(text.countedIn), "bankDays"),
    days: take("days", readWhole(text.days, DAYS_RANGE), DEFAULT_DAYS),
    settlementDays: isBlank(text.settlement)
      ? null
      : take("settlement", readWhole(text.settlement, { low: 0, high: LONGEST_SETTLEMENT }), null),
    outage: readOutage(text, take),
    haircutPct: take("haircut", readWhole(text.haircut, { low: 0, high: MOST_HAIRCUT }), 100),
  };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, scenario };
}

type Take = <T>(field: ScenarioField, read: Read<T>, fallback: T) => T;

function readOutage(text: ScenarioText, take: Take): Outage | null {
  const bank = text.bank.trim();
  // Read even where no bank is named: what is typed wrongly is never passed over in silence.
  const closedDays = isBlank(text.closed)
    ? 0
    : take("closed", readWhole(text.closed, { low: 0, high: MOST_STEPS }), 0);
  const recoveryParts = isBlank(text.recovery)
    ? MILLION
    : take("recovery", readPercent(text.recovery), MILLION);
  if (bank === "" && isBlank(text.share)) return null;
  return {
    closedDays,
    recoveryParts,
    bank: bank === "" ? null : take("bank", readName(bank), null),
    reserveParts: isBlank(text.share) ? null : take("share", readPercent(text.share), null),
  };
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function readName(name: string): Read<string> {
  return name.length > LONGEST_NAME
    ? { error: `Shorten the name to ${LONGEST_NAME} characters.` }
    : { value: name };
}

function readCountedIn(text: string): Read<Scenario["countedIn"]> {
  if (text === "bankDays" || text === "calendarDays") return { value: text };
  return { error: "Choose bank days or all days." };
}

function readWhole(text: string, { low, high }: { low: number; high: number }): Read<number> {
  const trimmed = text.trim();
  const value = /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : null;
  if (value === null || value < low || value > high)
    return { error: `Enter a whole number from ${low} to ${high}.` };
  return { value };
}

function readPercent(text: string): Read<number> {
  const trimmed = text.trim().replace(/\s*%$/, "");
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(trimmed) || Number(trimmed) > 100)
    return { error: "Enter a percentage from 0 to 100 with at most four decimals, such as 7.84." };
  return { value: toParts(new Decimal(trimmed)) };
}

function readDemand(text: string): Read<readonly number[]> {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "" && word !== "%");
  if (words.length === 0 || words.length > MOST_STEPS)
    return { error: `Enter 1 to ${MOST_STEPS} percentages with spaces between, such as 6 6 6.` };
  const steps: number[] = [];
  for (const word of words) {
    const step = readPercent(word);
    if ("error" in step)
      return {
        error: `“${word.slice(0, 20)}” is not a percentage from 0 to 100; write each day as 6 or 6.5.`,
      };
    steps.push(step.value);
  }
  const total = steps.reduce((sum, parts) => sum + parts, 0);
  if (total > MILLION)
    return { error: "Together the days ask for more than 100 % of the supply; lower some." };
  if (total === 0) return { error: "Enter at least one day above 0 %." };
  return { value: steps };
}
