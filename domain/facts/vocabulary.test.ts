import { describe, expect, test } from "vitest";
import type { FactDefinition } from "./definition";
import { columnsOf, LIST_IDS, LISTS } from "./lists";
import { ASSET_CLASSES, ASSET_FAMILIES } from "./rows/asset-classes";
import { SECTION_IDS } from "./sections";
import { definitionOf, FACT_IDS, findDefinition } from "./vocabulary";

/** What the ninety-one criteria of the backing checklist ask for, in the words of its source. */
const BACKING_READS = [
  "account[].amountUsd",
  "account[].country",
  "account[].institution",
  "account[].institutionGroup",
  "account[].insuredUsd",
  "account[].kind",
  "account[].supervisor",
  "attestation[].asOf",
  "attestation[].assuranceLevel",
  "attestation[].opinion",
  "attestation[].providerKind",
  "attestation[].publishedOn",
  "attestation[].scopeComposition",
  "attestation[].scopeQuantity",
  "attestation[].standard",
  "attestation[].supplyUsd",
  "capital.equityUsd",
  "coin.bridgedSharePct",
  "coin.largestRedemption30dPct",
  "coin.launchedOn",
  "coin.lowestPrice24m",
  "coin.markets",
  "coin.outstandingUsd",
  "coin.stabilisation",
  "disclosure.attestationEveryDays",
  "disclosure.auditedAccounts",
  "disclosure.controlsReport",
  "disclosure.granularity",
  "disclosure.liquidityLadderPublished",
  "disclosure.onChainProof",
  "disclosure.plainSummary",
  "disclosure.reserveReportEveryDays",
  "disclosure.termsUpdatedOn",
  "disclosure.vagueSharePct",
  "disclosure.valuationBasis",
  "enforcement[]",
  "governance.boardIndependence",
  "governance.illiquidCapsPublished",
  "governance.investmentPolicy",
  "governance.liquidityBackstop",
  "governance.minLiquidSharePct",
  "governance.riskCommittee",
  "governance.riskLimits",
  "governance.stressTesting",
  "governance.windDownPlan",
  "holder.claim",
  "holder.complaintsProcedure",
  "holder.insolvencyPriority",
  "holder.yieldPaid",
  "holder.yieldPct",
  "issuer.domicile",
  "issuer.supervisoryCooperation",
  "licence[].jurisdiction",
  "licence[].kind",
  "licence[].prudential",
  "licence[].status",
  "market.threeMonthBillPct",
  "marketing.claimsGuarantee",
  "operations.incidentPlan",
  "position[]",
  "position[].amountUsd",
  "position[].assetClass",
  "position[].counterparty",
  "position[].currency",
  "position[].residualMaturityDays",
  "redemption.atPar",
  "redemption.dailyCapPct",
  "redemption.eligible",
  "redemption.feePct",
  "redemption.hours",
  "redemption.minimumUsd",
  "redemption.retailAllowed",
  "redemption.retailPartners",
  "redemption.rightDescribed",
  "redemption.settlementBusinessDays",
  "redemption.status",
  "redemption.suspensionPower",
  "redemption.termsPublished",
  "redemption.timePromised",
  "regime.bindingResults",
  "reserve.affiliateExposurePct",
  "reserve.cryptoCollateralRatio",
  "reserve.fairValueUsd",
  "reserve.largestBankSharePct",
  "reserve.liquidity1dPct",
  "reserve.liquidity1mPct",
  "reserve.liquidity1wPct",
  "reserve.maxResidualDays",
  "reserve.wamDays",
  "segregation.legalOpinion",
  "segregation.redemptionUseOnly",
  "segregation.rehypothecation",
  "segregation.structure",
  "segregation.titledForHolders",
  "stressEvent[].communication",
  "stressEvent[].policyChange",
  "stressEvent[].redemptions",
  "technology.adminControl",
  "technology.contractAudit",
  "technology.freeze",
  "technology.keyControl",
  "technology.oracleFallback",
] as const;

/** Reads of the source that the vocabulary answers in another way, and why. */
const REPLACED: Readonly<Record<string, { readonly by: readonly string[]; readonly why: string }>> =
  {
    "coin.markets": {
      by: ["market[].jurisdiction", "market[].offered"],
      why: "the market list holds the same codes, each with its offer and permission",
    },
    "regime.bindingResults": {
      by: ["regime.home"],
      why: "results of other checklists are computed, never typed in",
    },
    "position[]": {
      by: ["stress.runOneDayMet", "stress.runFiveDayMet"],
      why: "the run test reads whole rows; its inputs name the columns",
    },
    "enforcement[]": {
      by: ["enforcement.record"],
      why: "the record reads whole rows; its inputs name the columns",
    },
  };

const COLUMNS = LIST_IDS.flatMap((list) =>
  Object.entries(columnsOf(list)).map(([column, definition]) => ({
    ref: `${list}[].${column}`,
    list,
    definition,
  })),
);
const ALL: readonly { readonly ref: string; readonly definition: FactDefinition }[] = [
  ...FACT_IDS.map((id) => ({ ref: id, definition: definitionOf(id) })),
  ...COLUMNS,
];
const DERIVED = ALL.filter(({ definition }) => definition.derived !== undefined);
const NUMBERS = new Set(["integer", "decimal", "percent", "usd"]);

const brokenBy = (isBroken: (definition: FactDefinition, ref: string) => boolean): string[] =>
  ALL.filter(({ ref, definition }) => isBroken(definition, ref)).map(({ ref }) => ref);

