import { hasLicence } from "../common/licences";
import { inMarket } from "../common/markets";
import { all, any, type Condition, is, isNot, noRow, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { GUIDANCE_2022, LICENSING, LISTING_2023 } from "./forces";
import { DAVIS_POLK, DFS_LETTER, GREENLIST_FRAMEWORK, LISTING_LETTER, MONDAQ } from "./sources";

const AUTHORISED = hasLicence(
  "licences are an active BitLicense or New York trust charter",
  "nyBitLicense",
  "nyTrustCharter",
);
const APPROVED = hasLicence(
  "licences are an active New York approval of this coin",
  "nyCoinApproval",
);

/** A row for New York decides; without one, a row for the whole United States reaches New York too. */
const SOLD_TO_RETAIL: Condition = any(
  inMarket("retail", "US-NY"),
  all(
    noRow("market", {
      says: "markets are New York itself",
      columns: ["market[].jurisdiction"],
      test: ({ values: { jurisdiction } }) =>
        jurisdiction === undefined ? null : jurisdiction === "US-NY",
    }),
    inMarket("retail", "US"),
  ),
);

const CYBER = is("operations.ictFramework", "dora", "documented");
const AML = yes("aml.controls.programme");
const RISK = yes("governance.frameworks.riskFramework");
const CONDITIONS_KEPT = isNot("issuer.supervisorConditions", "someNotMet");

export const permissionRules: readonly Rule[] = [
  rule({
    id: "us-nydfs.licence.coin-approval",
    title: "Licence and approval of the coin",
    requirement:
      "The issuer needs a New York licence or charter, and the department's written approval of this very coin before it is issued.",
    force: LICENSING,
    severity: "gate",
    citation: "2022 Guidance, introduction; 23 NYCRR 200.10 (materially new product)",
    sources: [DFS_LETTER, DAVIS_POLK],
    verification: "primary",
    met: all(AUTHORISED, APPROVED),
    partly: AUTHORISED,
    evidenceWanted:
      "Licence or charter, the department's letter approving the coin, and an extract of its register",
    remark: "A licence without an approval of the coin, or with one still pending, is partly met.",
  }),
  rule({
    id: "us-nydfs.licence.greenlist",
    title: "Place on the Greenlist",
    requirement:
      "A stablecoin sold to private holders in New York should stand on the department's Greenlist; firms cannot certify other stablecoins for retail themselves.",
    force: LISTING_2023,
    severity: "minor",
    citation: "Listing Guidance 15 Nov 2023; Greenlist Framework 18 Sep 2023",
    sources: [GREENLIST_FRAMEWORK, LISTING_LETTER, MONDAQ],
    verification: "primary",
    applies: SOLD_TO_RETAIL,
    met: yes("coin.recognitions.nyGreenlist"),
    partly: APPROVED,
    evidenceWanted: "Dated capture of the department's Greenlist page",
    remark: "A coin that the department has approved but does not list yet is partly met.",
  }),
  rule({
    id: "us-nydfs.supervision.other-conditions",
    title: "Further conditions and risk areas",
    requirement:
      "The department may set or change conditions for the issuer, and also looks at cyber and IT risk, money laundering and sanctions, consumer protection, soundness and the payment system.",
    force: GUIDANCE_2022,
    severity: "major",
    citation: "2022 Guidance, closing paragraphs; 23 NYCRR 200 and 500",
    sources: [DAVIS_POLK, DFS_LETTER],
    verification: "secondary",
    met: all(CYBER, AML, RISK, CONDITIONS_KEPT),
    partly: all(CONDITIONS_KEPT, any(all(CYBER, AML), all(CYBER, RISK), all(AML, RISK))),
    evidenceWanted:
      "Yearly cyber certification, programme against money laundering, supervisory agreement",
    remark:
      "One of the three frameworks may be missing for partly; a condition that is not kept is not met.",
  }),
];
