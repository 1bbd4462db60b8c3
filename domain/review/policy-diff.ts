import type { Policy } from "../scoring/policy";
import { toPolicyJson } from "./policy-edit";

/** One difference between two policies. Null means it was not there, or is there no longer. */
export type PolicyChange = {
  /** `pillarWeights.reserve`, `caps[cap.vague-above-10].ceiling`. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly sentence: string;
};

const GROUPS: Readonly<Record<string, string>> = {
  id: "Policy",
  version: "Version",
  title: "Title",
  pillarWeights: "Weight of a pillar, basis points",
  points: "Points of a verdict",
  tierFloors: "Lowest score of a tier",
  gateCeilings: "Ceiling of a gate",
  caps: "Cap",
  leastKnown: "Least share known for a tier, basis points",
  confidence: "Rule of confidence",
  strength: "Strength of a kind of source",
  reading: "Strength kept by how a source was read, percent",
  halfLifeDays: "Days in which evidence loses half its strength",
  approvals: "People who have to approve",
  useCases: "Use case",
  overrides: "House number",
};

/** Everything two policies say differently, in the order of the format. Entries are matched by id, not by place. */
export function diffPolicies(before: Policy, after: Policy): readonly PolicyChange[] {
  return diffPolicyJson(toPolicyJson(before), toPolicyJson(after));
}

/** As `diffPolicies`, of policies as they were stored: names that no ruleset knows any more stand as they are. */
export function diffPolicyJson(before: object, after: object): readonly PolicyChange[] {
  const was = flatten(before);
  const is = flatten(after);
  const paths = [...new Set([...is.keys(), ...was.keys()])];
  const changes = paths.flatMap((path) => {
    const texts = { before: was.get(path) ?? null, after: is.get(path) ?? null };
    if (texts.before === texts.after) return [];
    return [{ path, ...texts, sentence: wordChange(path, texts) }];
  });
  const order = Object.keys(GROUPS);
  return changes.sort((a, b) => order.indexOf(groupOf(a.path)) - order.indexOf(groupOf(b.path)));
}

function groupOf(path: string): string {
  return path.split(/[.[]/, 1)[0] ?? path;
}

/** A place of the format in words: `Cap ([cap.vague].until)`. */
export function wordPlace(path: string): string {
  const group = groupOf(path);
  const rest = path.slice(group.length).replace(/^\./, "");
  return `${GROUPS[group] ?? group}${rest === "" ? "" : ` (${rest})`}`;
}

function wordChange(
  path: string,
  { before, after }: Pick<PolicyChange, "before" | "after">,
): string {
  const name = wordPlace(path);
  if (before === null) return `${name} is new: ${after ?? ""}.`;
  if (after === null) return `${name} is gone; it was ${before}.`;
  return `${name} changes from ${before} to ${after}.`;
}

type Flat = Map<string, string>;

function flatten(json: object): Flat {
  const flat: Flat = new Map();
  for (const [key, value] of Object.entries(json)) if (key !== "schema") put(flat, key, value);
  return flat;
}

function put(flat: Flat, path: string, value: unknown): void {
  if (Array.isArray(value)) putList(flat, path, value);
  else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) put(flat, `${path}.${key}`, each);
  } else flat.set(path, value === null ? "none" : String(value));
}

function putList(flat: Flat, path: string, items: readonly unknown[]): void {
  const names = items.map(nameOf);
  if (names.includes(null)) flat.set(path, items.map(plainText).join(", ") || "none");
  else items.forEach((item, index) => put(flat, `${path}[${names[index] ?? ""}]`, item));
}

function plainText(item: unknown): string {
  return typeof item === "string" ? item : JSON.stringify(item);
}

/** What tells entries of a list apart; null for plain values, whose order then counts. */
function nameOf(item: unknown): string | null {
  if (typeof item !== "object" || item === null) return null;
  const keys: Readonly<Record<string, unknown>> = { ...item };
  const name = keys.id ?? keys.label ?? keys.criterion;
  return typeof name === "string" ? name : null;
}
