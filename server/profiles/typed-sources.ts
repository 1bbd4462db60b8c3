import "server-only";
import type { Entry } from "@/domain/entry/fields";
import type { FieldErrors } from "@/domain/entry/to-input";
import type { Actor } from "../http/actor";
import { putSource } from "./source-commands";
import { authorise } from "../auth/authorise";

const TITLE = "newTitle";
const PARTS = { title: TITLE, kind: "newKind", date: "newDate", url: "newUrl" } as const;

export type TypedSources = {
  /** The form's entries, with a citation for each source that was added. */
  readonly entries: readonly Entry[];
  readonly errors: FieldErrors;
  /** Texts of those that could not be added, by the names of their controls. */
  readonly typed: Readonly<Record<string, string>>;
  /** True where at least one was added: whoever asked for its controls has used them. */
  readonly isCited: boolean;
};

/** Adds the sources typed in between the answers of a form sent without scripts, and cites each where it was typed. */
export async function addTypedSources(
  actor: Actor,
  coinId: string,
  sent: readonly Entry[],
): Promise<TypedSources> {
  await authorise(actor, "profile.edit");
  const texts = new Map(sent);
  const bases = sent.flatMap(([name]) =>
    name.endsWith(`.${TITLE}`) ? [name.slice(0, -TITLE.length)] : [],
  );
  const entries = [...sent];
  const errors: Record<string, string> = {};
  const typed: Record<string, string> = {};
  for (const base of bases) {
    const parts = Object.entries(PARTS).map(([part, control]) => ({ part, name: base + control }));
    const values = parts.map(({ part, name }) => [part, texts.get(name) ?? ""] as const);
    if (values.every(([, text]) => text.trim() === "")) continue;
    const added = await putSource(actor, { coinId, id: null, values: Object.fromEntries(values) });
    if (added.ok) {
      entries.push([`${base}cite`, added.id]);
      continue;
    }
    for (const { part, name } of parts) {
      typed[name] = texts.get(name) ?? "";
      const message = added.fields[part];
      if (message !== undefined) errors[name] = message;
    }
    if (Object.keys(added.fields).length === 0) errors[base + TITLE] = added.message;
  }
  return { entries, errors, typed, isCited: entries.length > sent.length };
}
