import { Decimal } from "../decimal";
import type { FactDefinition } from "../facts/definition";
import { columnsOf, LIST_IDS, type ListId } from "../facts/lists";
import { definitionOf, isFactId } from "../facts/vocabulary";
import type {
  Answer,
  Bounds,
  CitationPlace,
  Profile,
  Provenance,
  Row,
  RowList,
  Source,
} from "./profile";
import { PROFILE_SCHEMA_ID } from "./schema";

type Json = Readonly<Record<string, unknown>>;

/**
 * The profile as text in the format `assay-profile/1`: the same profile always gives the same text. Keys without an
 * order of their own are sorted, empty ones left out, numbers exact. Reading the text gives the profile back.
 */
export function serialiseProfile(profile: Profile): string {
  return `${JSON.stringify(toProfileJson(profile), null, 2)}\n`;
}

/** As `serialiseProfile`, as a plain JSON value. */
export function toProfileJson(profile: Profile): Json {
  const { coin, issuer, facts, lists, sources, notes } = profile;
  return {
    schema: PROFILE_SCHEMA_ID,
    asOf: profile.asOf,
    coin: { symbol: coin.symbol, name: coin.name, ...present({ dti: coin.dti }) },
    issuer: { name: issuer.name, ...present({ lei: issuer.lei }) },
    facts: mapSorted(facts, (answer, id) =>
      toAnswerJson(answer, isFactId(id) ? definitionOf(id) : null),
    ),
    lists: Object.fromEntries(
      LIST_IDS.filter((list) => !isUntouched(lists[list])).map((list) => [
        list,
        toListJson(lists[list], list),
      ]),
    ),
    sources: sources.map(toSourceJson),
    notes: notes.map(({ path, text }) => ({ path, text })),
  };
}

function isUntouched({ completeness, reason, note, rows }: RowList): boolean {
  return (
    completeness === "unknown" && reason === "not_researched" && note === null && rows.length === 0
  );
}

function toAnswerJson(answer: Answer, definition: FactDefinition | null): Json {
  if (answer.status === "known")
    return { value: toPlain(answer.value), ...toProvenanceJson(answer) };
  if (answer.status === "unknown") {
    const { reason, claims = [] } = answer;
    const said = claims.map(({ source, value }) => ({ source, value }));
    return {
      unknown: reason,
      ...(said.length > 0 ? { claims: said } : {}),
      ...toProvenanceJson(answer),
    };
  }
  return { ...toBoundsJson(answer, definition), ...toProvenanceJson(answer) };
}

function toProvenanceJson({ asOf, knownOn, sources, note, marks, places = {} }: Provenance): Json {
  return {
    ...present({ asOf, knownOn }),
    ...(sources.length > 0 ? { sources: [...sources] } : {}),
    ...present({ note }),
    ...(marks.length > 0 ? { marks: [...marks] } : {}),
    ...presentMap({ places: mapSorted(places, toPlaceJson) }),
  };
}

function toPlaceJson({ place, quote, note }: CitationPlace): Json {
  return present({ place, quote, note });
}

function toListJson(list: RowList, id: ListId): Json {
  const reason =
    list.completeness === "unknown" && list.reason === "not_researched" ? null : list.reason;
  return {
    completeness: list.completeness,
    ...present({ reason, note: list.note }),
    rows: list.rows.map((row) => toRowJson(row, id)),
  };
}

function toRowJson(row: Row, list: ListId): Json {
  const columns = columnsOf(list);
  const bounds: Readonly<Record<string, Bounds | undefined>> = row.bounds;
  return {
    id: row.id,
    ...presentMap({
      values: mapSorted(row.values, toPlain),
      bounds: mapSorted(bounds, (ends, column) => toBoundsJson(ends, columns[column] ?? null)),
      unknown: mapSorted(row.unknown, (reason) => reason),
    }),
    ...toProvenanceJson(row),
  };
}

function toBoundsJson({ low, high }: Bounds, definition: FactDefinition | null): Json {
  const toEnd = (end: Bounds["low"]): unknown =>
    end instanceof Decimal && definition?.kind === "integer" ? end.toNumber() : toPlain(end);
  return present({
    low: low === null ? null : toEnd(low),
    high: high === null ? null : toEnd(high),
  });
}

function toSourceJson(source: Source): Json {
  const { id, title, publisher, date, url, kind, reading, note, document = null } = source;
  return {
    id,
    title,
    ...present({ publisher, date, url }),
    kind,
    ...present({ reading, note, document }),
  };
}

function toPlain(value: unknown): unknown {
  return value instanceof Decimal ? value.toFixed() : value;
}

function mapSorted<T>(
  map: Readonly<Record<string, T>>,
  toJson: (value: NonNullable<T>, key: string) => unknown,
): Json {
  const keys = Object.keys(map).sort();
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = map[key];
      return value === undefined || value === null ? [] : [[key, toJson(value, key)]];
    }),
  );
}

function present(map: Json): Json {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== null));
}

function presentMap(maps: Readonly<Record<string, Json>>): Json {
  return Object.fromEntries(Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0));
}
