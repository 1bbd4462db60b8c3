import { TIER_LABELS, TIERS, type Tier } from "@/domain/scoring/policy";
import type { Confidence } from "./list-types";

export const LIST_SORTS = [
  "symbol",
  "name",
  "issuer",
  "proven",
  "possible",
  "coverage",
  "asOf",
  "oldestFact",
] as const;
export type ListSort = (typeof LIST_SORTS)[number];
export type ListDirection = "asc" | "desc";

export const SORT_LABELS: Readonly<Record<ListSort, string>> = {
  proven: "Proven score",
  possible: "Possible score",
  coverage: "Share known",
  symbol: "Symbol",
  name: "Name of the coin",
  issuer: "Issuer",
  asOf: "Date of the revision",
  oldestFact: "Oldest fact",
};

export const CONFIDENCES = ["high", "medium", "low"] as const satisfies readonly Confidence[];
export const SAMPLE_CHOICES = ["all", "only", "hide"] as const;

/** Yes-or-no filters by their name in the address. */
export const FLAGS = {
  gates: "gateUnknown",
  draft: "draft",
  unpublished: "unpublished",
  archived: "archived",
} as const;
export type Flag = keyof typeof FLAGS;
const FLAG_NAMES = Object.keys(FLAGS) as Flag[];

/** What the address of the list says. The same names serve the page and the export. */
export type ListState = {
  readonly search: string;
  readonly tiers: readonly Tier[];
  readonly confidence: readonly Confidence[];
  readonly samples: (typeof SAMPLE_CHOICES)[number];
  readonly flags: readonly Flag[];
  readonly sort: ListSort;
  readonly direction: ListDirection;
  readonly page: number;
};

export type AddressParams = Readonly<Record<string, string | readonly string[] | undefined>>;
export type ReadAddress = { readonly state: ListState; readonly ignored: readonly string[] };

const TEXT_SORTS: readonly ListSort[] = ["symbol", "name", "issuer"];
const LONGEST_SEARCH = 200;

export function usualDirection(sort: ListSort): ListDirection {
  return TEXT_SORTS.includes(sort) || sort === "oldestFact" ? "asc" : "desc";
}

type Reader = { readonly all: (name: string) => readonly string[]; readonly ignored: string[] };

function readChoices<T extends string>(
  reader: Reader,
  name: string,
  known: readonly T[],
): readonly T[] {
  const asked = reader.all(name).filter((value) => value !== "");
  for (const value of asked)
    if (!(known as readonly string[]).includes(value)) reader.ignored.push(`${name}=${value}`);
  return known.filter((value) => asked.includes(value));
}

function readPage(reader: Reader): number {
  const [text] = reader.all("page");
  if (text === undefined || text === "") return 1;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  reader.ignored.push(`page=${text}`);
  return 1;
}

/** Reads an address; what makes no sense is left out and named. */
export function readListAddress(params: AddressParams): ReadAddress {
  const all = (name: string): readonly string[] => [params[name] ?? []].flat();
  const reader: Reader = { all, ignored: [] };
  const [sort = "proven"] = readChoices(reader, "sort", LIST_SORTS);
  const [direction = usualDirection(sort)] = readChoices(reader, "dir", ["asc", "desc"] as const);
  const [samples = "all"] = readChoices(reader, "samples", SAMPLE_CHOICES);
  const state: ListState = {
    search: (all("q")[0] ?? "").trim().slice(0, LONGEST_SEARCH),
    tiers: readChoices(reader, "tier", TIERS),
    confidence: readChoices(reader, "confidence", CONFIDENCES),
    samples,
    flags: FLAG_NAMES.filter((flag) => readChoices(reader, flag, ["1"] as const).length > 0),
    sort,
    direction,
    page: readPage(reader),
  };
  return { state, ignored: reader.ignored.map((text) => text.slice(0, 80)) };
}

function toQuery({
  search,
  tiers,
  confidence,
  samples,
  flags,
  sort,
  direction,
  page,
}: ListState): URLSearchParams {
  const query = new URLSearchParams();
  if (search !== "") query.set("q", search);
  for (const tier of tiers) query.append("tier", tier);
  for (const level of confidence) query.append("confidence", level);
  if (samples !== "all") query.set("samples", samples);
  for (const flag of flags) query.set(flag, "1");
  if (sort !== "proven" || direction !== "desc") query.set("sort", sort);
  if (direction !== usualDirection(sort)) query.set("dir", direction);
  if (page > 1) query.set("page", String(page));
  return query;
}

/** The address of the list with something changed; anything but the page itself leads back to the first page. */
export function toListHref(state: ListState, change: Partial<ListState> = {}): string {
  const query = toQuery({ ...state, page: 1, ...change }).toString();
  return query === "" ? "/issuers" : `/issuers?${query}`;
}

export function toExportHref(state: ListState): string {
  const query = toQuery({ ...state, page: 1 });
  query.set("format", "csv");
  return `/api/issuers/export?${query.toString()}`;
}

/** The sort a column heading leads to: the usual direction first, then the other way round. */
export function toSortHref(state: ListState, sort: ListSort): string {
  const turned = state.direction === "asc" ? "desc" : "asc";
  return toListHref(state, {
    sort,
    direction: state.sort === sort ? turned : usualDirection(sort),
  });
}

/** The request as the list query takes it. */
export function toListRequest({
  search,
  tiers,
  confidence,
  samples,
  flags,
  sort,
  direction,
  page,
}: ListState) {
  const chosen = Object.fromEntries(flags.map((flag) => [FLAGS[flag], true] as const));
  return { search, filters: { tiers, confidence, samples, ...chosen }, sort, direction, page };
}

export type ActiveFilter = { readonly label: string; readonly href: string };

const FLAG_LABELS: Readonly<Record<Flag, string>> = {
  gates: "a gate is unknown",
  draft: "a draft is open",
  unpublished: "nothing published",
  archived: "archived",
};

/** Every filter in force, in words, with the address that drops it. */
export function listActiveFilters(state: ListState): readonly ActiveFilter[] {
  const { search, tiers, confidence, samples, flags } = state;
  const drop = (label: string, change: Partial<ListState>) => ({
    label,
    href: toListHref(state, change),
  });
  return [
    ...(search === "" ? [] : [drop(`“${search}”`, { search: "" })]),
    ...tiers.map((tier) =>
      drop(TIER_LABELS[tier], { tiers: tiers.filter((each) => each !== tier) }),
    ),
    ...confidence.map((level) =>
      drop(`${level} confidence`, { confidence: confidence.filter((each) => each !== level) }),
    ),
    ...(samples === "all"
      ? []
      : [drop(samples === "only" ? "samples only" : "without samples", { samples: "all" })]),
    ...flags.map((flag) =>
      drop(FLAG_LABELS[flag], { flags: flags.filter((each) => each !== flag) }),
    ),
  ];
}
