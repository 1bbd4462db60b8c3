import type { PortfolioFormState } from "@/components/holdings/portfolio-form";
import { countryName } from "@/domain/facts/format";
import { COUNTRIES } from "@/domain/facts/countries";
import {
  nameAmong,
  titleOf,
  toExactUsd,
  type UseCaseTitle,
} from "@/server/holdings/portfolio-changes";
import { plainNumber } from "@/domain/profile/number-text";
import { MOST_HOLDINGS, type PortfolioTexts } from "@/server/holdings/portfolio-input";
import type { ReadPortfolio } from "@/server/holdings/queries";
import { listCoins } from "@/server/issuers/queries";
import { getRules } from "@/server/assessments/reading";

type Values = Readonly<Record<string, string>>;
type Stored = ReadPortfolio["portfolio"];

/** Empty lines below those that are filled. */
const SPARE_LINES = 8;

const LINE = /^(coin|amount)\.(\d{1,3})$/;

/** What was typed, as the command reads it. Lines are taken in the order of their numbers. */
export function toPortfolioTexts(values: Values): PortfolioTexts {
  const text = (name: string): string => values[name] ?? "";
  // Groups and units go, as in pasted cells and in every fact.
  const amountOf = (name: string): string => plainNumber(text(name).trim());
  const places = Object.keys(values).flatMap((name) => LINE.exec(name)?.[2] ?? []);
  const last = Math.max(-1, ...places.map(Number));
  return {
    name: text("name"),
    asOf: text("asOf"),
    useCase: text("useCase"),
    country: text("country"),
    liquidFundsUsd: amountOf("liquidFundsUsd"),
    dailyPaymentsUsd: amountOf("dailyPaymentsUsd"),
    note: text("note"),
    holdings: Array.from({ length: last + 1 }, (_, index) => ({
      coin: text(`coin.${index}`),
      amount: amountOf(`amount.${index}`),
    })),
  };
}

/** True where the form asks for further lines and not to be saved. */
export const asksForLines = (values: Values): boolean => values["intent"] === "lines";

/** The form with everything typed and further empty lines below, as many as a book may have. */
export function withMoreLines(values: Values): PortfolioFormState {
  const typed = toPortfolioTexts(values).holdings.length;
  const more: Record<string, string> = {};
  for (let index = typed; index < Math.min(typed + SPARE_LINES, MOST_HOLDINGS); index += 1) {
    more[`coin.${index}`] = "";
    more[`amount.${index}`] = "";
  }
  return toPortfolioStart({ ...values, ...more });
}

const NOTHING = {
  name: "",
  useCase: null,
  country: null,
  liquidFundsUsd: null,
  dailyPaymentsUsd: null,
  note: null,
  holdings: [],
} as const;

/** The values of a form over a stored book, with a few empty lines; `null` starts a new one. */
export function toPortfolioValues(stored: Stored | null, today: string): Values {
  const book = stored ?? { ...NOTHING, asOf: today, version: "" };
  const { version, name, asOf, holdings, liquidFundsUsd, dailyPaymentsUsd } = book;
  const lines = [
    ...holdings.map(({ slug, amountUsd }) => ({ coin: slug, amount: amountUsd.toFixed() })),
    ...Array.from({ length: SPARE_LINES }, () => ({ coin: "", amount: "" })),
  ];
  const values: Record<string, string> = { version: String(version), name, asOf };
  for (const field of ["useCase", "country", "note"] as const) values[field] = book[field] ?? "";
  values["liquidFundsUsd"] = liquidFundsUsd?.toFixed() ?? "";
  values["dailyPaymentsUsd"] = dailyPaymentsUsd?.toFixed() ?? "";
  for (const [index, { coin, amount }] of lines.entries()) {
    values[`coin.${index}`] = coin;
    values[`amount.${index}`] = amount;
  }
  return values;
}

export function toPortfolioStart(values: Values): PortfolioFormState {
  return { values, fields: {}, message: null, theirs: [] };
}

type Theirs = { readonly theirs: Stored; readonly useCases: readonly UseCaseTitle[] };

/** How a value reads that is stored by its code. */
const SHOWN: Readonly<Record<string, (code: string, useCases: readonly UseCaseTitle[]) => string>> =
  {
    country: countryName,
    useCase: titleOf,
  };

/** What somebody else saved, in a sentence for each part that reads otherwise in the form. */
export function listTheirs(values: Values, { theirs, useCases }: Theirs): readonly string[] {
  const saved = toPortfolioValues(theirs, theirs.asOf);
  const plain = Object.entries(saved).flatMap(([name, text]) => {
    if (name === "version" || LINE.test(name) || text === (values[name] ?? "")) return [];
    const shown = SHOWN[name]?.(text, useCases) ?? text;
    return [`${FIELD_WORDS[name] ?? name}: ${shown === "" ? "empty" : shown}`];
  });
  const held = theirs.holdings.map(
    (each) => `${nameAmong(each, theirs.holdings)}: ${toExactUsd(each.amountUsd)}`,
  );
  return [...plain, `Held: ${held.length === 0 ? "nothing" : held.join(", ")}`];
}

const FIELD_WORDS: Values = {
  name: "Name",
  asOf: "As of",
  useCase: "Held for",
  country: "Own country",
  liquidFundsUsd: "Liquid funds",
  dailyPaymentsUsd: "Payments of a day",
  note: "Note",
};

const MOST_OFFERED = 200;

/** What the form offers to choose from. */
export async function loadPortfolioChoices() {
  const { rows } = await listCoins({ sort: "symbol", pageSize: MOST_OFFERED });
  const { useCases } = (await getRules()).policy;
  return {
    useCases: useCases.map(({ id, title }) => ({ value: id, label: title })),
    countries: Object.entries(COUNTRIES)
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, "en")),
    coins: rows.map(({ slug, symbol, name }) => ({ slug, label: `${symbol}, ${name}` })),
  };
}
