import "server-only";
import type { Parameter } from "@/domain/checklist/parameter";
import { toOverrideJson } from "@/domain/review/policy-overrides";
import { Decimal } from "@/domain/decimal";
import { POLICY_SCHEMA_ID, type PolicyJson } from "@/domain/review/policy-schema";

/** The texts of a form by the names of its fields, which are the places of the format: `caps[0].title`. */
export type PolicyValues = Readonly<Record<string, string>>;

type Json = Readonly<Record<string, unknown>>;

/** The policy as its form shows it. */
export function toPolicyValues(json: PolicyJson): PolicyValues {
  const { caps, useCases, overrides, confidence, gateCeilings, ...rest } = json;
  const values: Record<string, string> = {};
  put(values, "", rest);
  put(values, "gateCeilings.", { default: gateCeilings.default });
  put(values, "gateCeilings.byCriterion.", gateCeilings.byCriterion);
  confidence.forEach((rule, index) => put(values, `confidence[${index}].`, rule));
  caps.forEach((cap, index) => put(values, `caps[${index}].`, toCapTexts(cap)));
  useCases.forEach((use, index) => put(values, `useCases[${index}].`, toUseCaseTexts(use)));
  for (const [id, value] of Object.entries(overrides))
    values[`overrides.${id}`] = toOverrideText(value);
  return values;
}

function put(values: Record<string, string>, at: string, json: Json): void {
  for (const [key, value] of Object.entries(json)) {
    if (typeof value === "object" && value !== null) put(values, `${at}${key}.`, value as Json);
    else values[`${at}${key}`] = value === null ? "" : String(value);
  }
}

/** What a cap reads is one field: a fact, or for a cap on a verdict a criterion. So is its limit or choice. */
function toCapTexts({ condition, ...cap }: PolicyJson["caps"][number]): Json {
  const reads = condition.kind === "criterion_not_met" ? condition.criterion : condition.fact;
  const limit =
    condition.kind === "criterion_not_met"
      ? ""
      : condition.kind === "fact_is"
        ? condition.value
        : condition.limit;
  return { ...cap, condition: { kind: condition.kind, fact: reads, limit } };
}

function toUseCaseTexts({ requires, conditions, ...use }: PolicyJson["useCases"][number]): Json {
  const lines = conditions.map(({ criterion, condition }) => `${criterion}: ${condition}`);
  return { ...use, requires: requires.join("\n"), conditions: lines.join("\n") };
}

/** A house number as text: plain figures as they are, lists with commas, tables as JSON. */
export function toOverrideText(value: unknown): string {
  const json = toOverrideJson(value);
  if (Array.isArray(json) && json.every((each) => typeof each === "string")) return json.join(", ");
  return typeof json === "object" ? JSON.stringify(json, null, 2) : String(json);
}

export type ReadForm = {
  /** What the form says, in the format; not checked. */
  readonly json: unknown;
  /** The field for a place of the format, as an error names it; null where none belongs to it. */
  readonly toField: (path: string) => string | null;
};

/** Reads a form back into the format. Blank is left out or null, never 0; rows marked for removal and new rows left blank are dropped. */
export function readPolicyForm(values: PolicyValues, parameters: readonly Parameter[]): ReadForm {
  const caps = rowsOf(values, "caps");
  const useCases = rowsOf(values, "useCases");
  const json = {
    schema: POLICY_SCHEMA_ID,
    title: text(values["title"]),
    pillarWeights: wholes(values, "pillarWeights."),
    points: { ...wholes(values, "points."), not_met: 0 },
    tierFloors: { weak: 0, ...wholes(values, "tierFloors.") },
    gateCeilings: {
      default: text(values["gateCeilings.default"]),
      byCriterion: given(values, "gateCeilings.byCriterion."),
    },
    caps: caps.map((index) => readCap(values, index, caps)),
    leastKnown: whole(values["leastKnown"]),
    confidence: ["high", "medium", "low"].map((label, index) => {
      const nothing = label === "low" ? { known: 0, cited: 0, strength: 0 } : {};
      return { ...nothing, ...wholes(values, `confidence[${index}].`), label };
    }),
    strength: wholes(values, "strength."),
    reading: wholes(values, "reading."),
    halfLifeDays: whole(values["halfLifeDays"]),
    approvals: whole(values["approvals"]),
    useCases: useCases.map((index) => readUseCase(values, index, useCases)),
    overrides: readOverrides(values, parameters),
  };
  return { json, toField: (path) => findField(path, { values, caps, useCases }) };
}

function text(value: string | undefined): string | undefined {
  const trimmed = value?.trim() ?? "";
  return trimmed === "" ? undefined : trimmed;
}

