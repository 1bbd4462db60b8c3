import { type CountryCode, toLegalArea } from "../facts/countries";
import type { ColumnValue } from "../facts/lists";
import { type FactState, known, type Unknown, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import { Decimal } from "../decimal";
import type { FactView } from "./fact-view";
import { listGap, partialGap } from "./gaps";
import { toPercent } from "../reserve/exact-sum";
import { furthest, type Outcome } from "./outcomes";

type Licence = Row<"licence">;
type Kind = ColumnValue<"licence", "kind">;
type Status = ColumnValue<"licence", "status">;
type Standing = "none" | "transmissionOrPending" | "prudentialActive";

const STANDINGS = ["none", "transmissionOrPending", "prudentialActive"] as const;

/** Registrations that by their nature do not authorise anyone to issue a coin. */
const NOT_TO_ISSUE: ReadonlySet<Kind> = new Set<Kind>([
  "moneyTransmitter",
  "moneyServicesRegistration",
  "euCryptoServices",
  "adgmOther",
]);

/** Permissions to move money that stand below prudential supervision when the row says they are not prudential. */
const TRANSMISSION: ReadonlySet<Kind> = new Set<Kind>([
  "moneyTransmitter",
  "nyBitLicense",
  "sgMajorPayment",
  "jpFundsTransfer",
]);

/** One of every sort: what a missing cell may turn out to be. */
const SOME_KINDS: readonly Kind[] = [
  "moneyTransmitter",
  "moneyServicesRegistration",
  "nyBitLicense",
  "usBankCharter",
];
const SOME_STATUSES: readonly Status[] = ["active", "pending", "withdrawn"];

/**
 * The best permission to issue on the assessment date: an active prudential one, else a money-transmission
 * licence or a prudential one that is pending or conditional, else none. "None" only from a complete list.
 * Source: "Global regulatory perspective on backing".
 */
export function licenceStanding(view: FactView): FactState<Standing> {
  return furthest(view, {
    list: "licence",
    order: STANDINGS,
    columns: ["licence[].kind", "licence[].status", "licence[].prudential"],
    outcomes: view.rows("licence").rows.map((row) => standingOf(row)),
  });
}

function standingOf({ values }: Licence): Outcome<Standing> {
  const { kind, status, prudential } = values;
  const kinds = kind === undefined ? SOME_KINDS : [kind];
  const statuses = status === undefined ? SOME_STATUSES : [status];
  const supervised = prudential === undefined ? [true, false] : [prudential];
  const possible = kinds.flatMap((eachKind) =>
    statuses.flatMap((each) =>
      supervised.map((isPrudential) => toStanding(eachKind, each, isPrudential)),
    ),
  );
  const missing = [
    ...(kind === undefined ? ["licence[].kind"] : []),
    ...(status === undefined ? ["licence[].status"] : []),
    ...(prudential === undefined ? ["licence[].prudential"] : []),
  ];
  return { possible, missing };
}

function toStanding(kind: Kind, status: Status, isPrudential: boolean): Standing {
  if (isPrudential && !NOT_TO_ISSUE.has(kind)) {
    if (status === "active") return "prudentialActive";
    if (status === "pending" || status === "conditional") return "transmissionOrPending";
  }
  return TRANSMISSION.has(kind) && status === "active" ? "transmissionOrPending" : "none";
}

type Coverage = { readonly isCovered: boolean; readonly mayBe: boolean };

/**
 * Share of the markets where the coin is offered that an active permission covers, in percent, by number of
 * markets. A permission covers its own jurisdiction; a federal one its states; one that reaches across the
 * European Economic Area, every member. A named exemption or authorisation on the market counts.
 */
export function authorisedMarkets(view: FactView): FactState<Decimal> {
  const markets = view.rows("market");
  const columns = ["market[].jurisdiction", "market[].offered"];
  if (!markets.researched) return listGap(view, "market", columns);
  if (!markets.complete) return partialGap(view, "market", columns);
  const licences = view.rows("licence");
  const active = licences.rows.filter((row) => isActive(row));
  const open = licences.rows.some(
    (row) => row.values.status === undefined || row.values.jurisdiction === undefined,
  );
  const isListOpen = !licences.complete || open;
  const counts = { sureIn: 0, sureOut: 0, maybeIn: 0, maybeOffered: 0, maybeOfferedOut: 0 };
  for (const row of markets.rows) {
    const { offered } = row.values;
    if (offered === false) continue;
    const { isCovered, mayBe } = coverageOf(row, active, isListOpen);
    if (offered === undefined) {
      if (mayBe) counts.maybeOffered += 1;
      if (!isCovered) counts.maybeOfferedOut += 1;
    } else if (isCovered) counts.sureIn += 1;
    else if (mayBe) counts.maybeIn += 1;
    else counts.sureOut += 1;
  }
  return toCoverage(counts, isListOpen);
}

type Counts = {
  readonly sureIn: number;
  readonly sureOut: number;
  readonly maybeIn: number;
  readonly maybeOffered: number;
  readonly maybeOfferedOut: number;
};

function toCoverage(counts: Counts, isListOpen: boolean): FactState<Decimal> {
  const { sureIn, sureOut, maybeIn, maybeOffered, maybeOfferedOut } = counts;
  const offered = sureIn + sureOut + maybeIn;
  if (offered + maybeOffered + maybeOfferedOut === 0) return noMarket();
  if (maybeIn + maybeOffered + maybeOfferedOut === 0) return known(share(sureIn, offered));
  const missing = [
    ...(maybeIn > 0 ? ["market[].jurisdiction"] : []),
    ...(maybeIn > 0 && isListOpen ? ["licence[].jurisdiction", "licence[].status"] : []),
    ...(maybeOffered + maybeOfferedOut > 0 ? ["market[].offered"] : []),
  ];
  const why = [
    maybeIn > 0
      ? `for ${maybeIn} of ${offered} markets it is not known whether a permission covers them`
      : "",
    maybeOffered + maybeOfferedOut > 0
      ? "for some markets it is not known whether the coin is offered"
      : "",
  ];
  return {
    status: "bounded",
    low: share(sureIn, offered + maybeOfferedOut),
    high: share(sureIn + maybeIn + maybeOffered, offered + maybeOffered),
    why: why.filter((text) => text !== "").join("; "),
    missing,
  };
}

function noMarket(): Unknown {
  return unknown(
    ["market[].offered"],
    "not_computed",
    "the coin is offered in no market on record",
  );
}

function share(part: number, whole: number): Decimal {
  return whole === 0 ? new Decimal(0) : toPercent(new Decimal(part), new Decimal(whole));
}

function isActive({ values }: Licence): boolean {
  return values.status === "active" && values.jurisdiction !== undefined;
}

function coverageOf(
  { values, unknown: gaps }: Row<"market">,
  active: readonly Licence[],
  isListOpen: boolean,
): Coverage {
  const { jurisdiction, authorisationRef } = values;
  if (authorisationRef !== undefined && authorisationRef.trim() !== "")
    return { isCovered: true, mayBe: true };
  if (jurisdiction === undefined) return { isCovered: false, mayBe: true };
  const isCovered = active.some((licence) => covers(licence, jurisdiction));
  const isRefOpen =
    gaps.authorisationRef !== undefined && gaps.authorisationRef !== "not_disclosed";
  return { isCovered, mayBe: isCovered || isListOpen || isRefOpen };
}

function covers({ values }: Licence, market: CountryCode): boolean {
  const { jurisdiction } = values;
  if (jurisdiction === undefined) return false;
  if (jurisdiction === market) return true;
  if (jurisdiction === "US") return toLegalArea(market) === "US";
  return jurisdiction === "EEA" && toLegalArea(market) === "EEA";
}

/** Without the law at hand nothing can be said of it; an assessment replaces this by what its regimes conclude. */
export function homeRegime(): Unknown {
  return unknown(
    ["issuer.domicile", "licence[].kind", "licence[].status"],
    "not_computed",
    "No regulatory checklist is at hand, so no regime result can be read.",
  );
}
