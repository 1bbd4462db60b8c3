import type { Parameter } from "@/domain/checklist/parameter";
import { daysBetween } from "@/domain/dates";
import {
  all,
  any,
  atMost,
  type Condition,
  facts,
  is,
  no,
  type RowTest,
  someRow,
  within,
  yes,
} from "@/domain/regime/condition";
import { hasLicence } from "../common/licences";
import { EFFECTIVE_DAY, STATE_SUPPLY, TRANSITION_DAYS } from "./parameters";
import { isForeignIssuer, isPermittedCategory, isUsFormed } from "./scope";

const APPROVAL_COLUMNS = ["licence[].kind", "licence[].status"];

export const hasApproval = hasLicence(
  "licences are a US payment stablecoin approval in force",
  "usStablecoinApproval",
);

type Row = Parameters<RowTest<"licence">>[0];

/** An application lodged or an approval whose conditions are still open. */
function isOnItsWay({ values: { kind, status } }: Row): boolean | null {
  if (kind !== undefined && kind !== "usStablecoinApproval") return false;
  if (status !== undefined && status !== "pending" && status !== "conditional") return false;
  return kind === undefined || status === undefined ? null : true;
}

export const hasPendingApproval: Condition = someRow("licence", {
  says: "licences are a US payment stablecoin approval still on its way",
  columns: APPROVAL_COLUMNS,
  test: isOnItsWay,
});

/** As above, and only until the Act applies. */
export const appliedBeforeAct: Condition = someRow("licence", {
  says: "licences are a US payment stablecoin approval on its way before the Act applies",
  columns: APPROVAL_COLUMNS,
  parameters: [EFFECTIVE_DAY],
  test: (row, at, asOf) => (asOf < at(EFFECTIVE_DAY) ? isOnItsWay(row) : false),
});

/** An approval in force was granted at most so many days ago. */
export function approvedWithin(days: Parameter<number>, says: string): Condition {
  return someRow("licence", {
    says,
    columns: [...APPROVAL_COLUMNS, "licence[].grantedOn"],
    parameters: [days],
    test: ({ values: { kind, status, grantedOn } }, at, asOf) => {
      if (kind !== undefined && kind !== "usStablecoinApproval") return false;
      if (status !== undefined && status !== "active") return false;
      if (grantedOn !== undefined && daysBetween(grantedOn, asOf) > at(days)) return false;
      const isOpen = kind === undefined || status === undefined || grantedOn === undefined;
      return isOpen ? null : true;
    },
  });
}

/** Section 3(a). */
export const isPermittedIssuer = all(isUsFormed, isPermittedCategory, hasApproval);

export const isHomeComparable: Condition = facts({
  reads: ["issuer.homeRegimeRecognisedBy"],
  says: "the United States have found the home regime comparable",
  test: ({ "issuer.homeRegimeRecognisedBy": areas }) => areas.includes("US"),
});

export const isRegisteredForeign = hasLicence(
  "licences are a registration as a foreign stablecoin issuer in force",
  "usForeignRegistration",
);

export const holdsUsReserve: Condition = facts({
  reads: ["reserve.usHeldUsd", "reserve.usHolderDemandUsd"],
  says: "the reserve held in the United States covers what US customers could ask for",
  test: (values) => values["reserve.usHeldUsd"].gte(values["reserve.usHolderDemandUsd"]),
});

export const isHomeClean = no("issuer.usStatus.homeSanctioned");

/** Section 18(a): all four conditions of a foreign issuer. */
export const isExemptForeign = all(
  isForeignIssuer,
  isHomeComparable,
  isRegisteredForeign,
  holdsUsReserve,
  isHomeClean,
);

/** Section 4(c)(1). */
export const isSmallEnough = atMost("issuer.consolidatedOutstandingUsd", STATE_SUPPLY);

const movedInTime: Condition = facts({
  reads: ["issuer.crossed10bnOn", "issuer.federalTransitionOn"],
  says: "the move was completed in time",
  parameters: [TRANSITION_DAYS],
  test: (values, at) =>
    daysBetween(values["issuer.crossed10bnOn"], values["issuer.federalTransitionOn"]) <=
    at(TRANSITION_DAYS),
});

/** Section 4(d): a waiver, a move in time, or no net issue of coins. */
export const hasMovedOrStopped = any(
  yes("issuer.usStatus.federalWaiver"),
  all(is("issuer.federalTransition", "completed"), movedInTime),
  is("mint.status", "noNetIssuance", "halted"),
);

export const isMovingInTime = all(
  is("issuer.federalTransition", "planFiled"),
  within("issuer.crossed10bnOn", TRANSITION_DAYS),
);
