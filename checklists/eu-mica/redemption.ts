import { all, any, atMost, is, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { NO_FEE, NO_FLAT_FEE, PAYMENT_PARTLY, SMALLEST_MET, SMALLEST_PARTLY } from "./parameters";
import { claimOnIssuer, isArt, isEmt, TITLES_FORCE } from "./scope";
import { ART_46, ART_49, ARTICLE_SERIES } from "./sources";

const anyHolder = is("redemption.eligible", "anyLawfulHolder");
const anyTime = yes("redemption.assurances.anyTime");
const inMoney = yes("redemption.assurances.paidInMoney");
const free = any(
  yes("governance.recoveryPlanActive"),
  all(atMost("redemption.feePct", NO_FEE), atMost("redemption.feeFixedUsd", NO_FLAT_FEE)),
);

const noIssuerYield = all(no("holder.yieldPaid"), no("holder.thirdPartyYield.issuerFunded"));
const noProviderYield = no("holder.thirdPartyYield.distributorOwn");

export const redemptionRules: readonly Rule[] = [
  rule({
    id: "eu-mica.redemption.claim-on-issuer",
    title: "Claim of every holder",
    requirement:
      "Whoever holds the token can claim against the issuer in law, whether or not a direct customer.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 49(2)",
    sources: [ART_49],
    verification: "primary",
    applies: isEmt,
    met: claimOnIssuer,
    evidenceWanted: "Terms; lawyer's opinion on the claim of holders who bought from others",
    remark: "A claim on the reserve alone, or only after being taken on, is not enough.",
  }),
  rule({
    id: "eu-mica.redemption.any-time-at-par",
    title: "Par at any time",
    requirement:
      "A holder may ask on any day and receives the face value of the coins, in money that is not itself e-money. The article counts no days: slow terms are a finding and not by themselves a breach.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 49(4)",
    sources: [ART_49],
    verification: "primary",
    doubt:
      "The amounts for the smallest redemption and the number of days are choices of this tool, not law.",
    applies: isEmt,
    met: all(
      anyHolder,
      yes("redemption.atPar"),
      anyTime,
      inMoney,
      atMost("redemption.minimumUsd", SMALLEST_MET),
    ),
    partly: all(
      yes("redemption.atPar"),
      inMoney,
      anyTime,
      atMost("redemption.minimumUsd", SMALLEST_PARTLY),
      atMost("redemption.settlementBusinessDays", PAYMENT_PARTLY),
    ),
    evidenceWanted: "Terms; redemption policy; log of twelve months; a trial redemption",
  }),
  rule({
    id: "eu-mica.redemption.free",
    title: "Redemption without a fee",
    requirement:
      "Redemption costs the holder nothing, unless a recovery plan in use provides for a liquidity fee.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 49(6), Art 46(1)(a)",
    sources: [ART_49, ART_46],
    verification: "primary",
    applies: isEmt,
    met: free,
    evidenceWanted: "Fee schedule; invoices; a trial redemption",
    remark: "Percentage fees and flat fees both count.",
  }),
  rule({
    id: "eu-mica.redemption.art-right",
    title: "Standing right to redeem",
    requirement:
      "Holders of an asset-referenced token can redeem at any time against the issuer, or the reserve once the issuer fails, at the market value of what the token refers to or by delivery of it.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 39(1)-(2)",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: isArt,
    met: all(claimOnIssuer, anyHolder, anyTime, inMoney),
    partly: all(claimOnIssuer, inMoney),
    evidenceWanted: "Redemption policy; redemption log",
    remark:
      "The test asks for payment in money; delivery of the assets instead needs a look by hand.",
  }),
  rule({
    id: "eu-mica.redemption.art-free",
    title: "Asset-referenced tokens: redemption without a fee",
    requirement:
      "Holders of an asset-referenced token redeem free of charge, fees under a recovery plan excepted.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 39(3)",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: isArt,
    met: free,
    evidenceWanted: "Schedule of redemption fees",
  }),
  rule({
    id: "eu-mica.yield.issuer-ban",
    title: "No yield from the issuer's side",
    requirement:
      "Holders get no interest from the issuer. A reward, discount or compensation that grows with the time of holding counts as interest whoever on the issuer's side funds it.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 50(1),(3)",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    doubt: "The wording of the article has not been verified.",
    applies: isEmt,
    met: noIssuerYield,
    evidenceWanted: "Terms; rules of reward programmes; revenue-sharing contracts with affiliates",
  }),
  rule({
    id: "eu-mica.yield.provider-ban",
    title: "No yield from service providers",
    requirement:
      "Exchanges, wallets and other service providers pay no reward for the time a token is held either.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 50(2)",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    doubt: "The wording of the article has not been verified.",
    applies: isEmt,
    met: noProviderYield,
    evidenceWanted: "Distribution contracts; current offers of distributors",
  }),
  rule({
    id: "eu-mica.yield.art-ban",
    title: "No interest on asset-referenced tokens",
    requirement: "Neither the issuer nor any service provider pays interest on the token.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 40",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: isArt,
    met: all(noIssuerYield, noProviderYield),
    partly: noIssuerYield,
    evidenceWanted: "Terms; rules of reward programmes",
  }),
];
