import type { Checklist } from "@/domain/checklist/checklist";
import type { Parameter } from "@/domain/checklist/parameter";
import { definitionOf, FACT_IDS } from "@/domain/facts/vocabulary";
import { READINGS, SOURCE_KINDS } from "@/domain/profile/profile";
import { parameterText, withUnit } from "@/domain/report/parameter-text";
import { TIER_LABELS, TIERS } from "@/domain/scoring/policy";
import type { PolicyField, PolicyGroup, PolicySection } from "./proposal-field-types";
import { CEILING_OPTIONS } from "./proposal-rows";

/** Kinds of fact that a limit or a choice can be set on. */
const READABLE: readonly string[] = ["integer", "decimal", "percent", "usd", "enum"];

function whole(name: string, label: string, unit?: string): PolicyField {
  return { kind: "whole", name, label, ...(unit === undefined ? {} : { unit }) };
}

/** Everything of a policy that is no list of rows, in the order of the page that shows the policy. */
export function listSections(
  checklist: Checklist,
  parameters: readonly Parameter[],
): readonly PolicySection[] {
  return [
    {
      id: "form-weights",
      title: "What does each pillar weigh?",
      note: "In basis points; all together 10,000.",
      groups: [weightGroup(checklist)],
    },
    { id: "form-tiers", title: "Where does each tier begin?", groups: [TIER_GROUP, POINT_GROUP] },
    {
      id: "form-gates",
      title: "Which gates hold a tier down?",
      groups: [gateGroup(checklist)],
    },
    {
      id: "form-evidence",
      title: "How much must be known, and how well?",
      groups: [KNOWN_GROUP, ...CONFIDENCE_GROUPS, STRENGTH_GROUP, READING_GROUP],
    },
    { id: "form-approvals", title: "Who has to approve?", groups: [APPROVAL_GROUP] },
    {
      id: "form-parameters",
      title: "Which thresholds does the house choose?",
      note: "Left blank, a threshold keeps the value that ships with Assay.",
      groups: parameterGroups(checklist, parameters),
    },
  ];
}

function weightGroup({ pillars }: Checklist): PolicyGroup {
  return {
    id: "pillarWeights",
    legend: "Weights",
    total: 10_000,
    fields: pillars.map(({ id, label }) => whole(`pillarWeights.${id}`, label)),
  };
}

const TIER_GROUP: PolicyGroup = {
  id: "tierFloors",
  legend: "Lowest score",
  note: "0–100, higher is better. The lowest tier begins at 0.",
  fields: TIERS.slice(1).map((tier) => whole(`tierFloors.${tier}`, TIER_LABELS[tier])),
};

const POINT_GROUP: PolicyGroup = {
  id: "points",
  legend: "Points of a verdict",
  note: "Not met always gives 0.",
  fields: [whole("points.met", "Met"), whole("points.partly_met", "Partly met")],
};

function gateGroup({ criteria }: Checklist): PolicyGroup {
  const gates = criteria.filter(({ severity }) => severity === "gate");
  return {
    id: "gateCeilings",
    legend: "Ceiling where a gate is not met",
    fields: [
      {
        kind: "choice",
        name: "gateCeilings.default",
        label: "Every gate without one of its own",
        options: CEILING_OPTIONS,
      },
      ...gates.map(
        ({ id, title }): PolicyField => ({
          kind: "choice",
          name: `gateCeilings.byCriterion.${id}`,
          label: title,
          options: CEILING_OPTIONS,
          blank: "None of its own",
        }),
      ),
    ],
  };
}

const KNOWN_GROUP: PolicyGroup = {
  id: "known",
  legend: "For a tier, and for ageing",
  fields: [
    whole("leastKnown", "Least share of applicable weight known", "basis points"),
    whole("halfLifeDays", "Evidence loses half its strength in", "days"),
  ],
};

const CONFIDENCE_GROUPS: readonly PolicyGroup[] = ["High", "Medium"].map((label, index) => ({
  id: `confidence[${index}]`,
  legend: `Confidence ${label.toLowerCase()}, at least`,
  fields: [
    whole(`confidence[${index}].known`, "Weight known", "basis points"),
    whole(`confidence[${index}].cited`, "Known facts cited", "basis points"),
    whole(`confidence[${index}].strength`, "Strength of evidence", "of 100"),
  ],
}));

const STRENGTH_GROUP: PolicyGroup = {
  id: "strength",
  legend: "Strength of a kind of source, 0–100",
  fields: Object.entries(SOURCE_KINDS).map(([key, label]) => whole(`strength.${key}`, label)),
};

const READING_GROUP: PolicyGroup = {
  id: "reading",
  legend: "Share of it kept by how the source was read",
  fields: Object.entries(READINGS).map(([key, label]) => whole(`reading.${key}`, label, "percent")),
};

const APPROVAL_GROUP: PolicyGroup = {
  id: "approval",
  legend: "Approvals",
  fields: [
    {
      kind: "choice",
      name: "approvals",
      label: "People besides the authors who have to approve",
      hint: "Of an assessment, and of the policy after this one.",
      options: [
        { value: "1", label: "One" },
        { value: "2", label: "Two" },
      ],
    },
  ],
};

/** House numbers by the pillar whose criteria read them; those that several read come last. */
function parameterGroups(
  { pillars }: Checklist,
  parameters: readonly Parameter[],
): readonly PolicyGroup[] {
  const house = parameters.filter((each) => each.house);
  const isOf = (pillar: string) => (each: Parameter) => each.id.startsWith(`backing.${pillar}.`);
  const groups = pillars.map(({ id, label }) => ({
    id: `overrides-${id}`,
    legend: label,
    fields: house.filter(isOf(id)).map(toOverrideField),
  }));
  const others = house.filter((each) => !pillars.some(({ id }) => isOf(id)(each)));
  const rest = { id: "overrides-other", legend: "Everywhere", fields: others.map(toOverrideField) };
  return [...groups, rest].filter(({ fields }) => fields.length > 0);
}

function toOverrideField({ id, label, unit, values }: Parameter): PolicyField {
  const own = values[0]?.value;
  const name = `overrides.${id}`;
  const isPlain = typeof own !== "object" || own === null || "toFixed" in own;
  if (isPlain) {
    const hint = `Ships as ${withUnit(parameterText(own), unit)}.`;
    return { kind: "text", name, label, hint, optional: true, width: "max-w-40" };
  }
  if (Array.isArray(own)) {
    const hint = `Codes parted by commas. Ships as ${own.join(", ")}.`;
    return { kind: "area", name, label, hint, optional: true, rows: 2 };
  }
  const hint = `All of it as JSON. Ships as ${JSON.stringify(own)}.`;
  return { kind: "area", name, label, hint, optional: true, rows: 3 };
}

/** What a cap may read: facts that are numbers or choices, and criteria. */
export function listReadable({ criteria }: Checklist): readonly { id: string; label: string }[] {
  const facts = FACT_IDS.filter((id) => READABLE.includes(definitionOf(id).kind));
  return [
    ...facts.map((id) => ({ id, label: definitionOf(id).label })),
    ...criteria.map(({ id, title }) => ({ id, label: title })),
  ];
}
