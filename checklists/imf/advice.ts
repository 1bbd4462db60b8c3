import { all, any, atLeast, atMost, is, no, noRow, yes } from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";
import { type Rule, rule } from "@/domain/regime/rule";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { ON_DEMAND, ON_DEMAND_PARTLY, ONE_TO_ONE } from "./parameters";
import { SUMMARY, TITLE_PAGES } from "./sources";

const ADVICE: Force = {
  status: "guidance",
  from: null,
  until: null,
  text: "Policy advice of December 2025; not law.",
};

const RISKY: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "securedLoan",
  "corporateBond",
  "commercialPaper",
  "preciousMetal",
  "crypto",
  "otherStablecoin",
  "ownToken",
  "equity",
]);
const NOTHING_RISKY = noRow("position", {
  says: "positions are loans, company debt, metals, crypto-assets or equities",
  columns: ["position[].assetClass"],
  test: ({ values: { assetClass } }) => (assetClass === undefined ? null : RISKY.has(assetClass)),
});

const OPEN_AT_PAR = all(yes("redemption.atPar"), is("redemption.eligible", "anyLawfulHolder"));

const DETAIL = all(
  yes("disclosure.reserveReportFields.amountByClass"),
  yes("disclosure.reserveReportFields.custodyPlaceByClass"),
);
const PROGRAMME = yes("aml.controls.programme");

export const adviceRules: readonly Rule[] = [
  rule({
    id: "imf.reserve.one-to-one",
    title: "One-to-one backing of high quality",
    requirement: "Every coin is backed one for one by reserve assets of high quality.",
    force: ADVICE,
    severity: "minor",
    citation: "IMF Departmental Paper 25/09, policy section",
    sources: [SUMMARY, TITLE_PAGES],
    verification: "secondary",
    met: all(
      atLeast("reserve.coveragePct", ONE_TO_ONE),
      no("segregation.encumbrance.any"),
      is("segregation.accounts", "separate", "omnibusWithLedger"),
      NOTHING_RISKY,
    ),
    evidenceWanted: "Holdings",
    remark:
      "Follows the Financial Stability Board's rule on quality and coverage, which it repeats. Advice only, never a gate.",
    sameAs: ["fsb.reserve.quality-and-coverage"],
  }),
  rule({
    id: "imf.redemption.par-on-demand",
    title: "Redemption at par on demand",
    requirement: "Holders can redeem at par whenever they ask.",
    force: ADVICE,
    severity: "minor",
    citation: "IMF Departmental Paper 25/09, policy section",
    sources: [SUMMARY],
    verification: "secondary",
    met: all(OPEN_AT_PAR, atMost("redemption.settlementBusinessDays", ON_DEMAND)),
    partly: all(OPEN_AT_PAR, atMost("redemption.settlementBusinessDays", ON_DEMAND_PARTLY)),
    evidenceWanted: "Terms",
    remark: "The days are house figures: the paper's own table on redemption was not seen.",
  }),
  rule({
    id: "imf.disclosure.granular",
    title: "Detailed disclosure and enforced controls",
    requirement:
      "Disclosure goes into detail, rules against money laundering are enforced, and supervisors coordinate across borders.",
    force: ADVICE,
    severity: "minor",
    citation: "IMF Departmental Paper 25/09, policy section",
    sources: [SUMMARY],
    verification: "secondary",
    met: all(DETAIL, PROGRAMME),
    partly: any(DETAIL, PROGRAMME),
    evidenceWanted: "Reports",
    remark:
      "Tests amounts and places of custody by class, and the issuer's programme. Coordination of supervisors is not the issuer's to show and is not tested.",
  }),
];
