import {
  above,
  all,
  any,
  atLeast,
  is,
  isKnown,
  isNot,
  within,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { IN_FORCE, LICENSEE } from "./conditions";
import {
  CONTINUITY_TEST,
  CONTRACT_AUDIT,
  CONTRACT_AUDIT_PARTLY,
  INDEPENDENT_DIRECTORS,
  NO_DIRECTOR,
} from "./parameters";
import { GUIDELINE_MAPPING, POLICY_TRACKER } from "./sources";

/** A day on record proves an audit; without one, only "none" decides. */
const AUDITED = any(
  isKnown("technology.contractAuditOn"),
  isNot("technology.contractAudit", "none"),
);

const CONTINUITY_TESTED = all(
  yes("operations.continuityTested"),
  within("operations.continuityTestedOn", CONTINUITY_TEST),
);

const CLEARED = is("governance.fitAndProper", "cleared");

/** Risk management, technology and the board. */
export const operationsRules: readonly Rule[] = [
  rule({
    id: "hk-stablecoins.risk.three-lines",
    title: "Independent lines of defence",
    requirement:
      "Business, risk control and internal audit check each other as three separate lines.",
    force: IN_FORCE,
    severity: "minor",
    citation: "Guideline 6.2.3",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: yes("governance.frameworks.threeLines"),
    evidenceWanted: "Chart of the control functions",
  }),
  rule({
    id: "hk-stablecoins.technology.contract-audit",
    title: "Audit of the contracts",
    requirement:
      "A qualified outsider audits the smart contracts at least once a year and after every change, and the ledger is assessed.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 6.5.5",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: all(AUDITED, within("technology.contractAuditOn", CONTRACT_AUDIT)),
    partly: all(AUDITED, within("technology.contractAuditOn", CONTRACT_AUDIT_PARTLY)),
    evidenceWanted: "Audit report for every version in use",
    remark: "The age of the newest audit is tested; the review of the ledger is not.",
  }),
  rule({
    id: "hk-stablecoins.technology.keys-and-authority",
    title: "Keys and who may use them",
    requirement:
      "Each operation on the coin has its level of approval, dangerous ones need several people, and keys are looked after from creation to destruction.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 6.5.3, 6.5.7",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: is("technology.keyControl", "mpcThreshold", "multisigHsm", "multisig"),
    evidenceWanted: "Table of roles; the same roles read from the chain",
    remark: "Read from the way keys are kept: several parties have to act together.",
  }),
  rule({
    id: "hk-stablecoins.technology.continuity",
    title: "Redemption without the ledger",
    requirement:
      "Holders can still redeem if the ledger fails, the continuity plan has been tested and a plan for leaving the business exists.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 6.8.7, 6.8.17, 6.8.19",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: all(
      yes("redemption.assurances.ledgerFallback"),
      CONTINUITY_TESTED,
      is("governance.windDownPlan", "published", "existsUnpublished"),
    ),
    partly: CONTINUITY_TESTED,
    evidenceWanted: "Test of the records kept off the chain; exit plan",
    remark: "A test counts for a year, which is this tool's own figure.",
  }),
  rule({
    id: "hk-stablecoins.governance.board",
    title: "Board and officers",
    requirement:
      "A third of the board is independent, and officers are competent and cleared. A bank that is licensed names a manager for the coin.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 7.1.2, 7.1.5, 7.2",
    sources: [GUIDELINE_MAPPING, POLICY_TRACKER],
    verification: "secondary",
    applies: LICENSEE,
    met: all(atLeast("governance.independentDirectorsPct", INDEPENDENT_DIRECTORS), CLEARED),
    partly: all(above("governance.independentDirectorsPct", NO_DIRECTOR), CLEARED),
    evidenceWanted: "List of directors; the authority's consents",
    remark: "Whether a bank named a manager for the coin is not asked.",
  }),
];
