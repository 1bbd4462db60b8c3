import { type Apart, issueModel, type RegimeModel } from "./model-issuer";
import {
  bills,
  centralBank,
  demandDeposit,
  governmentFund,
  homeMarket,
  permission,
  reverseRepo,
} from "./model-rows";
const ONLY_ART: Apart = {
  verdict: "not_applicable",
  why: "Bind asset-referenced tokens.",
  rules: [
    "licence.art-authorisation",
    "redemption.art-right",
    "redemption.art-free",
    "yield.art-ban",
    "reserve.art-full-backing",
    "segregation.art-legal",
    "whitepaper.art-approved",
    "assurance.art-six-monthly-audit",
  ],
};

const ONLY_EMT: Apart = {
  verdict: "not_applicable",
  why: "Bind e-money tokens.",
  rules: [
    "licence.authorised-issuer",
    "redemption.claim-on-issuer",
    "redemption.any-time-at-par",
    "redemption.free",
    "yield.issuer-ban",
    "reserve.same-currency",
    "whitepaper.published",
  ],
};

const ONLY_SMALL_EMI: Apart = {
  verdict: "not_applicable",
  why: "Bind electronic money institutions whose token is not significant.",
  rules: [
    "reserve.deposits-30",
    "reserve.secure-low-risk",
    "segregation.safeguarding",
    "capital.emi-own-funds",
  ],
};

const ONLY_SIGNIFICANT: Apart = {
  verdict: "not_applicable",
  why: "Bind significant tokens.",
  rules: ["reserve.significant-deposits-60", "capital.significant-own-funds"],
};

const ONLY_SIGNIFICANT_EMI: Apart = {
  verdict: "not_applicable",
  why: "Binds electronic money institutions whose token is significant.",
  rules: ["reserve.significant-full-rules"],
};

const ONLY_SMALL_ART: Apart = {
  verdict: "not_applicable",
  why: "Binds asset-referenced tokens that are not significant.",
  rules: ["capital.art-own-funds"],
};

const ONLY_ART_RESERVE: Apart = {
  verdict: "not_applicable",
  why: "Bind the reserve of asset-referenced tokens, and of significant electronic money institutions.",
  rules: ["reserve.art-unencumbered", "reserve.art-investments"],
};

const HOME = { "issuer.domicile": "FR", "issuer.usCategory": "none" } as const;

export const euMicaModels: readonly RegimeModel[] = [
  {
    name: "electronic money institution",
    profile: issueModel({
      facts: { ...HOME, "issuer.entityKind": "eMoneyInstitution" },
      licence: [permission("euEmi", "EEA")],
      market: [homeMarket("FR")],
    }),
    apart: [ONLY_ART, ONLY_SIGNIFICANT, ONLY_SIGNIFICANT_EMI, ONLY_SMALL_ART, ONLY_ART_RESERVE],
  },
  {
    name: "significant electronic money institution",
    profile: issueModel({
      facts: {
        ...HOME,
        "issuer.entityKind": "eMoneyInstitution",
        "issuer.systemicDesignations.euSignificant": true,
      },
      licence: [permission("euEmi", "EEA")],
      market: [homeMarket("FR")],
    }),
    apart: [ONLY_ART, ONLY_SMALL_EMI, ONLY_SMALL_ART],
  },
  {
    name: "bank that issues an asset-referenced token",
    profile: issueModel({
      facts: { ...HOME, "issuer.entityKind": "creditInstitution", "coin.references": "multiFiat" },
      licence: [permission("euCreditInstitution", "EEA")],
      market: [homeMarket("FR")],
      // The list has no funds; so small a line stays within what is left out of account.
      position: [
        centralBank(350_000_000),
        demandDeposit("Bank A", 130_000_000),
        demandDeposit("Bank B", 130_000_000),
        bills(309_950_000),
        reverseRepo(90_000_000),
        governmentFund(50_000),
      ],
    }),
    apart: [ONLY_EMT, ONLY_SMALL_EMI, ONLY_SIGNIFICANT, ONLY_SIGNIFICANT_EMI],
  },
  {
    name: "company with a significant asset-referenced token",
    profile: issueModel({
      facts: {
        ...HOME,
        "coin.references": "multiFiat",
        "issuer.systemicDesignations.euSignificant": true,
      },
      licence: [permission("euArt", "EEA", { grantedOn: "2028-01-15" })],
      market: [homeMarket("FR")],
    }),
    apart: [ONLY_EMT, ONLY_SMALL_EMI, ONLY_SIGNIFICANT_EMI, ONLY_SMALL_ART],
  },
];
