import { all, any, everyRow, facts, someRow, within } from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";
import { type Rule, rule } from "@/domain/regime/rule";
import {
  holdsUsReserve,
  isExemptForeign,
  isHomeClean,
  isHomeComparable,
  isPermittedIssuer,
  isRegisteredForeign,
} from "./conditions";
import { HUNDRED } from "@/domain/decimal";
import { BAN_DAY, DISTRIBUTION_DAY, FREEZE_DAYS, US_RESERVE_PARTLY } from "./parameters";
import { enacted, foreignOffer, FROM_ACT_DAY, offeredToUs } from "./scope";
import {
  MONDAQ,
  NOTE_PART_1523,
  PAUL_WEISS,
  QUOTES_OCC,
  TREASURY_OFFER_NPRM,
  USC_5916,
} from "./sources";

const FROM_BAN_DAY: Force = {
  status: "enacted",
  from: BAN_DAY,
  until: null,
  text: "Enacted on 18 July 2025; applies from 18 July 2028, three years after enactment.",
};

/** Every chain the coin lives on obeys orders. */
export const obeysOrdersEverywhere = everyRow("deployment", {
  says: "chains let the issuer act on a lawful order",
  columns: ["deployment[].lawfulOrderCapable"],
  test: ({ values }) => values.lawfulOrderCapable ?? null,
});

const hasFiledRegistration = someRow("licence", {
  says: "licences are a registration as a foreign stablecoin issuer that has been filed",
  columns: ["licence[].kind", "licence[].status"],
  test: ({ values: { kind, status } }) => {
    if (kind !== undefined && kind !== "usForeignRegistration") return false;
    if (status !== undefined && status !== "pending" && status !== "conditional") return false;
    return kind === undefined || status === undefined ? null : true;
  },
});

export const foreignRules: readonly Rule[] = [
  rule({
    id: "us-genius.licence.distributor-ban",
    title: "Sale by service providers",
    requirement:
      "Three years after enactment, service providers may no longer offer or sell a payment stablecoin to people in the United States unless a permitted issuer issued it.",
    force: FROM_BAN_DAY,
    severity: "gate",
    citation: "s.3(b)(1); 12 U.S.C. 5902(b)(1)",
    sources: [QUOTES_OCC, PAUL_WEISS],
    verification: "quoted",
    applies: offeredToUs,
    met: any(isPermittedIssuer, isExemptForeign),
    partly: facts({
      reads: ["issuer.usCategory"],
      says: "the ban has not begun",
      parameters: [DISTRIBUTION_DAY],
      test: (_values, at, asOf) => asOf < at(DISTRIBUTION_DAY),
    }),
    evidenceWanted: "Approval order or foreign registration; where US venues list the coin",
    remark:
      "Met by a permitted issuer, or by a foreign one that meets all four conditions of section 18(a). The ban strikes providers; here it shows whether they may go on selling the coin.",
  }),
  rule({
    id: "us-genius.licence.foreign-coin-lawful-orders",
    title: "Foreign coin and lawful orders",
    requirement:
      "Service providers in the United States may offer a foreign issuer's coin only if the issuer is able to act on lawful orders, and will do so, together with the terms of any reciprocal arrangement.",
    force: enacted(
      "Enacted on 18 July 2025; applies from 18 January 2027, without the three years of grace.",
    ),
    severity: "gate",
    citation: "s.3(b)(2); 12 U.S.C. 5902(b)(2)",
    sources: [QUOTES_OCC, MONDAQ],
    verification: "quoted",
    applies: foreignOffer,
    met: all(obeysOrdersEverywhere, within("technology.freezeShownOn", FREEZE_DAYS)),
    partly: obeysOrdersEverywhere,
    evidenceWanted: "Contract code of every chain; freezes seen on chain; written undertaking",
    remark:
      "A freeze carried out in the last two years shows that the ability is used. An ability shown longer ago counts for partly met.",
  }),
  rule({
    id: "us-genius.licence.foreign-comparable",
    title: "Comparable home regime",
    requirement:
      "A foreign issuer escapes the bans only where the Treasury has found the rules of its home country comparable.",
    force: enacted(
      "Enacted on 18 July 2025; applies from 18 January 2027. Rules on comparability were proposed on 18 August 2026 (12 CFR 1523); no finding for any country was found.",
    ),
    severity: "gate",
    citation: "s.18(a)(1); 12 U.S.C. 5916(a)(1)",
    sources: [USC_5916, TREASURY_OFFER_NPRM, NOTE_PART_1523],
    verification: "primary",
    applies: foreignOffer,
    met: isHomeComparable,
    evidenceWanted: "The Treasury's finding in the Federal Register",
  }),
  rule({
    id: "us-genius.licence.foreign-registration",
    title: "Registration of foreign issuers",
    requirement:
      "The foreign issuer is registered with the Office of the Comptroller of the Currency.",
    force: enacted(
      "Enacted on 18 July 2025; applies from 18 January 2027. The OCC proposes to treat a filing as approved on day 30.",
    ),
    severity: "gate",
    citation: "s.18(a)(2) and (c); 12 U.S.C. 5916",
    sources: [USC_5916, QUOTES_OCC],
    verification: "primary",
    applies: foreignOffer,
    met: isRegisteredForeign,
    partly: hasFiledRegistration,
    evidenceWanted: "Entry in the OCC's register",
    remark:
      "A filing counts for partly met while it is listed as pending, for 30 days under the proposal; after that it is either in force or refused.",
  }),
  rule({
    id: "us-genius.liquidity.foreign-us-reserves",
    title: "Reserve held in the United States",
    requirement:
      "The foreign issuer keeps enough of its reserve at financial institutions in the United States to meet what its customers there may ask for, unless a reciprocal arrangement provides otherwise.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.18(a)(3); 12 U.S.C. 5916(a)(3)",
    sources: [USC_5916, QUOTES_OCC],
    verification: "primary",
    applies: foreignOffer,
    met: holdsUsReserve,
    partly: facts({
      reads: ["reserve.usHeldUsd", "reserve.usHolderDemandUsd"],
      says: "the reserve held in the United States covers most of what US customers could ask for",
      parameters: [US_RESERVE_PARTLY],
      test: (values, at) =>
        values["reserve.usHeldUsd"]
          .times(HUNDRED)
          .gte(values["reserve.usHolderDemandUsd"].times(at(US_RESERVE_PARTLY))),
    }),
    evidenceWanted: "Estimate of coins held by US customers; statement of the US custodian",
    remark:
      "The Act gives no method. Unless the issuer states one, enter the larger of the share of supply held in the United States and 10% of all supply; that default is ours.",
  }),
  rule({
    id: "us-genius.licence.foreign-not-sanctioned",
    title: "Home country beyond reproach",
    requirement:
      "The issuer's home country is neither under comprehensive US sanctions nor named a primary money-laundering concern.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.18(a)(4); 12 U.S.C. 5916(a)(4)",
    sources: [USC_5916],
    verification: "primary",
    applies: foreignOffer,
    met: isHomeClean,
    evidenceWanted: "Sanctions list of OFAC and section 311 list of FinCEN on the profile's date",
  }),
];
