import "server-only";
import { type SectionForm, isEmptyForm } from "@/domain/entry/form";
import { toSectionForm } from "@/domain/entry/to-form";
import { type FieldErrors, toControlErrors, toSectionWire } from "@/domain/entry/to-input";
import type { SectionId } from "@/domain/facts/sections";
import type { Profile } from "@/domain/profile/profile";
import { EMPTY_LIST } from "@/domain/profile/profile";
import { LIST_IDS } from "@/domain/facts/lists";
import type { Refusal } from "../errors";
import type { Actor } from "../http/actor";
import { saveSection, type Stale } from "./commands";
import type { SectionContent } from "./section-input";
import { authorise } from "../auth/authorise";

export type FormSaveInput = {
  readonly coinId: string;
  readonly section: SectionId;
  readonly lockVersion: number;
  /** Only what differs from what was loaded; facts and lists that are not named stay. */
  readonly changes: SectionForm;
};

export type FormSave =
  /** `errors` names what was left out because it cannot be read; everything else is saved. */
  | {
      readonly ok: true;
      readonly lockVersion: number;
      readonly errors: FieldErrors;
      readonly unsaved: readonly string[];
    }
  | {
      readonly ok: false;
      readonly code: "stale";
      readonly message: string;
      readonly theirs: SectionForm;
      readonly lockVersion: number;
      readonly updatedBy: string;
    }
  | { readonly ok: false; readonly code: "no_draft"; readonly message: string };

/** Saves what can be read of a form and names the rest, so that one wrong cell never holds up another answer. */
export async function saveSectionForm(actor: Actor, input: FormSaveInput): Promise<FormSave> {
  await authorise(actor, "profile.edit");
  const { coinId, section, lockVersion, changes } = input;
  if (isEmptyForm(changes)) return { ok: true, lockVersion, errors: {}, unsaved: [] };
  const wire = toSectionWire(changes);
  const frame = { coinId, section, lockVersion };
  const first = await saveSection(actor, { ...frame, facts: wire.facts, lists: wire.lists });
  if (first.ok) return toSaved(first.lockVersion, wire.errors);
  if (first.code !== "invalid") return toRefused(first, section);
  const errors = { ...wire.errors, ...toControlErrors(first.fields ?? {}, changes) };
  const wrong = ownersOf(errors);
  const keep = <T>(part: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(part).filter(([id]) => !wrong.includes(id)));
  const rest = { facts: keep(wire.facts), lists: keep(wire.lists) };
  if (Object.keys(rest.facts).length + Object.keys(rest.lists).length === 0)
    return toSaved(lockVersion, errors);
  const second = await saveSection(actor, { ...frame, ...rest });
  if (second.ok) return toSaved(second.lockVersion, errors);
  if (second.code === "invalid")
    return toSaved(lockVersion, { ...errors, ...toControlErrors(second.fields ?? {}, changes) });
  return toRefused(second, section);
}

function toSaved(lockVersion: number, errors: FieldErrors): FormSave {
  return { ok: true, lockVersion, errors, unsaved: ownersOf(errors) };
}

/** The fact or list each wrong control belongs to. */
function ownersOf(errors: FieldErrors): readonly string[] {
  const owners = Object.keys(errors).map((name) => {
    const [kind, ...rest] = name.split(".");
    return kind === "f" ? rest.slice(0, -1).join(".") : (rest[0] ?? "");
  });
  return [...new Set(owners)];
}

function toRefused(refusal: Stale | Refusal<"invalid" | "no_draft">, section: SectionId): FormSave {
  if (refusal.code !== "stale") return { ok: false, code: "no_draft", message: refusal.message };
  const { theirs, message } = refusal;
  const { lockVersion, updatedBy } = theirs;
  return {
    ok: false,
    code: "stale",
    message,
    theirs: toContentForm(theirs, section),
    lockVersion,
    updatedBy,
  };
}

function toContentForm(content: SectionContent, section: SectionId): SectionForm {
  const lists = Object.fromEntries(
    LIST_IDS.map((list) => [list, content.lists[list] ?? EMPTY_LIST]),
  );
  return toSectionForm({ facts: content.facts, lists: lists as Profile["lists"] }, section);
}
