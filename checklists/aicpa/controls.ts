import {
  all,
  any,
  atLeast,
  type Condition,
  is,
  isNot,
  type YesNoId,
  yes,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { VOLUNTARY, VOLUNTARY_PART_II } from "./force";
import { CONTROLS_MONTHS } from "./parameters";
import { EXPOSURE_DRAFT, PODCAST, PWC_CONTROLS, THE_ACCOUNTANT } from "./sources";

/** Without any controls report no area is covered. */
const covers = (area: YesNoId & `controls.areas.${string}`): Condition =>
  all(isNot("disclosure.controlsReport", "none"), yes(area));

const TOKENS = covers("controls.areas.tokenManagement");
const ONBOARDING = covers("controls.areas.onboarding");
const ORDERS = covers("controls.areas.transactions");
const KEYS = covers("controls.areas.keys");
const ASSETS = covers("controls.areas.redemptionAssets");
const RECONCILIATION = covers("controls.areas.reconciliation");
const SYSTEMS = covers("controls.areas.itGeneral");
const VENDORS = covers("controls.areas.vendors");

/** Part II: controls over the operation of the coin. */
export const controlRules: readonly Rule[] = [
  rule({
    id: "aicpa.assurance.controls-report",
    title: "Report on controls",
    requirement:
      "Part II sets objectives for controls over the operation of the coin through a period, so that a certified public accountant can report on how they are designed and how they worked.",
    force: VOLUNTARY_PART_II,
    severity: "major",
    citation: "AICPA 2025 Criteria, Part II: Controls Supporting Token Operations (Jan 2026)",
    sources: [THE_ACCOUNTANT, PWC_CONTROLS, PODCAST],
    verification: "secondary",
    met: all(
      is("disclosure.controlsReport", "aicpaPart2"),
      atLeast("controls.periodMonths", CONTROLS_MONTHS),
      is("controls.opinion", "unmodified"),
    ),
    partly: all(
      is("disclosure.controlsReport", "aicpaPart2", "soc1Type2", "soc2Type2"),
      TOKENS,
      ONBOARDING,
      ORDERS,
      KEYS,
      ASSETS,
      RECONCILIATION,
      SYSTEMS,
      VENDORS,
    ),
    evidenceWanted: "Controls report",
    remark:
      "Partly met where a type 2 report of another kind covers all eight areas, or a report under Part II does so but is short or not clean. The length of the period is this tool's own.",
  }),
  rule({
    id: "aicpa.technology.token-management",
    title: "Making and burning coins",
    requirement: "Controls cover minting, burning, the supply and changes to the contracts.",
    force: VOLUNTARY,
    severity: "major",
    citation: "Part II, token generation and management",
    sources: [EXPOSURE_DRAFT],
    verification: "secondary",
    met: all(TOKENS, is("controls.tokenDeviations", "none")),
    partly: all(TOKENS, is("controls.tokenDeviations", "none", "remediated")),
    evidenceWanted: "Matrix of controls",
    remark: "Partly met where an exception was found and put right.",
  }),
  rule({
    id: "aicpa.aml.onboarding",
    title: "Taking on clients",
    requirement: "Controls cover how clients are taken on and their records kept up.",
    force: VOLUNTARY,
    severity: "minor",
    citation: "Part II, client onboarding and maintenance",
    sources: [EXPOSURE_DRAFT],
    verification: "secondary",
    met: ONBOARDING,
    evidenceWanted: "Matrix of controls",
  }),
  rule({
    id: "aicpa.technology.transaction-processing",
    title: "Orders to mint and redeem",
    requirement: "Controls cover how customers' orders to mint and redeem are carried out.",
    force: VOLUNTARY,
    severity: "major",
    citation: "Part II, customer transaction processing",
    sources: [EXPOSURE_DRAFT],
    verification: "secondary",
    met: ORDERS,
    evidenceWanted: "Sample of orders",
  }),
  rule({
    id: "aicpa.technology.key-management",
    title: "Keys",
    requirement: "Controls cover the cryptographic keys.",
    force: VOLUNTARY,
    severity: "gate",
    citation: "Part II, key management",
    sources: [EXPOSURE_DRAFT],
    verification: "secondary",
    met: KEYS,
    evidenceWanted: "Record of the key ceremony; proof of hardware modules or split keys",
  }),
  rule({
    id: "aicpa.reserve.asset-sufficiency",
    title: "Enough assets between reports",
    requirement:
      "Controls keep the assets sufficient from one monthly report to the next and reconcile them with the coins.",
    force: VOLUNTARY,
    severity: "gate",
    citation: "Part II, redemption assets",
    sources: [PWC_CONTROLS],
    verification: "secondary",
    met: all(ASSETS, RECONCILIATION),
    partly: any(ASSETS, RECONCILIATION),
    evidenceWanted: "Daily reconciliations",
  }),
  rule({
    id: "aicpa.technology.it-and-vendors",
    title: "IT and outside providers",
    requirement: "Controls cover IT in general and the firms the issuer depends on.",
    force: VOLUNTARY,
    severity: "minor",
    citation: "Part II, general IT and vendor areas",
    sources: [PWC_CONTROLS],
    verification: "unverified",
    doubt:
      "The official text was not seen and no other source was checked. Not verified: what exactly the areas are called.",
    met: all(SYSTEMS, VENDORS),
    partly: any(SYSTEMS, VENDORS),
    evidenceWanted: "Controls reports of the providers",
  }),
];
