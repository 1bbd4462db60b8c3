import {
  all,
  atLeast,
  atMost,
  figureAtMost,
  type Figure,
  is,
  isNot,
  no,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { type AssetClass, VOLATILE } from "@/domain/reserve/asset-classes";
import { shareOfClasses } from "@/domain/reserve/share";
import { RECOMMENDED, RECOMMENDED_WITHOUT_DAYS } from "./force";
import { FULL_BACKING, RISKY_SHARE, RISKY_SHARE_PARTLY, TIMELY, TIMELY_PARTLY } from "./parameters";
import { FINAL_REPORT, SUMMARY_2026 } from "./sources";

const NOT_SEEN = "The official text was not seen and no other source was checked.";

/** What counts as volatile everywhere here, and company paper, which the guidance would not call conservative. */
const RISKY: ReadonlySet<AssetClass> = new Set<AssetClass>([...VOLATILE, "commercialPaper"]);

const RISKY_ASSETS: Figure = {
  label: "loans, company paper, metals, crypto-assets, equities and assets not described",
  reads: ["position[].assetClass", "position[].amountUsd", "reserve.fairValueUsd"],
  unit: "percent",
  of: (view) => shareOfClasses(view, RISKY),
};

const SAFE = all(
  atLeast("reserve.coveragePct", FULL_BACKING),
  no("segregation.encumbrance.any"),
  is("segregation.accounts", "separate", "omnibusWithLedger"),
);
const AT_PAR = yes("redemption.atPar");

/** What holders own, what stands behind it and when they are paid. */
export const holderRules: readonly Rule[] = [
  rule({
    id: "fsb.redemption.legal-claim",
    title: "Firm legal claim",
    requirement: "Users have a firm legal claim: on the issuer, on the reserve or on both.",
    force: RECOMMENDED,
    severity: "gate",
    citation: "FSB GSC Recommendation 9",
    sources: [SUMMARY_2026],
    verification: "secondary",
    met: all(
      isNot("holder.claim", "none", "contingent"),
      is("redemption.eligible", "anyLawfulHolder"),
      yes("holder.claimOpinion"),
    ),
    partly: all(
      isNot("holder.claim", "none"),
      is("redemption.eligible", "anyLawfulHolder", "verifiedCustomers"),
    ),
    evidenceWanted: "Terms; legal opinion",
    remark:
      "Met only if every lawful holder can redeem and a legal opinion confirms the claim. Redemption for customers who were taken on is partly met; for institutions alone it is not met.",
  }),
  rule({
    id: "fsb.redemption.timely-at-par",
    title: "Prompt redemption at par",
    requirement:
      "Coins are redeemed in good time; a coin tied to one currency is redeemed at par into that currency.",
    force: RECOMMENDED_WITHOUT_DAYS,
    severity: "gate",
    citation: "FSB GSC Recommendation 9 (unverified: at par into fiat)",
    sources: [SUMMARY_2026],
    verification: "secondary",
    doubt: "Not verified: redemption at par into official currency.",
    met: all(AT_PAR, atMost("redemption.settlementBusinessDays", TIMELY)),
    partly: all(AT_PAR, atMost("redemption.settlementBusinessDays", TIMELY_PARTLY)),
    evidenceWanted: "Terms; redemption log",
    remark: "The text gives no number of days; both limits are this tool's own.",
  }),
  rule({
    id: "fsb.reserve.stabilisation",
    title: "Stabilised by a reserve",
    requirement:
      "The coin is held stable by means that work. Designs that rest on algorithms or on trading against crypto-assets do not count.",
    force: RECOMMENDED,
    severity: "gate",
    citation: "FSB GSC Recommendation 9 and guidance",
    sources: [FINAL_REPORT],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: is("coin.stabilisation", "reserveBacked"),
    evidenceWanted: "Paper on the design of the coin",
  }),
  rule({
    id: "fsb.reserve.quality-and-coverage",
    title: "Sound reserve of full value",
    requirement:
      "The reserve is conservative, of high quality, highly liquid, free of charges, safely kept and worth at least the coins outstanding.",
    force: RECOMMENDED,
    severity: "gate",
    citation: "FSB GSC Recommendation 9 guidance",
    sources: [FINAL_REPORT],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: all(SAFE, figureAtMost(RISKY_ASSETS, RISKY_SHARE)),
    partly: all(SAFE, figureAtMost(RISKY_ASSETS, RISKY_SHARE_PARTLY)),
    evidenceWanted: "List of holdings; letters that no lien exists",
    remark:
      "A small share of risky assets is partly met; a shortfall, a pledge or mixed accounts are not.",
  }),
];
