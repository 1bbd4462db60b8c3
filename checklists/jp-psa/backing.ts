import { all, any, atLeast, atMost, figureAtMost, is, isNot, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import {
  BOND_AND_TERM_SHARE,
  CLAIM_ON_ISSUER,
  FOREIGN_ISSUED,
  FUNDS_TRANSFER_TYPE,
  HOLDS_BONDS,
  ISSUED_IN_JAPAN,
  OTHER_ASSET_SHARE,
  SINCE_2023,
  SINCE_2026,
  TRUST_TYPE,
} from "./conditions";
import {
  BOND_AND_TERM_MET,
  BOND_AND_TERM_PARTLY,
  BOND_CREDIT,
  BOND_DAYS,
  BOND_ISSUER_JPY,
  FULL_BACKING,
  OTHER_ASSETS,
} from "./parameters";
import {
  BOND_CONSULTATION,
  CURRENCY_STATUS_FILE,
  DRAFT_RULES_NEWS,
  IMPLEMENTING_RULES,
  STABLECOIN_REGISTER,
  TRUST_TYPE_NOTE,
  WORKING_GROUP,
} from "./sources";

const BACKED = atLeast("reserve.coveragePct", FULL_BACKING);
const SURVIVES_ISSUER = is("segregation.insolvencyRemote", "issuerAndCustodian", "issuerOnly");
const SECURED = is(
  "segregation.structure",
  "trust",
  "statutoryTrust",
  "bankruptcyRemoteSpv",
  "statutorySegregation",
);

/** What stands behind the token and how it is paid back. */
export const backingRules: readonly Rule[] = [
  rule({
    id: "jp-psa.redemption.par",
    title: "Issue and redemption at par",
    requirement: "The token is issued and paid back at par in the currency it refers to.",
    force: SINCE_2023,
    severity: "gate",
    citation: "Payment Services Act Art 2(5)",
    sources: [STABLECOIN_REGISTER, CURRENCY_STATUS_FILE],
    verification: "secondary",
    applies: ISSUED_IN_JAPAN,
    met: all(yes("redemption.atPar"), yes("redemption.assurances.paidInMoney"), CLAIM_ON_ISSUER),
    partly: yes("redemption.atPar"),
    evidenceWanted: "Terms of the coin; records of redemptions",
  }),
  rule({
    id: "jp-psa.redemption.handler-buyback",
    title: "Buy-back by the Japanese handler",
    requirement:
      "The Japanese firm that handles a foreign token keeps assets for it, or stands ready to repurchase it at face value should the issuer fail, and limits how much it is exposed.",
    force: SINCE_2023,
    severity: "major",
    citation: "FSA guideline",
    sources: [STABLECOIN_REGISTER],
    verification: "secondary",
    applies: FOREIGN_ISSUED,
    met: yes("japan.safeguards.handlerBuyback"),
    evidenceWanted: "Undertaking of the handler; ledger of the assets it keeps",
  }),
  rule({
    id: "jp-psa.segregation.transfer-provider-security",
    title: "Transfer provider secures the whole amount",
    requirement:
      "A funds-transfer issuer secures everything outstanding through an official deposit, a bank's guarantee or safe assets placed on trust.",
    force: SINCE_2023,
    severity: "gate",
    citation: "Payment Services Act Arts 43-45",
    sources: [TRUST_TYPE_NOTE],
    verification: "secondary",
    doubt: "The article numbers were not checked.",
    applies: FUNDS_TRANSFER_TYPE,
    met: all(BACKED, any(SECURED, SURVIVES_ISSUER)),
    partly: BACKED,
    evidenceWanted: "Certificates of the security deposit, guarantee or trust",
    remark:
      "A trust, a vehicle of its own, segregation by statute or protection from the issuer's insolvency stands for the three forms of security; a contract alone does not.",
  }),
  rule({
    id: "jp-psa.segregation.trust-property",
    title: "Backing belongs to the trust",
    requirement:
      "Everything that backs a trust-type token is held as property of the trust under which it is issued.",
    force: SINCE_2023,
    severity: "gate",
    citation: "Payment Services Act Art 2(9); Trust Act Art 25",
    sources: [TRUST_TYPE_NOTE, WORKING_GROUP],
    verification: "secondary",
    applies: TRUST_TYPE,
    met: all(BACKED, is("segregation.structure", "trust", "statutoryTrust"), SURVIVES_ISSUER),
    partly: BACKED,
    evidenceWanted: "Trust agreement; statement of the trustee",
  }),
  rule({
    id: "jp-psa.reserve.fifty-percent",
    title: "Half at most outside demand deposits",
    requirement:
      "For a trust-type token, short government bonds and time deposits that can be cancelled make up no more than 50% of the issue; the rest lies in demand deposits.",
    force: SINCE_2026,
    severity: "gate",
    citation: "Cabinet Office Ordinance under Act No. 66 of 2025",
    sources: [TRUST_TYPE_NOTE, IMPLEMENTING_RULES],
    verification: "secondary",
    applies: TRUST_TYPE,
    met: all(
      figureAtMost(BOND_AND_TERM_SHARE, BOND_AND_TERM_MET),
      figureAtMost(OTHER_ASSET_SHARE, OTHER_ASSETS),
    ),
    partly: figureAtMost(BOND_AND_TERM_SHARE, BOND_AND_TERM_PARTLY),
    evidenceWanted: "Monthly report of the trustee",
    remark:
      "Measured against the reserve, which for this kind of token equals the issue. Whether a time deposit can be cancelled is not tested.",
  }),
  rule({
    id: "jp-psa.reserve.bond-three-months",
    title: "Bonds due within three months",
    requirement:
      "Bonds that count towards the half outside demand deposits have no more than three months to run.",
    force: SINCE_2026,
    severity: "gate",
    citation: "Cabinet Office Ordinance / FSA notice",
    sources: [STABLECOIN_REGISTER, TRUST_TYPE_NOTE],
    verification: "secondary",
    applies: all(TRUST_TYPE, HOLDS_BONDS),
    met: atMost("reserve.governmentMaxDays", BOND_DAYS),
    evidenceWanted: "List of securities with their maturities",
  }),
  rule({
    id: "jp-psa.reserve.foreign-bonds",
    title: "Foreign bonds of the largest debtors only",
    requirement:
      "For a token in a foreign currency such as the dollar, foreign bonds count only if their issuer is in credit category 1 or 2 and has at least JPY 100tn of bonds outstanding, which in practice means US Treasury paper.",
    force: SINCE_2026,
    severity: "major",
    citation: "FSA notice (draft Jan 2026, final 22 May 2026)",
    sources: [BOND_CONSULTATION, DRAFT_RULES_NEWS, IMPLEMENTING_RULES],
    verification: "secondary",
    doubt: "The final text was not read.",
    applies: all(TRUST_TYPE, isNot("coin.referenceCurrency", "JPY"), HOLDS_BONDS),
    met: all(
      atMost("reserve.foreignBondCredit", BOND_CREDIT),
      atLeast("reserve.foreignBondIssuerJpy", BOND_ISSUER_JPY),
    ),
    evidenceWanted: "Note on whether the bond issuer qualifies",
  }),
];
