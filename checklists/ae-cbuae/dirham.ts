import {
  all,
  any,
  atMost,
  facts,
  figureAtLeast,
  figureAtMost,
  is,
  yes,
} from "@/domain/regime/condition";
import { HUNDRED } from "@/domain/decimal";
import { computeFrom } from "@/domain/derivation/interval";
import { type Rule, rule } from "@/domain/regime/rule";
import { PAID_UP_READS, paidUpInDollars } from "../common/paid-up";
import { CASH_SHARE, DIRHAM_ISSUED, LIMIT_KEPT, OTHER_ASSET_SHARE, SINCE_2024 } from "./conditions";
import {
  ALL_CASH,
  BOND_AVERAGE_DAYS,
  CAPITAL_BASE_AED,
  CAPITAL_SHARE,
  GUARANTEE_GAP,
  HALF_CASH,
  OTHER_ASSETS,
} from "./parameters";
import { ARTICLE_15, ARTICLE_21, ARTICLE_22 } from "./sources";

const GUARANTEE_COVERS_CAPITAL = figureAtLeast(
  {
    label: "bank guarantee less paid-up capital",
    reads: ["capital.bankGuaranteeUsd", ...PAID_UP_READS],
    unit: "usd",
    of: (view) =>
      computeFrom(
        view.fact("capital.bankGuaranteeUsd"),
        paidUpInDollars(view),
        (guarantee, capital) => guarantee.minus(capital),
      ),
  },
  GUARANTEE_GAP,
);

const SEPARATE = is("segregation.accounts", "separate");

/** What the issuer of a dirham token owes; a token in a foreign currency is outside these rules. */
export const dirhamRules: readonly Rule[] = [
  rule({
    id: "ae-cbuae.capital.minimum",
    title: "AED 15m and half a percent of the issue",
    requirement:
      "The issuer of a dirham token holds AED 15m of capital and, on top of it, 0.5% of the face value outstanding.",
    force: SINCE_2024,
    severity: "gate",
    citation: "PTSR Art 13",
    sources: [ARTICLE_15],
    verification: "unverified",
    doubt: "The text of Article 13 was not seen, so the amounts are unverified.",
    applies: DIRHAM_ISSUED,
    met: facts({
      reads: ["capital.ownFundsUsd", "coin.outstandingUsd", "fx.aedUsd"],
      parameters: [CAPITAL_BASE_AED, CAPITAL_SHARE],
      says: "own funds reach the fixed amount and the share of coins outstanding",
      test: (values, at) =>
        values["capital.ownFundsUsd"].gte(
          at(CAPITAL_BASE_AED)
            .times(values["fx.aedUsd"])
            .plus(values["coin.outstandingUsd"].times(at(CAPITAL_SHARE)).div(HUNDRED)),
        ),
    }),
    partly: facts({
      reads: ["capital.ownFundsUsd", "fx.aedUsd"],
      parameters: [CAPITAL_BASE_AED],
      says: "own funds reach the fixed amount",
      test: (values, at) =>
        values["capital.ownFundsUsd"].gte(at(CAPITAL_BASE_AED).times(values["fx.aedUsd"])),
    }),
    evidenceWanted: "Audited accounts",
    remark: "An issuer that uses the reserve option for bank subsidiaries needs more.",
  }),
  rule({
    id: "ae-cbuae.capital.bank-guarantee",
    title: "Bank guarantee and means to wind down",
    requirement:
      "An unconditional bank guarantee matches the paid-up capital, and the issuer has what an orderly wind-down takes.",
    force: SINCE_2024,
    severity: "major",
    citation: "PTSR Art 15(4),(7)",
    sources: [ARTICLE_15],
    verification: "primary",
    applies: DIRHAM_ISSUED,
    met: all(
      GUARANTEE_COVERS_CAPITAL,
      is("governance.windDownPlan", "published", "existsUnpublished"),
    ),
    partly: GUARANTEE_COVERS_CAPITAL,
    evidenceWanted: "Guarantee; wind-down plan",
    remark:
      "A wind-down plan stands for the means to carry it out. Capital in another currency is converted; where no rate is kept it stays unknown.",
  }),
  rule({
    id: "ae-cbuae.technology.own-ledger",
    title: "Own ledger copy, redemption without the chain",
    requirement:
      "The issuer holds the ledger in copy and can redeem by a route that works without the chain.",
    force: SINCE_2024,
    severity: "major",
    citation: "PTSR Art 21(6)",
    sources: [ARTICLE_21],
    verification: "primary",
    applies: DIRHAM_ISSUED,
    met: yes("redemption.assurances.ledgerFallback"),
    evidenceWanted: "Report of a continuity test",
  }),
  rule({
    id: "ae-cbuae.reserve.cash-escrow",
    title: "Cash in escrow",
    requirement:
      "The reserve is cash in an escrow account of its own. An issuer owned by a bank may keep no less than 50% in cash and invest what remains in Emirati government bonds and central-bank bills with an average duration of up to six months.",
    force: SINCE_2024,
    severity: "gate",
    citation: "PTSR Art 22(2)-(3)",
    sources: [ARTICLE_22],
    verification: "primary",
    applies: DIRHAM_ISSUED,
    met: all(
      SEPARATE,
      any(
        figureAtLeast(CASH_SHARE, ALL_CASH),
        all(
          is("issuer.entityKind", "bankSubsidiary"),
          figureAtLeast(CASH_SHARE, HALF_CASH),
          figureAtMost(OTHER_ASSET_SHARE, OTHER_ASSETS),
          atMost("reserve.governmentWamDays", BOND_AVERAGE_DAYS),
        ),
      ),
    ),
    partly: figureAtLeast(CASH_SHARE, HALF_CASH),
    evidenceWanted: "Statement of the escrow account; list of bonds",
    remark:
      "Cash includes central-bank balances and demand deposits. Government paper in dirham counts as Emirati, and average maturity stands for duration.",
  }),
  rule({
    id: "ae-cbuae.reserve.account-at-cbuae",
    title: "Reserve at the central bank on demand",
    requirement: "If the central bank so orders, the issuer moves the reserve to an account there.",
    force: SINCE_2024,
    severity: "minor",
    citation: "PTSR Art 22(4)",
    sources: [ARTICLE_22],
    verification: "primary",
    applies: DIRHAM_ISSUED,
    met: LIMIT_KEPT,
    evidenceWanted: "Letters of the central bank",
  }),
  rule({
    id: "ae-cbuae.insolvency.holder-priority",
    title: "Customers first in insolvency",
    requirement:
      "If the issuer fails, customers are paid out of the reserve before anyone else; a legal opinion on this is produced when asked for.",
    force: SINCE_2024,
    severity: "gate",
    citation: "PTSR Art 22(5)",
    sources: [ARTICLE_22],
    verification: "primary",
    applies: DIRHAM_ISSUED,
    met: all(
      yes("holder.insolvencyPriority"),
      is("segregation.insolvencyRemote", "issuerAndCustodian", "issuerOnly"),
      is("segregation.legalOpinion", "published", "existsUnpublished"),
    ),
    partly: yes("holder.insolvencyPriority"),
    evidenceWanted: "Contract with holders; legal opinion",
  }),
];
