import {
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  everyRow,
  facts,
  is,
  someRow,
  yes,
} from "@/domain/regime/condition";
import { HUNDRED } from "@/domain/decimal";
import { type Rule, rule } from "@/domain/regime/rule";
import { GUIDANCE } from "./force";
import {
  DAILY_LIQUIDITY,
  INSTITUTION_SHARE,
  NEXT_DAY,
  SAME_DAY,
  WEEKLY_LIQUIDITY,
} from "./parameters";
import { MCCARTHY, MOODYS, PFMI_REPORT } from "./sources";

const NOT_SEEN = "The official text was not seen and no other source was checked.";

/** Two of three conditions hold. */
const mostOf = (first: Condition, second: Condition, third: Condition): Condition =>
  any(all(first, second), all(first, third), all(second, third));

const LIQUIDITY = [
  is("governance.liquidityPolicy", "boardApproved", "written"),
  atLeast("reserve.maturing1dPct", DAILY_LIQUIDITY),
  atLeast("reserve.maturing1wPct", WEEKLY_LIQUIDITY),
] as const;

const ALL_SUPERVISED = everyRow("account", {
  says: "accounts are at institutions with a named supervisor",
  columns: ["account[].supervisor"],
  test: ({ values: { supervisor }, unknown: gaps }) => {
    if (supervisor !== undefined) return supervisor.trim() !== "";
    return gaps.supervisor === "not_disclosed" ? false : null;
  },
});
const PRUDENTIAL = someRow("licence", {
  says: "licences are active with prudential supervision",
  columns: ["licence[].status", "licence[].prudential"],
  test: ({ values: { status, prudential } }) => {
    if (prudential === false || (status !== undefined && status !== "active")) return false;
    return prudential === undefined || status === undefined ? null : true;
  },
});
const STRENGTH = [
  ALL_SUPERVISED,
  atMost("reserve.largestInstitutionPct", INSTITUTION_SHARE),
  PRUDENTIAL,
] as const;

const REMOTE = is("segregation.insolvencyRemote", "issuerAndCustodian");
const AT_PAR = yes("redemption.atPar");

export const moneyRules: readonly Rule[] = [
  rule({
    id: "cpmi-iosco.reserve.low-risk-settlement-asset",
    title: "Covered even after a stress loss",
    requirement:
      "A coin that others use to settle payments carries little or no credit and liquidity risk.",
    force: GUIDANCE,
    severity: "gate",
    citation: "PFMI Principle 9; CPMI-IOSCO guidance on money settlements",
    sources: [MCCARTHY, MOODYS],
    verification: "secondary",
    met: facts({
      reads: ["reserve.fairValueUsd", "reserve.stressLossPct", "coin.outstandingUsd"],
      says: "the reserve less the modelled loss in stress covers the coins",
      test: (values) =>
        values["reserve.fairValueUsd"]
          .times(HUNDRED.minus(values["reserve.stressLossPct"]))
          .gte(values["coin.outstandingUsd"].times(HUNDRED)),
    }),
    evidenceWanted: "Results of stress tests",
    remark:
      "The test takes the loss in stress off the reserve and holds the rest against the coins at par.",
  }),
  rule({
    id: "cpmi-iosco.redemption.direct-claim",
    title: "Direct claim or title",
    requirement:
      "Holders have a direct claim on the issuer or title to the reserve, clear and firm in insolvency.",
    force: GUIDANCE,
    severity: "gate",
    citation: "PFMI Principle 9 guidance",
    sources: [PFMI_REPORT],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: all(
      is(
        "holder.claim",
        "beneficialInterest",
        "statutoryPriority",
        "directClaimSecured",
        "reserveOnly",
      ),
      REMOTE,
    ),
    partly: all(is("holder.claim", "directClaimUnsecured"), REMOTE),
    evidenceWanted: "Legal opinion",
    remark:
      "A claim on the issuer alone is partly met where the reserve survives the failure of issuer and custodian.",
  }),
  rule({
    id: "cpmi-iosco.redemption.end-of-day",
    title: "Conversion at par by the end of the day",
    requirement:
      "Coins can be turned into other liquid assets at par as soon as possible: by the end of the day at the latest and ideally within it.",
    force: GUIDANCE,
    severity: "major",
    citation: "PFMI Principle 9 guidance",
    sources: [PFMI_REPORT],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: all(AT_PAR, atMost("redemption.settlementBusinessDays", SAME_DAY)),
    partly: all(AT_PAR, atMost("redemption.settlementBusinessDays", NEXT_DAY)),
    evidenceWanted: "Record of redemptions with times within the day",
    remark:
      "Stands against regimes that allow two business days: a coin that just keeps to those does not meet this.",
  }),
  rule({
    id: "cpmi-iosco.liquidity.liquidity-risk",
    title: "Liquidity risk measured and covered",
    requirement:
      "The liquidity risk of redemption and settlement is measured and covered with high confidence.",
    force: GUIDANCE,
    severity: "major",
    citation: "PFMI Principle 7",
    sources: [PFMI_REPORT],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: all(...LIQUIDITY),
    partly: mostOf(...LIQUIDITY),
    evidenceWanted: "Results of stress tests of liquidity",
    remark:
      "Asks for a policy and for two shares borrowed from another regime; one of the three may be missing for partly.",
  }),
  rule({
    id: "cpmi-iosco.custody.entity-strength",
    title: "Strength of issuer and custodians",
    requirement:
      "The soundness and oversight of issuer, custodians and settlement firms are assessed, and exposure to any one of them is limited.",
    force: GUIDANCE,
    severity: "major",
    citation: "PFMI Principle 9 guidance; Principle 16",
    sources: [PFMI_REPORT],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: all(...STRENGTH),
    partly: mostOf(...STRENGTH),
    evidenceWanted: "Reviews of counterparties",
    remark:
      "Asks for a supervisor of every institution, a prudential licence of the issuer and a borrowed limit for one institution; one of the three may fail for partly.",
  }),
];
