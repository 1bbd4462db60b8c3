import { toLegalArea } from "@/domain/facts/countries";
import {
  all,
  any,
  atLeast,
  type Condition,
  facts,
  is,
  noRow,
  not,
  someRow,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import type { Row } from "@/domain/profile/profile";
import { hasLicence } from "../common/licences";
import { inMarket, reachesMarket } from "../common/markets";
import { BANK_NOTICE, OFFER_NOTICE, OFFER_NOTICE_PARTLY, SMALL_ISSUE } from "./parameters";
import { isArt, isEmt, TITLES_FORCE } from "./scope";
import {
  ART_48,
  ARTICLE_SERIES,
  BAFIN_FAQ,
  DELEGATED_2025_1125,
  HOGAN_LOVELLS,
  POLICY_ALERT,
} from "./sources";

const bankOrEmi = hasLicence(
  "licences are an EU bank or e-money licence in force",
  "euCreditInstitution",
  "euEmi",
);
const bankOrArt = hasLicence(
  "licences are an EU bank licence or asset-referenced token authorisation in force",
  "euCreditInstitution",
  "euArt",
);
const anyIssuerLicence = hasLicence(
  "licences are an EU bank, e-money or asset-referenced token licence in force",
  "euCreditInstitution",
  "euEmi",
  "euArt",
);

const bankOrEmiPending = someRow("licence", {
  says: "licences are an EU bank or e-money licence applied for",
  columns: ["licence[].kind", "licence[].status"],
  test: ({ values: { kind, status } }) => {
    if (kind !== undefined && kind !== "euCreditInstitution" && kind !== "euEmi") return false;
    if (status !== undefined && status !== "pending") return false;
    return kind === undefined || status === undefined ? null : true;
  },
});

/** Whether a row is a market of the Union where the coin is offered or listed; null where that is open. */
function isUnionMarket({ values }: Row<"market">): boolean | null {
  const { jurisdiction, offered, admittedToTrading } = values;
  if (jurisdiction !== undefined && toLegalArea(jurisdiction) !== "EEA") return false;
  if (offered === false && admittedToTrading === false) return false;
  const isReached = offered === true || admittedToTrading === true;
  return jurisdiction !== undefined && isReached ? true : null;
}

const UNION_COLUMNS = [
  "market[].jurisdiction",
  "market[].offered",
  "market[].admittedToTrading",
  "market[].qualifiedOnly",
];

const qualifiedOnly: Condition = all(
  someRow("market", {
    says: "markets are in the Union and limited to qualified investors",
    columns: UNION_COLUMNS,
    test: (row) => {
      const isThere = isUnionMarket(row);
      const answer = row.values.qualifiedOnly;
      if (isThere === false || answer === false) return false;
      return isThere === null || answer === undefined ? null : true;
    },
  }),
  noRow("market", {
    says: "markets are in the Union and open to others than qualified investors",
    columns: UNION_COLUMNS,
    test: (row) => {
      const isThere = isUnionMarket(row);
      const answer = row.values.qualifiedOnly;
      if (isThere === false || answer === true) return false;
      return isThere === null || answer === undefined ? null : true;
    },
  }),
);

const smallIssue = facts({
  reads: ["coin.average12mUsd", "fx.eurUsd"],
  parameters: [SMALL_ISSUE],
  says: "the twelve-month average outstanding stays within the small-issue limit",
  test: (values, at) =>
    values["coin.average12mUsd"].lte(at(SMALL_ISSUE).times(values["fx.eurUsd"])),
});

const policyWritten = is("governance.investmentPolicy", "published", "existsUnpublished");

export const licenceRules: readonly Rule[] = [
  rule({
    id: "eu-mica.licence.authorised-issuer",
    title: "Bank or e-money licence",
    requirement:
      "Offering or listing a token in one currency in the Union takes an issuer with a licence there, as a bank or for e-money.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 48(1)(a)",
    sources: [BAFIN_FAQ, ART_48],
    verification: "secondary",
    doubt: "The supervisor's page was read; Article 48 is known only through a third party.",
    applies: isEmt,
    met: bankOrEmi,
    partly: all(bankOrEmiPending, not(reachesMarket("EEA"))),
    evidenceWanted:
      "Extract from the European token register and the home supervisor's register with licence number and scope",
    remark:
      "An application alone is partly met, and only while the coin is neither offered nor listed in the Union.",
  }),
  rule({
    id: "eu-mica.licence.issuer-consent",
    title: "Consent to offers by others",
    requirement:
      "Nobody but the issuer may offer or list the token in the Union without the issuer's written consent; whoever has it is bound by the ban on interest and the marketing rules.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 48(1) 2nd subpara",
    sources: [ART_48],
    verification: "secondary",
    doubt: "Article 48 is known only through a third party.",
    applies: isEmt,
    met: is("coin.euOfferor", "issuer", "none"),
    partly: is("coin.euOfferor", "consented"),
    evidenceWanted: "Letter of consent; distribution agreement",
    remark:
      "Consent alone counts as partly met: whether the other offeror keeps the duties that come with it is not asked here.",
  }),
  rule({
    id: "eu-mica.licence.forty-day-notice",
    title: "Early notice of an offer",
    requirement:
      "The authority hears of a planned offer or listing 40 working days beforehand or earlier.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 48(6)",
    sources: [ART_48, ARTICLE_SERIES],
    verification: "secondary",
    applies: isEmt,
    met: atLeast("whitePaper.intentNoticeWorkingDays", OFFER_NOTICE),
    partly: atLeast("whitePaper.intentNoticeWorkingDays", OFFER_NOTICE_PARTLY),
    evidenceWanted: "Dated notice to the authority and its acknowledgement",
  }),
  rule({
    id: "eu-mica.licence.venue-ban",
    title: "Listing of authorised tokens only",
    requirement:
      "Trading venues and service providers do not offer a token whose issuer has no permission in the Union; they were to stop by the end of March 2025.",
    force: {
      status: "guidance",
      from: "2025-03-31",
      until: null,
      text: "Supervisory expectation, to be met by 31 March 2025; not itself law.",
    },
    severity: "gate",
    citation: "ESMA statement 17 Jan 2025; Commission Q&A",
    sources: [HOGAN_LOVELLS],
    verification: "secondary",
    applies: inMarket("admittedToTrading", "EEA"),
    met: anyIssuerLicence,
    evidenceWanted: "Venue lists held against the European token register",
  }),
  rule({
    id: "eu-mica.licence.art-authorisation",
    title: "Authorisation for asset-referenced tokens",
    requirement:
      "A token that refers to several currencies or to other assets needs an issuer established in the Union with its own authorisation, or a bank. Issues of at most EUR 5 million on average over twelve months, and issues for qualified investors alone, need only a white paper.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 16(1),(2)",
    sources: [ARTICLE_SERIES, POLICY_ALERT],
    verification: "secondary",
    applies: isArt,
    met: bankOrArt,
    partly: any(smallIssue, qualifiedOnly),
    evidenceWanted:
      "Authorisation decision; European register of asset-referenced tokens, which was empty in September 2026",
    remark:
      "An exempt issue shows as partly met: it needs no authorisation, but its white paper is still due.",
  }),
  rule({
    id: "eu-mica.licence.art-bank-route",
    title: "Route for banks",
    requirement:
      "A bank that wants to issue an asset-referenced token gets approval of the white paper and gives its authority 90 working days' notice or more, with the programme, a lawyer's opinion and its policies attached.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 17(1)",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: all(isArt, is("issuer.entityKind", "creditInstitution")),
    met: all(
      atLeast("whitePaper.intentNoticeWorkingDays", BANK_NOTICE),
      yes("whitePaper.checks.approved"),
    ),
    partly: yes("whitePaper.checks.approved"),
    evidenceWanted: "Filing receipt; approval of the white paper",
  }),
  rule({
    id: "eu-mica.licence.art-application",
    title: "Content of the application",
    requirement:
      "The application sets out how the reserve is run and the value kept stable, who audits and who holds the reserve, how it is invested and which contracts with outside firms exist.",
    force: { ...TITLES_FORCE, text: "In force since 30 June 2024." },
    severity: "major",
    citation: "MiCA Art 18; Del. Reg. (EU) 2025/1125 Art 6",
    sources: [DELEGATED_2025_1125],
    verification: "primary",
    applies: isArt,
    met: all(
      policyWritten,
      yes("governance.frameworks.thirdPartyOversight"),
      is("governance.liquidityPolicy", "boardApproved"),
    ),
    partly: policyWritten,
    evidenceWanted: "Table of contents of the application",
    remark:
      "Judged by the documents behind the application: investment policy, oversight of outside firms and a liquidity policy approved by the board.",
  }),
];
