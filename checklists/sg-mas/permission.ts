import { awaitsLicence } from "@/checklists/common/licences";
import { hasLicence } from "@/checklists/common/licences";
import { inMarket } from "@/checklists/common/markets";
import { all, any, isNot, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { POLICY, TOKEN_LAW } from "./force";
import {
  ALLEN_GLEDHILL,
  COMMENCEMENT,
  LEDGER_INSIGHTS,
  MAS_RELEASE,
  OSBORNE_CLARKE,
  REED_SMITH,
  REGISTER,
  TRACKER,
} from "./sources";

const holdsIssuerLicence = hasLicence(
  "permissions are an active Singapore stablecoin licence",
  "sgStablecoin",
);
const notBank = isNot("issuer.entityKind", "creditInstitution");

/** Licence, label, business and the law that already binds. */
export const permissionRules: readonly Rule[] = [
  rule({
    id: "sg-mas.marketing.label",
    title: "Use of the MAS label",
    requirement:
      "Only an issuer that satisfies the whole framework may call its coin a MAS-regulated stablecoin; wrong use can be punished.",
    force: POLICY,
    severity: "gate",
    citation: "MAS Response 2023",
    sources: [ALLEN_GLEDHILL, MAS_RELEASE],
    verification: "secondary",
    applies: yes("marketing.claims.masRegulated"),
    met: holdsIssuerLicence,
    evidenceWanted: "Adverts and website; entry in the MAS directory",
    remark: "The licence for stablecoin issuance stands for satisfying the whole framework.",
  }),
  rule({
    id: "sg-mas.licence.major-payment-institution",
    title: "Licence to issue",
    requirement:
      "An issuer that is not a bank and has more than S$5 million in circulation holds a major payment institution licence that covers stablecoin issuance.",
    force: POLICY,
    severity: "gate",
    citation: "MAS Response 2023; PS Act 2019",
    sources: [REED_SMITH, ALLEN_GLEDHILL],
    verification: "secondary",
    applies: notBank,
    met: holdsIssuerLicence,
    partly: any(
      hasLicence("permissions are an active major payment institution licence", "sgMajorPayment"),
      awaitsLicence(
        "permissions are an open Singapore application or approval in principle",
        "sgStablecoin",
        "sgMajorPayment",
      ),
    ),
    evidenceWanted: "Search of the MAS directory of financial institutions",
    remark:
      "Until the Act is amended, recognition is given in principle to holders of a licence for digital payment tokens; such a licence, or an open application, counts as partly met.",
  }),
  rule({
    id: "sg-mas.licence.issued-from-singapore",
    title: "One place of issue",
    requirement:
      "Under the 2023 policy the coin is issued from Singapore alone. The proposal of September 2026 would allow issuance from several jurisdictions and recognise certain foreign coins.",
    force: POLICY,
    severity: "major",
    citation: "MAS Response 2023; MAS consultation 1 Sep 2026",
    sources: [OSBORNE_CLARKE, TRACKER],
    verification: "secondary",
    doubt: "Nobody here has read the consultation paper of 2026.",
    met: all(inMarket("issuedFrom", "SG"), no("coin.multiIssuerFungible")),
    partly: all(inMarket("issuedFrom", "SG"), yes("reserve.practices.coversAllUnits")),
    evidenceWanted: "Chart of issuing entities; reserve of each entity",
    remark:
      "A coin with several issuers is partly met where the reserve covers the coins of all of them.",
  }),
  rule({
    id: "sg-mas.conduct.no-other-business",
    title: "No risky side business",
    requirement:
      "The issuer does not lend, stake or trade crypto-assets and takes on no other business that brings risk.",
    force: POLICY,
    severity: "gate",
    citation: "MAS Response 2023",
    sources: [LEDGER_INSIGHTS, REGISTER],
    verification: "secondary",
    applies: notBank,
    met: all(
      no("issuer.activities.lending"),
      no("issuer.activities.lendsToBuyCoin"),
      no("issuer.activities.staking"),
      no("issuer.activities.trading"),
      no("issuer.activities.unrelated"),
    ),
    partly: all(
      no("issuer.activities.lending"),
      no("issuer.activities.lendsToBuyCoin"),
      no("issuer.activities.staking"),
      no("issuer.activities.trading"),
    ),
    evidenceWanted: "Constitution of the company; annual accounts",
  }),
  rule({
    id: "sg-mas.scope.payment-token-rules",
    title: "Rules for payment tokens",
    requirement:
      "As long as the Payment Services Act is not amended, every stablecoin is a digital payment token: the issuer needs a payment licence and follows the rules on money laundering, technology risk and overseas-only services.",
    force: TOKEN_LAW,
    severity: "gate",
    citation: "PS Act 2019; FSMA 2022 Part 9",
    sources: [REGISTER, REED_SMITH, COMMENCEMENT],
    verification: "secondary",
    applies: notBank,
    met: hasLicence(
      "permissions are an active Singapore payment or stablecoin licence",
      "sgMajorPayment",
      "sgStablecoin",
    ),
    evidenceWanted: "Licence; audit of the controls against money laundering",
    remark:
      "Only the licence is tested here. A bank is not asked for it, as in the licence rule of the framework. The first day of application is that of the Act, from a law firm's account.",
  }),
  rule({
    id: "sg-mas.aml.controls",
    title: "Money-laundering controls",
    requirement:
      "The issuer runs controls against money laundering and terrorist finance and passes on sender and receiver details with transfers.",
    force: TOKEN_LAW,
    severity: "major",
    citation: "MAS Notice PSN02",
    sources: [REGISTER, COMMENCEMENT],
    verification: "secondary",
    met: all(yes("aml.controls.programme"), yes("aml.controls.travelRule")),
    partly: yes("aml.controls.programme"),
    evidenceWanted: "Audit of the controls against money laundering",
    remark:
      "The first day of application is that of the Act under which the notice was issued, from a law firm's account.",
  }),
];
