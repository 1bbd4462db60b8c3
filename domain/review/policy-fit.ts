import type { Policy } from "../scoring/policy";
import { wordPlace } from "./policy-diff";
import { type PolicyContext, readPolicy, toPolicyJson } from "./policy-edit";

/** One part of a stored policy that the present checklists do not know. Names stand as they were stored. */
export type Misfit = { readonly place: string; readonly message: string };

export type PolicyFit = {
  /** What still fits, and the spare policy for the rest. */
  readonly policy: Policy;
  /** Nothing where the policy fits as it was stored. */
  readonly misfits: readonly Misfit[];
};

type Json = Readonly<Record<string, unknown>>;
type Entry = Json & { readonly id?: unknown };
type Part = { readonly spare: unknown; readonly places: readonly string[] };

/** Form first, then names; one round more lets a spare part be checked with what stayed. */
const ROUNDS = 4;

/**
 * Reads a policy that may have been made for another ruleset. Parts that do not fit give way to those of `spare`, which
 * has to fit; entries that `spare` does not have are left out. Never throws.
 */
export function fitPolicy(
  stored: unknown,
  { context, spare }: { readonly context: PolicyContext; readonly spare: Policy },
): PolicyFit {
  const spareJson: Json = toPolicyJson(spare);
  const given = isJson(stored) ? stored : {};
  const extra = Object.keys(given).filter((key) => !Object.hasOwn(spareJson, key));
  const misfits: Misfit[] = extra.map((key) => ({
    place: key,
    message: "A policy has no such part.",
  }));
  let json: Json = Object.fromEntries(
    Object.entries(given).filter(([key]) => !extra.includes(key)),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const read = readPolicy(json, context);
    if (read.ok) return { policy: read.policy, misfits };
    for (const { path, message } of read.errors)
      misfits.push({ place: wordPlace(namePlace(path, json)), message });
    const paths = read.errors.map(({ path }) => path);
    json = mend(json, paths, spareJson);
  }
  return { policy: spare, misfits };
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `caps[2].until` as `caps[cap.vague].until`: people know entries by their ids. */
function namePlace(path: string, json: Json): string {
  return path.replace(/^(\w+)\[(\d+)\]/, (whole, list: string, index: string) => {
    const entry = entriesOf(json[list])[Number(index)];
    const name = entry?.["id"] ?? entry?.["label"];
    return typeof name === "string" ? `${list}[${name}]` : whole;
  });
}

function entriesOf(value: unknown): readonly Entry[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.map((item) => (isJson(item) ? item : {}));
}

function mend(json: Json, paths: readonly string[], spare: Json): Json {
  const groups = new Set(paths.map((path) => path.split(/[.[]/, 1)[0] ?? path));
  const mended = [...groups].map((group) => {
    const places = paths.flatMap((path) =>
      path === group || /^[.[]/.test(path.slice(group.length)) ? [path.slice(group.length)] : [],
    );
    const part = { spare: spare[group], places: places.filter((place) => place !== "") };
    const isWhole = part.places.length < places.length;
    return [group, isWhole ? spare[group] : mendPart(group, json[group], part)] as const;
  });
  return { ...json, ...Object.fromEntries(mended) };
}

function mendPart(group: string, value: unknown, part: Part): unknown {
  if (group === "caps" || group === "useCases") return mendList(value, part);
  if (!isJson(value)) return part.spare;
  if (group === "overrides") return withoutNamed(value, part) ?? part.spare;
  if (group !== "gateCeilings" || !isJson(value["byCriterion"])) return part.spare;
  const at = ".byCriterion";
  const places = part.places.filter((place) => place.startsWith(`${at}.`));
  if (places.length < part.places.length) return part.spare;
  const own = { ...part, places: places.map((place) => place.slice(at.length)) };
  return { ...value, byCriterion: withoutNamed(value["byCriterion"], own) ?? {} };
}

/** A record without the entries that are named; null where none of them is there. */
function withoutNamed(record: Json, { places }: Part): Json | null {
  const isNamed = (id: string) =>
    places.some((place) => place === `.${id}` || /^[.[]/.test(tailOf(place, id)));
  const kept = Object.entries(record).filter(([id]) => !isNamed(id));
  return kept.length === Object.keys(record).length ? null : Object.fromEntries(kept);
}

function tailOf(place: string, id: string): string {
  return place.startsWith(`.${id}`) ? place.slice(id.length + 1) : "";
}

function mendList(value: unknown, { spare, places }: Part): unknown {
  return entriesOf(value).flatMap((entry, index) => {
    const at = `[${index}]`;
    const own = places.flatMap((place) => (place.startsWith(at) ? [place.slice(at.length)] : []));
    if (own.length === 0) return [entry];
    if (own.every((place) => LINE.test(place))) return [withoutLines(entry, own)];
    return entriesOf(spare).filter(({ id }) => id !== undefined && id === entry.id);
  });
}

/** A line of a use case can go alone; the rest of the use case still says what it said. */
const LINE = /^\.(requires|conditions)\[\d+\](?:\.criterion)?$/;

function withoutLines(entry: Entry, places: readonly string[]): Entry {
  const keep = (list: "requires" | "conditions") => {
    if (!Array.isArray(entry[list])) return entry[list];
    const lines: readonly unknown[] = entry[list];
    const gone = (index: number) => places.some((place) => place.startsWith(`.${list}[${index}]`));
    return lines.filter((_, index) => !gone(index));
  };
  return { ...entry, requires: keep("requires"), conditions: keep("conditions") };
}