describe("coverage of the backing checklist", () => {
  test("every fact the checklist reads is in the vocabulary or replaced for a stated reason", () => {
    const answers = BACKING_READS.flatMap((ref) => REPLACED[ref]?.by ?? [ref]);
    expect(answers.filter((ref) => findDefinition(ref) === null)).toEqual([]);
    expect(BACKING_READS.length).toBeGreaterThan(90);
  });

  test("nothing is replaced that exists under its own name", () => {
    expect(Object.keys(REPLACED).filter((ref) => findDefinition(ref) !== null)).toEqual([]);
    const reads: readonly string[] = BACKING_READS;
    expect(Object.keys(REPLACED).filter((ref) => !reads.includes(ref))).toEqual([]);
  });
});

describe("computed facts", () => {
  test("every input names something an analyst can enter", () => {
    const loose = DERIVED.flatMap(({ ref, definition }) =>
      (definition.derived?.inputs ?? [])
        .filter((input) => !canBeEntered(input))
        .map((input) => `${ref} <- ${input}`),
    );
    expect(loose).toEqual([]);
    expect(DERIVED.length).toBeGreaterThan(40);
  });

  test("every computed fact has a formula and inputs, none twice", () => {
    const bare = DERIVED.filter(({ definition }) => {
      const { formula = "", inputs = [] } = definition.derived ?? {};
      return formula.trim() === "" || inputs.length === 0 || new Set(inputs).size < inputs.length;
    });
    expect(bare.map(({ ref }) => ref)).toEqual([]);
  });

  test("a fact nobody can type in says how it is computed", () => {
    expect(brokenBy((d) => d.computedOnly === true && d.derived === undefined)).toEqual([]);
  });

  test("rows hold only what was entered", () => {
    const computed = COLUMNS.filter(({ definition }) => definition.derived !== undefined);
    expect(computed.map(({ ref }) => ref)).toEqual([]);
  });
});

describe("forms drawn from the vocabulary", () => {
  test("every section has something to enter", () => {
    const filled = new Set(brokenBy((d) => d.computedOnly !== true).map((ref) => sectionOf(ref)));
    expect(SECTION_IDS.filter((section) => !filled.has(section))).toEqual([]);
  });

  test("columns belong to the section of their list", () => {
    const astray = COLUMNS.filter(
      ({ list, definition }) => definition.section !== LISTS[list].section,
    );
    expect(astray.map(({ ref }) => ref)).toEqual([]);
  });

  test("labels are unique within a section and within a list", () => {
    const scopes = [
      ...SECTION_IDS.map((section) =>
        FACT_IDS.map(definitionOf).filter((definition) => definition.section === section),
      ),
      ...LIST_IDS.map((list) => Object.values(columnsOf(list))),
    ];
    expect(scopes.flatMap(findRepeatedLabels)).toEqual([]);
  });

  test("help is a sentence of its own and says more than the label", () => {
    expect(brokenBy((d) => d.help === d.label || !/^[A-Z].{25,}\.$/.test(d.help))).toEqual([]);
  });

  test("help tells an analyst what to do wherever something can be entered", () => {
    const verbs = /^(Enter|Choose|Answer|Name|Copy|Say|Describe|Tell) /;
    expect(brokenBy((d) => d.computedOnly !== true && !verbs.test(d.help))).toEqual([]);
  });

  test("every fact says which document settles it", () => {
    expect(brokenBy((d) => d.evidenceWanted.trim().length < 5)).toEqual([]);
  });

  test("a choice offers at least two answers, each with words of its own", () => {
    const poor = (definition: FactDefinition): boolean => {
      if (definition.kind !== "enum") return false;
      const words = Object.values(definition.choices);
      return words.length < 2 || new Set(words).size < words.length || words.includes("");
    };
    expect(brokenBy(poor)).toEqual([]);
  });

  test("limits stand only on numbers, and the lower is below the upper", () => {
    const wrong = ({ kind, min, max }: FactDefinition): boolean => {
      if (min === undefined && max === undefined) return false;
      return !NUMBERS.has(kind) || Number(min ?? "-Infinity") >= Number(max ?? "Infinity");
    };
    expect(brokenBy(wrong)).toEqual([]);
  });

  test("numbers carry a unit", () => {
    expect(brokenBy((d) => NUMBERS.has(d.kind) && d.unit === undefined)).toEqual([]);
  });
});

describe("asset classes", () => {
  test("there are thirty-three, each in a family, and no family is empty", () => {
    const classes = Object.values(ASSET_CLASSES);
    expect(classes).toHaveLength(33);
    const used = new Set<string>(classes.map(({ family }) => family));
    expect(Object.keys(ASSET_FAMILIES).filter((family) => !used.has(family))).toEqual([]);
  });

  test("the column offers every class under its label", () => {
    const labels = Object.fromEntries(
      Object.entries(ASSET_CLASSES).map(([id, { label }]) => [id, label]),
    );
    expect(findDefinition("position[].assetClass")).toMatchObject({ choices: labels });
  });
});

function canBeEntered(ref: string): boolean {
  const definition = findDefinition(ref);
  return definition !== null && definition.computedOnly !== true;
}

function sectionOf(ref: string): string {
  return findDefinition(ref)?.section ?? "";
}

function findRepeatedLabels(definitions: readonly FactDefinition[]): readonly string[] {
  const labels = definitions.map(({ label }) => label);
  return labels.filter((label, index) => labels.indexOf(label) < index);
}
