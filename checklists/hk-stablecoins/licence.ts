import { inMarket } from "@/checklists/common/markets";
import { all, any, facts, is, not, someRow } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { HAS_LICENCE, IN_FORCE, LICENSEE } from "./conditions";
import { PENDING_UNTIL } from "./parameters";
import { EXPLANATORY_NOTE, FIRST_LICENCES, OFFER_AMENDMENTS, ORDINANCE, REGISTER } from "./sources";

const IS_PROMOTED = inMarket("activelyMarketed", "HK");

const STILL_PENDING = someRow("licence", {
  says: "licences are pending Hong Kong applications while the transition still ran",
  columns: ["licence[].kind", "licence[].status"],
  parameters: [PENDING_UNTIL],
  test: ({ values: { kind, status } }, at, asOf) => {
    if (asOf > at(PENDING_UNTIL)) return false;
    if (kind !== undefined && kind !== "hkStablecoin") return false;
    if (status !== undefined && status !== "pending") return false;
    return kind === undefined || status === undefined ? null : true;
  },
});

const MANAGED_LOCALLY = someRow("licence", {
  says: "licences are Hong Kong issuer licences whose holder is managed from there",
  columns: ["licence[].kind", "licence[].localManagement"],
  test: ({ values: { kind, localManagement } }) => {
    if (kind !== undefined && kind !== "hkStablecoin") return false;
    if (localManagement === false) return false;
    return kind === undefined || localManagement === undefined ? null : true;
  },
});

const LOCAL_COMPANY = facts({
  reads: ["issuer.domicile"],
  says: "the issuer is established in Hong Kong",
  test: (values) => values["issuer.domicile"] === "HK",
});

/** Who needs a licence, who may offer, and where a licensee has to be. */
export const licenceRules: readonly Rule[] = [
  rule({
    id: "hk-stablecoins.licence.issuer-licence",
    title: "Issuer licence",
    requirement:
      "Whoever issues a currency-backed coin from Hong Kong, issues one tied to the Hong Kong dollar from anywhere, or promotes its issue to people in Hong Kong, holds an issuer licence.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Cap. 656 s.5, s.8",
    sources: [REGISTER, FIRST_LICENCES, ORDINANCE],
    verification: "secondary",
    applies: any(inMarket("issuedFrom", "HK"), is("coin.referenceCurrency", "HKD"), IS_PROMOTED),
    met: HAS_LICENCE,
    partly: all(STILL_PENDING, not(IS_PROMOTED)),
    evidenceWanted:
      "Entry in the HKMA register of licensed issuers, which lists FRS01 Anchorpoint and FRS02 HSBC since 10 April 2026",
    remark:
      "An application that was pending counts in part up to the end of the transition on 31 January 2026 and no longer.",
  }),
  rule({
    id: "hk-stablecoins.licence.permitted-offerors",
    title: "Offers to the public",
    requirement:
      "Only licensed issuers, banks, type 1 licensees of the SFC, licensed trading platforms and stored-value licensees may offer such coins. Retail clients may be offered coins of licensed issuers only, so any other coin stays with professional investors.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Cap. 656 s.9",
    sources: [REGISTER, OFFER_AMENDMENTS],
    verification: "secondary",
    doubt: "The number of the section was not checked.",
    applies: inMarket("offered", "HK"),
    met: any(HAS_LICENCE, not(inMarket("retail", "HK"))),
    evidenceWanted: "Licence of each offeror; how it tells professional from retail clients",
    remark: "The test looks at the reach to retail clients; the offeror's own permit is not asked.",
  }),
  rule({
    id: "hk-stablecoins.licence.local-presence",
    title: "Seat and managers in Hong Kong",
    requirement:
      "The licensee is a Hong Kong company or an authorised bank, and its key managers and main place of business are in Hong Kong.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Cap. 656 Sch. 2; Guideline ch. 7",
    sources: [EXPLANATORY_NOTE, REGISTER],
    verification: "secondary",
    applies: LICENSEE,
    met: all(MANAGED_LOCALLY, any(LOCAL_COMPANY, is("issuer.entityKind", "creditInstitution"))),
    partly: MANAGED_LOCALLY,
    evidenceWanted: "Company register extract; where the senior managers work",
    remark: "Any bank that issues itself stands for an authorised institution.",
  }),
];