/** A figure, or what was typed instead of one, for the schema to refuse. */
function whole(value: string | undefined): number | string | undefined {
  const typed = text(value);
  if (typed === undefined) return undefined;
  const digits = typed.replace(/[\s,\u00A0\u202F]/g, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : typed;
}

function given(values: PolicyValues, prefix: string): Readonly<Record<string, string>> {
  const found = Object.entries(values).flatMap(([name, value]) => {
    const typed = text(value);
    return name.startsWith(prefix) && typed !== undefined
      ? [[name.slice(prefix.length), typed] as const]
      : [];
  });
  return Object.fromEntries(found);
}

function wholes(values: PolicyValues, prefix: string): Json {
  const found = Object.keys(values)
    .filter((name) => name.startsWith(prefix))
    .map((name) => [name.slice(prefix.length), whole(values[name])] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** Numbers of the rows that stay, in order. A row without an id is new, and counts once anything is written in it. */
function rowsOf(values: PolicyValues, list: "caps" | "useCases"): readonly number[] {
  const pattern = new RegExp(`^${list}\\[(\\d{1,4})\\]\\.(.+)$`);
  const rows = new Map<number, boolean>();
  for (const [name, value] of Object.entries(values)) {
    const [, index, field = ""] = pattern.exec(name) ?? [];
    if (index === undefined) continue;
    const counts = !CHOSEN.includes(field) && text(value) !== undefined;
    rows.set(Number(index), (rows.get(Number(index)) ?? false) || counts);
  }
  return [...rows]
    .filter(([index, counts]) => counts && values[`${list}[${index}].remove`] === undefined)
    .map(([index]) => index)
    .sort((a, b) => a - b);
}

/** A select always sends something, so that it does not make a new row one that is meant. */
const CHOSEN = ["condition.kind", "ceiling", "tier"];

function readCap(values: PolicyValues, index: number, all: readonly number[]): unknown {
  const at = (field: string) => text(values[`caps[${index}].${field}`]);
  const kind = at("condition.kind");
  const [reads, limit] = [at("condition.fact"), at("condition.limit")];
  const condition =
    kind === "criterion_not_met"
      ? { kind, criterion: reads }
      : kind === "fact_is"
        ? { kind, fact: reads, value: limit }
        : { kind, fact: reads, limit };
  return {
    id: at("id") ?? `cap.${toSlug(at("title"), takenIds(values, "caps", all))}`,
    title: at("title"),
    condition,
    ceiling: at("ceiling"),
    basis: at("basis"),
    from: at("from") ?? null,
    until: at("until") ?? null,
  };
}

function readUseCase(values: PolicyValues, index: number, all: readonly number[]): unknown {
  const prefix = `useCases[${index}].`;
  const at = (field: string) => text(values[`${prefix}${field}`]);
  return {
    id: at("id") ?? toSlug(at("title"), takenIds(values, "useCases", all)),
    title: at("title"),
    description: at("description"),
    requires: linesOf(at("requires")),
    conditions: linesOf(at("conditions")).map((line) => {
      const [criterion = "", ...words] = line.split(":");
      return { criterion: criterion.trim(), condition: words.join(":").trim() };
    }),
    tier: at("tier"),
    exposure: given(values, `${prefix}exposure.`),
    diversify: at("diversify"),
  };
}

function linesOf(value: string | undefined): readonly string[] {
  const lines = (value ?? "").split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "");
}

function takenIds(values: PolicyValues, list: string, rows: readonly number[]): readonly string[] {
  return rows.flatMap((index) => text(values[`${list}[${index}].id`]) ?? []);
}

/** An id from a title; ids are what entries are told apart by, and a new one must not take that of another. */
function toSlug(title: string | undefined, taken: readonly string[]): string {
  const plain = (title ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const slug = plain.replace(/^[^a-z]+|-+$/g, "").slice(0, 60) || "new";
  const isTaken = (id: string) => taken.includes(id) || taken.includes(`cap.${id}`);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!isTaken(id)) return id;
  }
}

function readOverrides(values: PolicyValues, parameters: readonly Parameter[]): Json {
  const models = new Map(parameters.map((each) => [each.id, each.values[0]?.value]));
  const typed = Object.entries(given(values, "overrides."));
  return Object.fromEntries(typed.map(([id, value]) => [id, readLike(models.get(id), value)]));
}

/** What was typed in the form of the parameter's own value; what does not fit it stays text, for the check to refuse. */
function readLike(model: unknown, typed: string): unknown {
  if (typeof model === "number") return /^\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed;
  if (typeof model === "boolean")
    return typed === "true" ? true : typed === "false" ? false : typed;
  if (Array.isArray(model) && model.every((each) => typeof each === "string"))
    return typed.split(/[\s,]+/).filter((each) => each !== "");
  if (typeof model !== "object" || model === null || model instanceof Decimal) return typed;
  try {
    return JSON.parse(typed) as unknown;
  } catch {
    return typed;
  }
}

type Rows = {
  readonly values: PolicyValues;
  readonly caps: readonly number[];
  readonly useCases: readonly number[];
};

/** Groups that carry an error of their own, beside no single field. */
const GROUPS = ["pillarWeights"];

function findField(path: string, { values, caps, useCases }: Rows): string | null {
  const own = path
    .replace(/^caps\[(\d+)\]/, (_, index: string) => `caps[${caps[Number(index)] ?? index}]`)
    .replace(/^useCases\[(\d+)\]/, (_, at: string) => `useCases[${useCases[Number(at)] ?? at}]`)
    .replace(/\.condition\.criterion$/, ".condition.fact")
    .replace(/\.condition\.value$/, ".condition.limit")
    .replace(/^confidence\[(\d)\]$/, "confidence[$1].known");
  for (
    let name = own;
    name !== "";
    name = name.replace(/(?:\.[^.[\]]*|\[[^\]]*\])$|^[^.[\]]+$/, "")
  )
    if (Object.hasOwn(values, name) || GROUPS.includes(name)) return name;
  return null;
}
