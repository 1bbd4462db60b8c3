import { above, all, atLeast, atMost, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { IN_FORCE, LICENSEE } from "./conditions";
import { BUFFER, FULL_BACKING, RECONCILED, RECONCILED_PARTLY } from "./reserve-parameters";
import { CONCLUSIONS, DRAFT_GUIDELINE_ALERT, GUIDELINE_MAPPING, REGISTER } from "./sources";

const COVERED = atLeast("reserve.coveragePct", FULL_BACKING);

/** How much reserve stands behind the coins, and what may leave it. */
export const backingRules: readonly Rule[] = [
  rule({
    id: "hk-stablecoins.reserve.full-backing",
    title: "Full backing at all times",
    requirement:
      "At every moment the market value of the reserve is no less than the par value of all coins outstanding.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Guideline 2.2.1; Sch. 2 s.5 (unverified)",
    sources: [GUIDELINE_MAPPING, DRAFT_GUIDELINE_ALERT, REGISTER],
    verification: "secondary",
    doubt: "The section of the schedule was not checked.",
    applies: LICENSEE,
    met: all(COVERED, atLeast("reserve.lowestCoverage12mPct", FULL_BACKING)),
    partly: COVERED,
    evidenceWanted: "Daily statements and custodian statements over a year",
    remark: "Full cover today after a gap within twelve months is met in part.",
  }),
  rule({
    id: "hk-stablecoins.reserve.buffer",
    title: "Cushion for price moves",
    requirement: "The reserve exceeds par by enough to absorb market risk.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.2.1, 6.4.5",
    sources: [GUIDELINE_MAPPING, DRAFT_GUIDELINE_ALERT],
    verification: "secondary",
    applies: LICENSEE,
    met: atLeast("reserve.coveragePct", BUFFER),
    partly: above("reserve.coveragePct", FULL_BACKING),
    evidenceWanted: "Note on how the buffer was sized",
    remark: "The half percent asked here is this tool's own figure.",
  }),
  rule({
    id: "hk-stablecoins.reserve.reconciled",
    title: "Reserve checked against coins",
    requirement:
      "Reserve and coins outstanding are compared regularly, and the reserve is drawn on only as coins are taken back.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.2.1, 3.3.5",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: all(
      atMost("reserve.reconciledEveryDays", RECONCILED),
      yes("reserve.practices.mintMatched"),
    ),
    partly: atMost("reserve.reconciledEveryDays", RECONCILED_PARTLY),
    evidenceWanted: "Reconciliation records",
  }),
  rule({
    id: "hk-stablecoins.reserve.frozen-backed",
    title: "Backing of frozen coins",
    requirement: "Coins that are frozen or on a block list keep their full backing.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.2.3; HKMA conclusions July 2025",
    sources: [GUIDELINE_MAPPING, CONCLUSIONS],
    verification: "secondary",
    applies: LICENSEE,
    met: yes("reserve.practices.frozenUnitsBacked"),
    evidenceWanted: "Reserve policy; blocked coins set against the reserve",
  }),
  rule({
    id: "hk-stablecoins.reserve.global-backing",
    title: "Backing of coins issued elsewhere",
    requirement:
      "Where a coin is issued in several places, every coin is fully backed and not only those of the Hong Kong pool.",
    force: IN_FORCE,
    severity: "gate",
    citation: "HKMA conclusions July 2025",
    sources: [CONCLUSIONS],
    verification: "secondary",
    applies: LICENSEE,
    met: yes("reserve.practices.coversAllUnits"),
    evidenceWanted: "Supply over all chains and entities; map of the reserve pools",
  }),
  rule({
    id: "hk-stablecoins.reserve.excess-withdrawal",
    title: "Withdrawal of surplus",
    requirement:
      "Nothing leaves the reserve but a surplus that has been shown, by a procedure laid down beforehand.",
    force: IN_FORCE,
    severity: "minor",
    citation: "Guideline 2.5.3",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: all(COVERED, yes("reserve.practices.mintMatched")),
    evidenceWanted: "Withdrawal procedure; a sample of withdrawals",
    remark: "Read from full cover together with mints and burns that match the reserve.",
  }),
];
