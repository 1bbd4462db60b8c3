import "server-only";
import { isSame } from "@/domain/entry/form";
import type { Source, SourceKind } from "@/domain/profile/profile";
import { CHECK_MARKED, NO_DRAFT } from "../errors";
import type { Actor } from "../http/actor";
import { saveSources } from "./commands";
import { findProfile, getSectionStates } from "./queries";
import { authorise } from "../auth/authorise";

type Values = Readonly<Record<string, string>>;
export type PutSource = {
  readonly coinId: string;
  readonly id: string | null;
  readonly values: Values;
};

export type PutSourceResult =
  | { readonly ok: true; readonly id: string }
  | {
      readonly ok: false;
      readonly message: string;
      readonly fields: Values;
      readonly values: Values;
    };

/** The texts of a source as its form shows them; also what a later save is compared with. */
export function toSourceValues({
  title,
  publisher,
  date,
  url,
  kind,
  reading,
  note,
  document,
}: Source): Values {
  return {
    title,
    publisher: publisher ?? "",
    date: date ?? "",
    url: url ?? "",
    kind,
    reading: reading ?? "",
    note: note ?? "",
    document: document ?? "",
  };
}

const PARTS = [
  "title",
  "publisher",
  "date",
  "url",
  "kind",
  "reading",
  "note",
  "document",
] as const satisfies readonly (keyof Source)[];

function nextId(sources: readonly Source[]): string {
  const taken = new Set(sources.map(({ id }) => id));
  for (let number = sources.length + 1; ; number += 1) {
    if (!taken.has(`S${number}`)) return `S${number}`;
  }
}

/** Adds a source or changes one. Others may have changed the rest of the list meanwhile; only the same source is a conflict. */
export async function putSource(
  actor: Actor,
  { coinId, id, values }: PutSource,
): Promise<PutSourceResult> {
  await authorise(actor, "profile.edit");
  const draft = await findProfile(coinId, "draft");
  if (draft === null) return { ok: false, message: NO_DRAFT, fields: {}, values: {} };
  const { lockVersion } = (await getSectionStates(coinId)).sources;
  const { sources } = draft.profile;
  const present = sources.find((source) => source.id === id);
  const moved = describeMoved(present, values);
  if (moved !== null) return moved;
  const key = id ?? nextId(sources);
  // A form without a control for a part leaves that part as it was.
  const kept: Values = present === undefined ? {} : toSourceValues(present);
  const wanted = PARTS.map((name) => [name, values[name] ?? kept[name] ?? ""] as const);
  const source = { id: key, ...Object.fromEntries(wanted) } as unknown as Source & {
    readonly kind: SourceKind;
  };
  const next =
    present === undefined
      ? [...sources, source]
      : sources.map((each) => (each.id === key ? source : each));
  const saved = await saveSources(actor, { coinId, lockVersion, sources: next });
  if (saved.ok) return { ok: true, id: key };
  if (saved.code !== "invalid")
    return { ok: false, message: saved.message, fields: {}, values: {} };
  const prefix = `source[${next.indexOf(source)}].`;
  const fields = Object.entries("fields" in saved ? (saved.fields ?? {}) : {}).map(
    ([path, message]) => [path.replace(prefix, ""), message] as const,
  );
  return { ok: false, message: CHECK_MARKED, fields: Object.fromEntries(fields), values: {} };
}

function describeMoved(present: Source | undefined, values: Values): PutSourceResult | null {
  const before = values["before"] ?? "";
  if (before === "") return null;
  if (present === undefined) {
    return {
      ok: false,
      message: "This source was removed in the meantime. Save again to add it anew.",
      fields: {},
      values: { before: "" },
    };
  }
  const theirs = toSourceValues(present);
  if (isSame(JSON.parse(before), theirs)) return null;
  const said = Object.values(theirs)
    .filter((text) => text !== "")
    .join(" · ");
  const message = `This source was changed in the meantime and now reads: ${said}. Save again to replace that with yours.`;
  return { ok: false, message, fields: {}, values: { before: JSON.stringify(theirs) } };
}

/** Takes a source out of the draft; one that something cites stays, and the message says where. */
export async function removeSource(
  actor: Actor,
  { coinId, id }: { readonly coinId: string; readonly id: string },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly message: string }> {
  await authorise(actor, "profile.edit");
  const draft = await findProfile(coinId, "draft");
  if (draft === null) return { ok: false, message: NO_DRAFT };
  const { lockVersion } = (await getSectionStates(coinId)).sources;
  const sources = draft.profile.sources.filter((source) => source.id !== id);
  // Saving the list as it was would make stale what others are typing into it.
  if (sources.length === draft.profile.sources.length)
    return { ok: false, message: "This source is not there any more. Reload the page." };
  const saved = await saveSources(actor, { coinId, lockVersion, sources });
  return saved.ok ? { ok: true } : { ok: false, message: saved.message };
}
