import type { ColumnValue } from "../facts/lists";
import { type FactState, type Unknown, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import type { FactView } from "./fact-view";
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

/** Without the law at hand nothing can be said of it; an assessment replaces this by what its regimes conclude. */
export function homeRegime(): Unknown {
  return unknown(
    ["issuer.domicile", "licence[].kind", "licence[].status"],
    "not_computed",
    "No regulatory checklist is at hand, so no regime result can be read.",
  );
}
