import { z } from "zod";
import { columnsOf, isListId, LISTS, type ListId } from "@/domain/facts/lists";
import { SECTION_IDS, type SectionId } from "@/domain/facts/sections";
import type { UnknownReason } from "@/domain/facts/state";
import { definitionOf, type FactId, isFactId } from "@/domain/facts/vocabulary";
import { LIMITS } from "@/domain/profile/limits";
import type {
  Answer,
  CitationPlace,
  Claim,
  Completeness,
  Mark,
  Profile,
  Row,
  RowList,
  Source,
} from "@/domain/profile/profile";
import { PROFILE_SCHEMA_ID, profileSchema } from "@/domain/profile/schema";
import { answerSchemaOf } from "@/domain/profile/schema-answers";
import { listsSchema } from "@/domain/profile/schema-rows";
import { toAnswerForm, toListForm, toSourceForm } from "./form-values";
import { answerFields, type Fields, listFields, sourceFields } from "./issue-fields";

export type ProvenanceInput = {
  readonly asOf?: string | null;
  readonly knownOn?: string | null;
  readonly sources?: readonly string[];
  readonly note?: string | null;
  readonly marks?: readonly Mark[];
  readonly places?: Readonly<
    Record<string, { readonly [K in keyof CitationPlace]?: string | null }>
  >;
};
export type ValueInput = string | number | boolean | readonly string[];
export type EndsInput = {
  readonly low?: string | number | null;
  readonly high?: string | number | null;
};
export type AnswerInput = ProvenanceInput &
  (
    | { readonly value: ValueInput }
    | { readonly unknown: UnknownReason; readonly claims?: readonly Claim[] }
    | EndsInput
  );
export type RowInput = ProvenanceInput & {
  readonly id?: string | null;
  readonly values?: Readonly<Record<string, ValueInput | null>>;
  readonly bounds?: Readonly<Record<string, EndsInput>>;
  readonly unknown?: Readonly<Record<string, UnknownReason>>;
};
export type RowListInput = {
  readonly completeness: Completeness;
  readonly reason?: UnknownReason | null;
  readonly note?: string | null;
  readonly rows: readonly RowInput[];
};
export type SourceInput = Pick<Source, "id" | "title" | "kind"> & Partial<Source>;

export type SectionInput = {
  readonly coinId: string;
  readonly section: SectionId;
  readonly lockVersion: number;
  /** Facts named are set, null clears, facts not named stay. */
  readonly facts?: Readonly<Record<string, AnswerInput | null>>;
  /** A list named is replaced whole. */
  readonly lists?: { readonly [L in ListId]?: RowListInput };
  /** New sources that the answers cite. */
  readonly sources?: readonly SourceInput[];
};

const ids = SECTION_IDS as readonly [SectionId, ...SectionId[]];
const lock = z.coerce
  .number({ error: "Reload the page." })
  .int({ error: "Reload the page." })
  .positive();

export const sectionShape = z.strictObject({
  coinId: z.string().max(LIMITS.id),
  section: z.enum(ids),
  lockVersion: lock,
  facts: z.record(z.string().max(LIMITS.id), z.unknown()).optional(),
  lists: z.record(z.string().max(LIMITS.id), z.unknown()).optional(),
  sources: z.array(z.unknown()).max(LIMITS.sources).optional(),
});

export const sourcesShape = z.strictObject({
  coinId: z.string().max(LIMITS.id),
  lockVersion: lock,
  sources: z.array(z.unknown()).max(LIMITS.sources),
});

/** What a save says once it has been read strictly. */
export type SectionPatch = {
  readonly facts: ReadonlyMap<FactId, Answer | null>;
  readonly lists: ReadonlyMap<ListId, RowList>;
  readonly sources: readonly Source[];
};

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fields: Fields };

type RawSection = z.output<typeof sectionShape>;

/** Reads everything a save holds; every place that is wrong is named, not only the first. */
export function parsePatch(raw: RawSection): Parsed<SectionPatch> {
  const facts = parseFacts(raw.section, raw.facts ?? {});
  const lists = parseLists(raw.section, raw.lists ?? {});
  const sources = parseSources(raw.sources ?? []);
  if (facts.ok && lists.ok && sources.ok) {
    return { ok: true, value: { facts: facts.value, lists: lists.value, sources: sources.value } };
  }
  const fields = [facts, lists, sources].flatMap((part) => (part.ok ? [] : [part.fields]));
  return { ok: false, fields: Object.assign({}, ...fields) as Fields };
}

function finish<T>(value: T, fields: Fields): Parsed<T> {
  return Object.keys(fields).length === 0 ? { ok: true, value } : { ok: false, fields };
}

