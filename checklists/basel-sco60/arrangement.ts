import {
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  everyRow,
  is,
  someRow,
  within,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { everyCustodian } from "../common/custodians";
import { NOT_SEEN, PARAGRAPH, PRUDENTIAL } from "./conditions";
import { CRITICISED, STANDARD } from "./force";
import { CUSTODIANS, CUSTODIANS_PARTLY, NO_GAP, ONE_GAP, TEST_DAYS } from "./parameters";
import { ASHURST_2023, CHAPTER, REASSESSMENT } from "./sources";

const RESILIENT = all(
  yes("governance.frameworks.riskFramework"),
  yes("operations.continuityTested"),
  within("operations.continuityTestedOn", TEST_DAYS),
);

const ON_PERMISSIONED_CHAINS: Condition = all(
  someRow("deployment", {
    says: "chains carry the coin",
    columns: ["deployment[].permissioned"],
    test: () => true,
  }),
  everyRow("deployment", {
    says: "chains are permissioned",
    columns: ["deployment[].permissioned"],
    test: ({ values: { permissioned } }) => permissioned ?? null,
  }),
);

const CUSTODIANS_SUPERVISED: Condition = everyCustodian({
  says: "accounts are at institutions with a named supervisor",
  columns: ["account[].supervisor"],
  test: ({ values: { supervisor }, unknown: gaps }) => {
    if (supervisor !== undefined) return supervisor.trim() !== "";
    return gaps.supervisor === "not_disclosed" ? false : null;
  },
});
const MAPPED = is("governance.responsibilityMap", "entitiesAndPersons", "entitiesOnly");

/** Who runs the coin, on what, and who supervises it. */
export const arrangementRules: readonly Rule[] = [
  rule({
    id: "basel-sco60.supervision.prudential-supervision",
    title: "Issuer under prudential supervision",
    requirement:
      "An authority supervises the issuer and applies prudential rules on capital and liquidity to it.",
    force: STANDARD,
    severity: "gate",
    citation: "SCO60.11(6) (unverified: paragraph)",
    sources: [ASHURST_2023],
    verification: "secondary",
    doubt: PARAGRAPH,
    met: PRUDENTIAL,
    evidenceWanted: "Reference to the supervisory regime",
  }),
  rule({
    id: "basel-sco60.supervision.regulated-functions",
    title: "Key functions under supervision",
    requirement:
      "Whoever redeems, transfers, keeps or settles the coin or manages its reserve is regulated and supervised, or meets fitting standards of risk, and discloses its governance.",
    force: STANDARD,
    severity: "major",
    citation: "SCO60.19 (unverified: paragraph)",
    sources: [CHAPTER],
    verification: "unverified",
    doubt: `${NOT_SEEN} Not verified: the paragraph.`,
    met: all(CUSTODIANS_SUPERVISED, MAPPED, atMost("governance.unsupervisedFunctions", NO_GAP)),
    partly: all(MAPPED, atMost("governance.unsupervisedFunctions", ONE_GAP)),
    evidenceWanted: "List of licences",
    remark: "Partly met where one of the duties has no supervised owner.",
  }),
  rule({
    id: "basel-sco60.technology.operational-framework",
    title: "Operational risk and resilience",
    requirement:
      "A framework for operational risk and resilience keeps the reserve available and safely kept.",
    force: STANDARD,
    severity: "major",
    citation: "SCO60.12(3)(b) (unverified)",
    sources: [CHAPTER],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: all(RESILIENT, atLeast("reserve.custodianCount", CUSTODIANS)),
    partly: all(RESILIENT, atLeast("reserve.custodianCount", CUSTODIANS_PARTLY)),
    evidenceWanted: "Report on the test of resilience",
    remark:
      "Partly met with a single custodian. The age of the test and the number of custodians are this tool's own.",
  }),
  rule({
    id: "basel-sco60.technology.network-risk",
    title: "Sound network",
    requirement:
      "Network and functions put neither transfer, finality nor redemption at material risk; transactions and participants can be traced. Open chains have not been accepted as low in risk.",
    force: CRITICISED,
    severity: "major",
    citation: "SCO60.17 and 60.18 (unverified: paragraphs)",
    sources: [REASSESSMENT, ASHURST_2023],
    verification: "secondary",
    doubt: "The numbers of the paragraphs were not verified.",
    met: any(ON_PERMISSIONED_CHAINS, yes("technology.chainsAccepted")),
    partly: yes("technology.settlementRules.changeGovernance"),
    evidenceWanted: "List of chains; the supervisor's view",
    remark: "Partly met on open chains where it is documented who may change the contracts.",
  }),
];
