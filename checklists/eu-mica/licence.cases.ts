import type { CaseProfile, RuleCases } from "../common/rule-cases";
import { art, bank, emt } from "./profiles.cases";

type Kind = NonNullable<NonNullable<CaseProfile["licence"]>[number]["kind"]>;
type Status = NonNullable<NonNullable<CaseProfile["licence"]>[number]["status"]>;
type Market = NonNullable<CaseProfile["market"]>[number];

const licensed = (kind: Kind, status: Status = "active"): Pick<CaseProfile, "licence"> => ({
  licence: [{ kind, status }],
});
const inUnion = (market: Market): Pick<CaseProfile, "market"> => ({
  market: [{ jurisdiction: "EEA", offered: false, admittedToTrading: false, ...market }],
});
const notice = (days: number) => ({ "whitePaper.intentNoticeWorkingDays": days });
const average = (usd: number) => ({ "coin.average12mUsd": usd, "fx.eurUsd": "1.1" });
const bankArt = (facts: CaseProfile["facts"]) =>
  art({ "issuer.entityKind": "creditInstitution", ...facts });

const policies = {
  "governance.investmentPolicy": "existsUnpublished",
  "governance.frameworks.thirdPartyOversight": true,
  "governance.liquidityPolicy": "boardApproved",
} as const;

export const licenceCases: RuleCases = {
  "eu-mica.licence.authorised-issuer": [
    ["met", emt({}, licensed("euEmi"))],
    ["met", emt({}, licensed("euCreditInstitution"))],
    ["partly_met", emt({}, { ...licensed("euEmi", "pending"), market: [] })],
    ["partly_met", emt({}, { ...licensed("euEmi", "pending"), ...inUnion({ issuedFrom: true }) })],
    ["not_met", emt({}, { ...licensed("euEmi", "pending"), ...inUnion({ offered: true }) })],
    ["not_met", emt({}, { ...licensed("euEmi", "refused"), market: [] })],
    ["not_met", emt({}, { ...licensed("euArt"), market: [] })],
    [
      "not_met",
      emt({}, { ...licensed("euEmi", "pending"), ...inUnion({ admittedToTrading: true }) }),
    ],
    ["not_met", emt({}, { licence: [], market: [] })],
    ["unknown", emt({}, { licence: [], completeness: { licence: "partial" } })],
    ["not_applicable", art({}, licensed("euEmi"))],
  ],
  "eu-mica.licence.issuer-consent": [
    ["met", emt({ "coin.euOfferor": "issuer" })],
    ["met", emt({ "coin.euOfferor": "none" })],
    ["partly_met", emt({ "coin.euOfferor": "consented" })],
    ["not_met", emt({ "coin.euOfferor": "unconsented" })],
    ["not_applicable", art({ "coin.euOfferor": "issuer" })],
  ],
  "eu-mica.licence.forty-day-notice": [
    ["met", emt(notice(40))],
    ["partly_met", emt(notice(39))],
    ["partly_met", emt(notice(30))],
    ["not_met", emt(notice(29))],
    ["not_applicable", art(notice(40))],
  ],
  "eu-mica.licence.venue-ban": [
    ["met", { ...licensed("euArt"), ...inUnion({ admittedToTrading: true }) }],
    ["met", { ...licensed("euEmi"), market: [{ jurisdiction: "DE", admittedToTrading: true }] }],
    ["not_met", { ...licensed("nyTrustCharter"), ...inUnion({ admittedToTrading: true }) }],
    ["not_applicable", { licence: [], ...inUnion({ offered: true }) }],
  ],
  "eu-mica.licence.art-authorisation": [
    ["met", art({}, licensed("euArt"))],
    ["met", art({}, licensed("euCreditInstitution"))],
    ["partly_met", art(average(5_500_000), { licence: [], market: [] })],
    ["not_met", art(average(5_500_001), { licence: [], market: [] })],
    [
      "partly_met",
      art(average(5_500_001), {
        licence: [],
        ...inUnion({ offered: true, qualifiedOnly: true }),
      }),
    ],
    [
      "not_met",
      art(average(5_500_001), {
        licence: [],
        ...inUnion({ offered: true, qualifiedOnly: false }),
      }),
    ],
    [
      "not_met",
      art(average(5_500_001), {
        ...licensed("euEmi"),
        market: [
          { jurisdiction: "FR", offered: true, qualifiedOnly: true },
          { jurisdiction: "DE", admittedToTrading: true, qualifiedOnly: false },
        ],
      }),
    ],
    ["not_applicable", emt({}, licensed("euEmi"))],
  ],
  "eu-mica.licence.art-bank-route": [
    ["met", bankArt({ ...notice(90), "whitePaper.checks.approved": true })],
    ["partly_met", bankArt({ ...notice(89), "whitePaper.checks.approved": true })],
    ["not_met", bankArt({ ...notice(90), "whitePaper.checks.approved": false })],
    ["not_applicable", bank({ ...notice(90), "whitePaper.checks.approved": true })],
    ["not_applicable", art({ "issuer.entityKind": "company" })],
  ],
  "eu-mica.licence.art-application": [
    ["met", art(policies)],
    ["met", art({ ...policies, "governance.investmentPolicy": "published" })],
    ["partly_met", art({ ...policies, "governance.liquidityPolicy": "written" })],
    ["partly_met", art({ ...policies, "governance.frameworks.thirdPartyOversight": false })],
    ["not_met", art({ ...policies, "governance.investmentPolicy": "none" })],
    ["not_applicable", emt(policies)],
  ],
};
