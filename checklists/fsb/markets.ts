import { Decimal } from "@/domain/decimal";
import type { FactView } from "@/domain/derivation/fact-view";
import { type CountryCode, EEA_MEMBERS, toLegalArea } from "@/domain/facts/countries";
import { type FactState, known, unknown } from "@/domain/facts/state";
import type { Row } from "@/domain/profile/profile";
import type { Figure } from "@/domain/regime/condition";
import { SEVERAL_COUNTRIES } from "./parameters";

type Market = Row<"market">;
type Licence = Row<"licence">;

const REACH = ["market[].jurisdiction", "market[].offered"] as const;

/** A bloc stands for its members, a part of a state for the state. */
function countriesOf(code: CountryCode): readonly string[] {
  return code === "EEA" ? [...EEA_MEMBERS] : code.split("-").slice(0, 1);
}

function countCountries(view: FactView): FactState<Decimal> {
  const { rows, complete, hidden } = view.rows("market");
  const countries = new Set<string>();
  let isOpen = !complete || hidden > 0;
  for (const { values } of rows) {
    const { jurisdiction, offered } = values;
    if (offered === false) continue;
    if (offered === undefined || jurisdiction === undefined) isOpen = true;
    else for (const country of countriesOf(jurisdiction)) countries.add(country);
  }
  const count = new Decimal(countries.size);
  // More rows can only add to the count, so several are several whatever is missing.
  return isOpen && count.lt(view.at(SEVERAL_COUNTRIES)) ? unknown(REACH) : known(count);
}

/** Counts from what is on record; not known while more markets could still change the answer. */
export const COUNTRIES: Figure = {
  label: "countries on record with the coin on offer",
  reads: REACH,
  unit: "count",
  of: countCountries,
};

function covers({ values: { status, jurisdiction } }: Licence, market: CountryCode): boolean {
  if (status !== "active" || jurisdiction === undefined) return false;
  if (jurisdiction === market) return true;
  return ["US", "EEA"].includes(jurisdiction) && toLegalArea(market) === jurisdiction;
}

const licencesOf = (view: FactView) => view.rows("licence");

/** A licence whose state or place is not known might cover any market. */
function mayHoldMore({ complete, rows }: ReturnType<typeof licencesOf>): boolean {
  const isOpen = ({ values: { status, jurisdiction } }: Licence): boolean =>
    status === undefined || jurisdiction === undefined;
  return !complete || rows.some(isOpen);
}

/** Whether a permission is relied on at all; null where that is not known. */
function reliesOnOne({ values: { authorisationRef }, unknown: gaps }: Market): boolean | null {
  if (authorisationRef !== undefined) return authorisationRef.trim() !== "";
  return gaps.authorisationRef === undefined || gaps.authorisationRef === "not_disclosed"
    ? false
    : null;
}

/**
 * Whether a permission was in force when the offer began; null where that is not known. A permission or exemption
 * that is only named counts where no licence on the list covers the market, because it carries no day.
 */
function cameFirst(market: Market, view: FactView): boolean | null {
  const { jurisdiction, offeredSince } = market.values;
  if (jurisdiction === undefined) return null;
  const licences = licencesOf(view);
  const days = licences.rows
    .filter((each) => covers(each, jurisdiction))
    .map(({ values: { grantedOn } }) => grantedOn);
  if (days.length === 0) {
    const relies = reliesOnOne(market);
    return relies === false && mayHoldMore(licences) ? null : relies;
  }
  if (offeredSince === undefined) return null;
  if (days.some((day) => day !== undefined && day <= offeredSince)) return true;
  return days.includes(undefined) || mayHoldMore(licences) ? null : false;
}

const START = [
  ...REACH,
  "market[].offeredSince",
  "market[].authorisationRef",
  "licence[].jurisdiction",
  "licence[].status",
  "licence[].grantedOn",
] as const;

function countEarly(view: FactView): FactState<Decimal> {
  const { rows, complete, hidden } = view.rows("market");
  const served = rows.filter(({ values }) => values.offered !== false);
  const answers = served.map((row) =>
    row.values.offered === undefined ? null : cameFirst(row, view),
  );
  const early = new Decimal(answers.filter((answer) => answer === false).length);
  const isOpen = !complete || hidden > 0 || answers.includes(null) || served.length === 0;
  return isOpen && early.isZero() ? unknown(START) : known(early);
}

/** Markets with the coin on offer where no permission came before the offer. */
export const EARLY_MARKETS: Figure = {
  label: "markets on record that were entered before a permission",
  reads: START,
  unit: "count",
  of: countEarly,
};