function parseFacts(
  section: SectionId,
  raw: Readonly<Record<string, unknown>>,
): Parsed<Map<FactId, Answer | null>> {
  const facts = new Map<FactId, Answer | null>();
  const fields: Fields = {};
  for (const [id, input] of Object.entries(raw)) {
    if (
      !isFactId(id) ||
      definitionOf(id).section !== section ||
      definitionOf(id).computedOnly === true
    ) {
      fields[id] = "This fact is not entered in this section.";
      continue;
    }
    const definition = definitionOf(id);
    const form = toAnswerForm(definition, input);
    if (form === null) {
      facts.set(id, null);
      continue;
    }
    const parsed = answerSchemaOf(definition).safeParse(form);
    if (parsed.success) facts.set(id, parsed.data);
    else Object.assign(fields, answerFields(id, parsed.error, form));
  }
  return finish(facts, fields);
}

function parseLists(
  section: SectionId,
  raw: Readonly<Record<string, unknown>>,
): Parsed<Map<ListId, RowList>> {
  const lists = new Map<ListId, RowList>();
  const fields: Fields = {};
  for (const [list, input] of Object.entries(raw)) {
    if (!isListId(list) || LISTS[list].section !== section) {
      fields[list] = "This list is not entered in this section.";
      continue;
    }
    const parsed = listsSchema.safeParse({ [list]: toListForm(columnsOf(list), input) });
    if (!parsed.success) Object.assign(fields, listFields(list, parsed.error));
    else {
      const content: RowList = parsed.data[list];
      Object.assign(fields, checkRows(list, content.rows));
      lists.set(list, content);
    }
  }
  return finish(lists, fields);
}

function checkRows(list: ListId, rows: readonly Row[]): Fields {
  const seen = new Set<string>();
  const fields: Fields = {};
  for (const [index, row] of rows.entries()) {
    if (seen.has(row.id)) fields[`${list}[${index}]`] = "Two rows have the same id.";
    seen.add(row.id);
    for (const column of Object.keys({ ...row.values, ...row.bounds, ...row.unknown })) {
      const said = [row.values, row.bounds, row.unknown].filter((group) =>
        Object.hasOwn(group, column),
      );
      if (said.length > 1)
        fields[`${list}[${index}].${column}`] =
          "Give a value, limits or a reason why it is unknown, not two of them.";
    }
  }
  return fields;
}

/** The parts of a profile file that the schema of sources needs around it. */
const FRAME = {
  schema: PROFILE_SCHEMA_ID,
  asOf: "2000-01-01",
  coin: { symbol: "X", name: "X" },
  issuer: { name: null },
};

export function parseSources(raw: readonly unknown[]): Parsed<readonly Source[]> {
  const parsed = profileSchema.safeParse({ ...FRAME, sources: raw.map(toSourceForm) });
  if (!parsed.success) return { ok: false, fields: sourceFields(parsed.error) };
  const { sources } = parsed.data;
  const fields: Fields = {};
  const seen = new Set<string>();
  for (const [index, { id }] of sources.entries()) {
    if (seen.has(id)) fields[`source[${index}].id`] = "Two sources have the same id.";
    seen.add(id);
  }
  return finish(sources, fields);
}

/** Citations of a patch that lead to no source, by field. */
export function checkCitations(patch: SectionPatch, known: ReadonlySet<string>): Fields {
  const fields: Fields = {};
  const check = (path: string, { sources, places = {} }: Answer | Row) => {
    const lost = sources.filter((id) => !known.has(id));
    if (lost.length > 0)
      fields[`${path}#sources`] = `There is no source ${lost.join(", ")} in this profile.`;
    const placed = Object.keys(places).filter((id) => !sources.includes(id));
    if (placed.length > 0) fields[`${path}#places`] = `${placed.join(", ")} is not cited here.`;
  };
  for (const [id, answer] of patch.facts) {
    if (answer === null) continue;
    check(id, answer);
    const wrong = findWrongClaim(answer);
    if (wrong !== null) fields[`${id}#claims`] = wrong;
  }
  for (const [list, { rows }] of patch.lists) {
    for (const [index, row] of rows.entries()) check(`${list}[${index}]`, row);
  }
  return fields;
}

function findWrongClaim(answer: Answer): string | null {
  const said = answer.status === "unknown" ? (answer.claims ?? []).map(({ source }) => source) : [];
  const lost = said.filter((id) => !answer.sources.includes(id));
  if (lost.length > 0) return `${lost.join(", ")} is not cited here.`;
  return new Set(said).size < said.length ? "Keep one value for each source." : null;
}

/** The part of a profile that one section shows and saves. */
export type SectionContent = {
  readonly facts: Readonly<Record<string, Answer>>;
  readonly lists: { readonly [L in ListId]?: RowList };
  readonly sources: readonly Source[];
};

export function pickSection(profile: Profile, section: SectionId): SectionContent {
  const facts = Object.entries(profile.facts).filter(
    ([id]) => isFactId(id) && definitionOf(id).section === section,
  );
  const lists = Object.entries(profile.lists).filter(
    ([list]) => isListId(list) && LISTS[list].section === section,
  );
  return {
    facts: Object.fromEntries(facts),
    lists: Object.fromEntries(lists),
    sources: profile.sources,
  };
}
