import { all, facts, isNot, licensed, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { hasLicence } from "../common/licences";
import {
  DIRHAM_ISSUED,
  FOREIGN_OFFERED,
  LICENCE_UNDER_WAY,
  LIMIT_KEPT,
  ONSHORE_CODES,
  SINCE_2024,
} from "./conditions";
import {
  ARTICLE_12,
  ARTICLE_2,
  ARTICLE_9,
  ARTICLES_5_6,
  LAW_FIRM_SUMMARY,
  POLICY_TRACKER,
  STABLECOIN_REGISTER,
} from "./sources";

const REGISTERED = hasLicence(
  "licences are registrations of a foreign payment token in force",
  "aeForeignPaymentToken",
);
const DIRHAM_LICENCE = hasLicence(
  "licences are payment token issuer licences in force",
  "aePaymentTokenIssuer",
);
const ANY_LICENCE = hasLicence(
  "licences are central-bank permissions in force",
  "aePaymentTokenIssuer",
  "aeForeignPaymentToken",
);

/** Which tokens and issuers the central bank lets in, and on what terms. */
export const perimeterRules: readonly Rule[] = [
  rule({
    id: "ae-cbuae.licence.payment-token",
    title: "Central-bank licence or registration",
    requirement:
      "Whoever issues, converts, keeps or transfers payment tokens in the Emirates, or into them, needs a licence or registration of the central bank.",
    force: SINCE_2024,
    severity: "gate",
    citation: "PTSR Art 2(1)",
    sources: [ARTICLE_2, POLICY_TRACKER],
    verification: "primary",
    met: ANY_LICENCE,
    partly: LICENCE_UNDER_WAY,
    evidenceWanted:
      "Entry in the central bank's register; the first dollar token there was USDU on 29 January 2026",
  }),
  rule({
    id: "ae-cbuae.scope.no-algorithmic",
    title: "No algorithmic or privacy token",
    requirement: "Algorithmic stablecoins and tokens built for privacy are prohibited.",
    force: SINCE_2024,
    severity: "gate",
    citation: "PTSR Art 2(3)",
    sources: [ARTICLE_2],
    verification: "primary",
    met: all(isNot("coin.stabilisation", "algorithmic"), no("coin.privacyByDesign")),
    evidenceWanted: "Review of the coin's design",
  }),
  rule({
    id: "ae-cbuae.conduct.foreign-use",
    title: "Limited use of a foreign token",
    requirement:
      "In the Emirates a token in a foreign currency may pay only for virtual assets or derivatives of them; shops may not accept it for goods or services.",
    force: SINCE_2024,
    severity: "gate",
    citation: "PTSR Art 2(4)-(5),(7)",
    sources: [ARTICLE_2, STABLECOIN_REGISTER],
    verification: "primary",
    applies: FOREIGN_OFFERED,
    met: all(yes("uae.conditions.useLimited"), licensed(REGISTERED)),
    partly: yes("uae.conditions.useLimited"),
    evidenceWanted: "Terms for merchants; evidence on what payments are for",
  }),
  rule({
    id: "ae-cbuae.licence.foreign-registration",
    title: "Registration of a foreign issuer",
    requirement:
      "To register, a foreign issuer lists its tokens and files a legal opinion, which also vouches for the white paper, and a non-objection of the securities authority or a local authority.",
    force: SINCE_2024,
    severity: "gate",
    citation: "PTSR Art 9",
    sources: [ARTICLE_9, ARTICLES_5_6],
    verification: "primary",
    applies: FOREIGN_OFFERED,
    met: all(
      REGISTERED,
      yes("uae.conditions.legalOpinion"),
      yes("coin.recognitions.uaeNonObjection"),
    ),
    partly: LICENCE_UNDER_WAY,
    evidenceWanted: "Registration, legal opinion and non-objection",
  }),
  rule({
    id: "ae-cbuae.licence.onshore-company",
    title: "Onshore company behind a dirham token",
    requirement:
      "The issuer of a dirham token is an Emirati company, and not one of the financial free zones; a bank issues only through a subsidiary.",
    force: SINCE_2024,
    severity: "gate",
    citation: "PTSR Arts 5-6",
    sources: [ARTICLES_5_6, LAW_FIRM_SUMMARY],
    verification: "primary",
    applies: DIRHAM_ISSUED,
    met: all(
      licensed(DIRHAM_LICENCE),
      facts({
        reads: ["issuer.domicile"],
        says: "the issuer is at home in the Emirates outside the financial free zones",
        test: (values) => ONSHORE_CODES.includes(values["issuer.domicile"]),
      }),
      isNot("issuer.entityKind", "creditInstitution"),
    ),
    evidenceWanted: "Licence; chart of the group",
  }),
  rule({
    id: "ae-cbuae.supervision.limits",
    title: "Limits of the central bank kept",
    requirement:
      "Where the central bank caps the volume of the token or the number of its customers, the issuer stays within the cap.",
    force: SINCE_2024,
    severity: "major",
    citation: "PTSR Art 12(4)",
    sources: [ARTICLE_12],
    verification: "primary",
    met: LIMIT_KEPT,
    evidenceWanted: "Letters of the central bank",
  }),
  rule({
    id: "ae-cbuae.scope.new-law",
    title: "Reach of the new central-bank law",
    requirement:
      "The central-bank law of 2025 also covers firms that supply the technology; the time to fall in line ended on 16 September 2026.",
    force: {
      status: "in_force",
      from: "2025-09-16",
      until: null,
      text: "In force since 16 September 2025; the transition ended on 16 September 2026.",
    },
    severity: "gate",
    citation: "Federal Decree-Law 6/2025 Arts 61-62 (unverified), 184",
    sources: [POLICY_TRACKER],
    verification: "secondary",
    doubt: "The articles on the reach of the law were not checked.",
    met: ANY_LICENCE,
    partly: LICENCE_UNDER_WAY,
    evidenceWanted: "Legal opinion on who falls under the law",
    remark: "Tested on the issuer's own permission; technology suppliers are not judged.",
  }),
  rule({
    id: "ae-cbuae.aml.federal-law",
    title: "Federal law on money laundering",
    requirement:
      "The federal law against money laundering applies, with details of sender and receiver travelling with every transfer.",
    force: {
      status: "in_force",
      from: null,
      until: null,
      text: "In force; no first day recorded.",
    },
    severity: "gate",
    citation: "Federal Decree-Law 10/2025 (unverified); CBUAE, VARA, FSRA AML rules",
    sources: [STABLECOIN_REGISTER],
    verification: "secondary",
    doubt: "The decree cited was not checked.",
    met: all(yes("aml.controls.programme"), yes("aml.controls.travelRule")),
    partly: yes("aml.controls.programme"),
    evidenceWanted: "Audit of the controls against money laundering",
    remark:
      "The federal law also reaches issuers in Dubai and in Abu Dhabi Global Market; here it is asked only of coins issued or offered onshore.",
  }),
];
