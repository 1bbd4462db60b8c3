import { Decimal, HUNDRED } from "../decimal";
import { type CountryCode, toLegalArea } from "../facts/countries";
import { type FactState, known, type Unknown, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import { ExactSum, toMoney } from "../reserve/exact-sum";
import { shareOfRows } from "../reserve/share";
import { type Membership, type MissingCells, Tally } from "../reserve/tally";
import { weighedAccounts } from "../reserve/weighed";
import { RECOGNISED_JURISDICTIONS } from "./custody-parameters";
import type { FactView, VisibleList } from "./fact-view";
import { joinGaps, listGap } from "./gaps";
import { endsOf, isAboveZero } from "./interval";

type Account = Row<"account">;

const NO_INSTITUTION: MissingCells = {
  columns: ["account[].institution"],
  what: "researched institution",
};
const NO_SUPERVISOR: MissingCells = {
  columns: ["account[].supervisor"],
  what: "stated supervisor",
};
const NO_COUNTRY: MissingCells = { columns: ["account[].country"], what: "stated country" };
const NO_DOMICILE: MissingCells = {
  columns: ["issuer.domicile"],
  what: "issuer's legal area to match",
};
const NO_MARKETS: MissingCells = {
  columns: ["market[].jurisdiction", "market[].offered"],
  what: "complete list of markets to match",
};

/** Whether an account names its institution; looked for and not disclosed means it does not. */
export function namesInstitution({ values, unknown: gaps }: Account): Membership {
  if (values.institution !== undefined) return values.institution.trim() !== "";
  return gaps.institution === "not_disclosed" ? false : NO_INSTITUTION;
}

/**
 * Money at named institutions in percent of the reserve value, at most 100. Accounts without an amount, and what
 * a list that is not complete leaves out, count at the high end only.
 * Source: "How to evaluate a USD1 stablecoins issuer", third question.
 */
export function namedShare(view: FactView): FactState<Decimal> {
  const visible = view.rows("account");
  const reserve = view.fact("reserve.fairValueUsd");
  if (!visible.researched) return listGap(view, "account", NAMED_COLUMNS);
  if (reserve.status === "unknown") return joinGaps([reserve]);
  const [least, most] = endsOf(reserve);
  if (!isAboveZero(least)) return noReserve();
  const tally = tallyNamed(visible, most);
  const whole = wholeOf(most);
  const low = capped(tally.low(), whole);
  if (tally.isSettled() && reserve.status === "known") return known(low);
  const bounded = tally.toBounded([low, capped(tally.high(), wholeOf(least))], whole);
  if (bounded.status !== "bounded" || reserve.status === "known") return bounded;
  return {
    ...bounded,
    why: [bounded.why, reserve.why].filter((text) => text !== "").join("; "),
    missing: [...new Set([...bounded.missing, ...reserve.missing])].sort(),
  };
}

const NAMED_COLUMNS = ["account[].institution", "account[].amountUsd"];

function tallyNamed({ rows, complete, hidden }: VisibleList<"account">, reserve: Decimal): Tally {
  const unlisted = !complete || hidden > 0;
  const unweighed = rows.filter((row) => row.values.amountUsd === undefined);
  const tally = new Tally({
    name: "the reserve",
    unlisted,
    unweighed,
    missing: ["account[].amountUsd"],
  });
  const listed = new ExactSum();
  for (const row of rows) {
    const { amountUsd } = row.values;
    if (amountUsd === undefined || !isAboveZero(amountUsd)) continue;
    const money = toMoney(amountUsd);
    const isNamed = namesInstitution(row);
    listed.add(money);
    if (isNamed === true) tally.addSure(money);
    else if (isNamed !== false) tally.addOpen(money, isNamed);
  }
  const mayBeNamed = unlisted || unweighed.some((row) => namesInstitution(row) !== false);
  if (!mayBeNamed) return tally;
  const rest = reserve.minus(listed.toDecimal());
  if (isAboveZero(rest)) tally.addRemainder(toMoney(rest), wholeOf(reserve), false);
  return tally;
}

function wholeOf(amount: Decimal): ExactSum {
  return new ExactSum().add(toMoney(amount));
}

/** At most all: accounts may add up to a little more than the reserve report says. */
function capped(part: ExactSum, whole: ExactSum): Decimal {
  return Decimal.min(HUNDRED, part.percentOf(whole));
}

/** Unknown because nothing can be measured against a reserve of nothing. */
export function noReserve(): Unknown {
  return unknown(["reserve.fairValueUsd"], "not_computed", "the reserve value is not above zero");
}

/**
 * Share of the money in accounts at institutions with a named prudential supervisor in a recognised jurisdiction
 * (`custody.recognisedJurisdictions`), in percent.
 */
export function supervisedShare(view: FactView): FactState<Decimal> {
  const recognised = new Set<string>(view.at(RECOGNISED_JURISDICTIONS));
  const isRecognised = (country: CountryCode): boolean =>
    recognised.has(country) || recognised.has(toLegalArea(country));
  return shareOfRows(weighedAccounts(view), ({ values, unknown: gaps }: Account) => {
    if (values.country !== undefined && !isRecognised(values.country)) return false;
    // The form asks for "not disclosed" where an institution has no prudential supervisor.
    if (values.supervisor === undefined)
      return gaps.supervisor === "not_disclosed" ? false : NO_SUPERVISOR;
    if (values.supervisor.trim() === "") return false;
    return values.country === undefined ? NO_COUNTRY : true;
  });
}

/**
 * Share of the money in accounts held in the legal area of the issuer's home or of a market where the coin is
 * offered, in percent. Source: "Cash and bank deposits"; "Global regulatory perspective on backing".
 */
export function matchedJurisdictionShare(view: FactView): FactState<Decimal> {
  const home = view.fact("issuer.domicile");
  const homeArea = home.status === "known" ? toLegalArea(home.value) : null;
  const markets = marketAreas(view);
  return shareOfRows(weighedAccounts(view), ({ values }: Account) => {
    if (values.country === undefined) return NO_COUNTRY;
    const area = toLegalArea(values.country);
    if (area === homeArea || markets.sure.has(area)) return true;
    if (homeArea === null) return NO_DOMICILE;
    return markets.isOpen || markets.maybe.has(area) ? NO_MARKETS : false;
  });
}

function marketAreas(view: FactView) {
  const visible = view.rows("market");
  const sure = new Set<string>();
  const maybe = new Set<string>();
  let isOpen = !visible.complete;
  for (const { values } of visible.rows) {
    const { jurisdiction, offered } = values;
    if (offered === false) continue;
    if (jurisdiction === undefined) isOpen = true;
    else (offered === true ? sure : maybe).add(toLegalArea(jurisdiction));
  }
  return { sure, maybe, isOpen };
}
