import { hasLicence } from "@/checklists/common/licences";
import { toEpochDay } from "@/domain/dates";
import type { Row } from "@/domain/profile/profile";
import {
  above,
  all,
  any,
  type Condition,
  everyRow,
  facts,
  is,
  no,
  someRow,
  within,
} from "@/domain/regime/condition";
import { STATE_LIMIT } from "./parameters";
import { FRAMEWORKS_PARTLY, TRANSITION_DAYS } from "./second-parameters";

/** The names under which a supervisor column may carry the two agencies. */
const TWO_AGENCIES = /\b(OCC|FDIC)\b|Comptroller of the Currency|Federal Deposit Insurance Corp/iu;

const isUnderAgency = ({ values: { supervisor } }: Row<"account">): boolean | null =>
  supervisor === undefined ? null : TWO_AGENCIES.test(supervisor);

const COLUMNS = ["account[].supervisor", "account[].authorised"];

export const someCustodianSupervised: Condition = someRow("account", {
  says: "institutions that hold the reserve are supervised by the OCC or the FDIC",
  columns: ["account[].supervisor"],
  test: isUnderAgency,
});

export const everyCustodianAuthorised: Condition = everyRow("account", {
  says: "institutions are outside the two agencies or authorised to hold the asset",
  columns: COLUMNS,
  test: (row) => {
    const isUnder = isUnderAgency(row);
    if (isUnder === false || row.values.authorised === true) return true;
    return isUnder === true && row.values.authorised === false ? false : null;
  },
});

export const someCustodianAuthorised: Condition = someRow("account", {
  says: "institutions under the two agencies are authorised to hold the asset",
  columns: COLUMNS,
  test: (row) => {
    const isUnder = isUnderAgency(row);
    if (isUnder === false || row.values.authorised === false) return false;
    return isUnder === true && row.values.authorised === true ? true : null;
  },
});

export const keptApart: Condition = is("segregation.accounts", "separate", "omnibusWithLedger");

export const stateIssuerAboveLimit: Condition = all(
  is("issuer.usCategory", "stateQualified"),
  above("issuer.consolidatedOutstandingUsd", STATE_LIMIT),
);

/** Under federal oversight in time, or still inside the period. */
export const movedInTime: Condition = any(
  within("issuer.crossed10bnOn", TRANSITION_DAYS),
  all(
    is("issuer.federalTransition", "completed"),
    facts({
      reads: ["issuer.crossed10bnOn", "issuer.federalTransitionOn"],
      parameters: [TRANSITION_DAYS],
      says: "the move to federal oversight was completed in time after the crossing",
      test: (values, at) => {
        const crossed = toEpochDay(values["issuer.crossed10bnOn"]);
        const moved = toEpochDay(values["issuer.federalTransitionOn"]);
        return crossed !== null && moved !== null && moved - crossed <= at(TRANSITION_DAYS);
      },
    }),
  ),
);

/** The four conditions of section 18 for issuers abroad. */
export const foreignConditions: Condition = all(
  facts({
    reads: ["issuer.homeRegimeRecognisedBy"],
    says: "the United States have found the home regime comparable",
    test: (values) => values["issuer.homeRegimeRecognisedBy"].includes("US"),
  }),
  hasLicence("registrations as a foreign issuer are in force", "usForeignRegistration"),
  facts({
    reads: ["reserve.usHeldUsd", "reserve.usHolderDemandUsd"],
    says: "reserve held in the United States covers what customers there could redeem",
    test: (values) => values["reserve.usHeldUsd"].gte(values["reserve.usHolderDemandUsd"]),
  }),
  no("issuer.usStatus.homeSanctioned"),
);

/** At least three of the five pieces of risk management. */
export const mostFrameworks: Condition = facts({
  reads: [
    "governance.frameworks.riskFramework",
    "governance.frameworks.securityOfficer",
    "governance.frameworks.thirdPartyOversight",
    "governance.frameworks.affiliatePolicy",
    "operations.ictFramework",
  ],
  parameters: [FRAMEWORKS_PARTLY],
  says: "no more than two of the five pieces are missing",
  test: (values, at) => {
    const { "operations.ictFramework": cyber, ...pieces } = values;
    const inPlace = Object.values(pieces).filter((piece) => piece);
    return inPlace.length + Number(cyber !== "none") >= at(FRAMEWORKS_PARTLY);
  },
});

export const ownFundsCoverMinimum: Condition = facts({
  reads: ["capital.ownFundsUsd", "capital.regulatorMinimumUsd"],
  says: "own funds cover the minimum the regulator set",
  test: (values) => values["capital.ownFundsUsd"].gte(values["capital.regulatorMinimumUsd"]),
});
