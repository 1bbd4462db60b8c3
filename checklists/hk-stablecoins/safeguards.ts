import { all, atMost, everyRow, is, no } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { IN_FORCE, LICENSEE } from "./conditions";
import { STRESS_TEST } from "./reserve-parameters";
import { DRAFT_GUIDELINE_ALERT, GUIDELINE_MAPPING, REGISTER } from "./sources";

const WRITTEN_POLICY = is("governance.liquidityPolicy", "boardApproved", "written");
const OWN_ACCOUNTS = is("segregation.accounts", "separate");
const TRUST = is("segregation.structure", "trust", "statutoryTrust");

const AUTHORISED = everyRow("account", {
  says: "accounts are with an institution licensed for the asset",
  columns: ["account[].authorised"],
  test: ({ values: { authorised } }) => authorised ?? null,
});

const BANK_OR_ACCEPTED = everyRow("account", {
  says: "accounts are with a bank or an institution the regulator approved",
  columns: ["account[].kind", "account[].regulatorApproved"],
  test: ({ values: { kind, regulatorApproved } }) => {
    if (kind === "centralBank" || kind === "gsib" || kind === "largeBank" || kind === "bank")
      return true;
    if (regulatorApproved === true) return true;
    return kind === undefined || regulatorApproved === undefined ? null : false;
  },
});

/** Liquidity, segregation, custody and the ban on interest. */
export const safeguardRules: readonly Rule[] = [
  rule({
    id: "hk-stablecoins.liquidity.policy-and-stress",
    title: "Liquidity policy with stress tests",
    requirement:
      "A written policy keeps the reserve liquid enough for redemptions in calm and in stressed markets, and stress tests are run regularly.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.4, 6.4.2-6.4.6",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    doubt: "The quarter between stress tests is this tool's own figure.",
    applies: LICENSEE,
    met: all(WRITTEN_POLICY, atMost("governance.stressTestEveryDays", STRESS_TEST)),
    partly: WRITTEN_POLICY,
    evidenceWanted: "The policy; reports on stress tests",
  }),
  rule({
    id: "hk-stablecoins.segregation.separate",
    title: "Separate pool for each coin",
    requirement:
      "The reserve is kept apart from the licensee's own assets and from the reserves of its other coins.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Guideline 2.5.1; Sch. 2 s.5",
    sources: [GUIDELINE_MAPPING, DRAFT_GUIDELINE_ALERT],
    verification: "secondary",
    applies: LICENSEE,
    met: all(
      is("segregation.insolvencyRemote", "issuerAndCustodian", "issuerOnly"),
      OWN_ACCOUNTS,
      is("segregation.pool", "separatePool"),
    ),
    partly: OWN_ACCOUNTS,
    evidenceWanted: "List of accounts; ledger by coin",
  }),
  rule({
    id: "hk-stablecoins.segregation.trust-and-opinion",
    title: "Trust for holders",
    requirement:
      "The reserve is held on an effective trust for the holders, and an independent lawyer's opinion confirms it.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Guideline 2.5.2",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: all(TRUST, is("segregation.legalOpinion", "published", "existsUnpublished")),
    partly: TRUST,
    evidenceWanted: "Trust deed; legal opinion with its date",
    remark: "The opinion need not be public. A contract or titled accounts alone are no trust.",
  }),
  rule({
    id: "hk-stablecoins.custody.qualified",
    title: "Accepted custodians",
    requirement:
      "The reserve lies with licensed banks or with other custodians the authority accepts.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.5.4",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: all(BANK_OR_ACCEPTED, AUTHORISED),
    partly: AUTHORISED,
    evidenceWanted: "Custody agreements; review of each custodian",
  }),
  rule({
    id: "hk-stablecoins.yield.no-interest",
    title: "Ban on interest",
    requirement:
      "Holders get no interest or reward that works like it; what the reserve earns is the licensee's.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Cap. 656 Sch. 2 s.15; Guideline 2.6.1",
    sources: [REGISTER, GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: all(no("holder.yieldPaid"), no("holder.thirdPartyYield.issuerFunded")),
    partly: no("holder.yieldPaid"),
    evidenceWanted: "Terms; calendar of promotions",
    remark: "Rewards a partner pays out of the issuer's money count against the coin.",
  }),
];
