"use server";

import type { SectionFormState } from "@/domain/entry/exchange";
import { type Entry, factField } from "@/domain/entry/fields";
import type { RowIntent } from "@/domain/entry/rows";
import type { SectionId } from "@/domain/facts/sections";
import { leaveForm, markFormError } from "@/server/http/form-error";
import type { AddedSource } from "@/components/profile/entry-types";
import { putSource } from "@/server/profiles/source-commands";
import { sendSectionForm } from "@/server/profiles/send-form";
import { requirePermission } from "@/server/auth/require";

type Place = { readonly slug: string; readonly section: SectionId };

/** Where the reader stands after a button without scripts did its work. */
function nextAddress({ slug, section }: Place, intent: RowIntent | null): string {
  const path = `/issuers/${encodeURIComponent(slug)}/edit/${section}`;
  if (intent === null) return `${path}?saved=1`;
  const { act, list, id } = intent;
  if (act === "page") return `${path}?page=${list}.${encodeURIComponent(id)}#${list}-title`;
  if (act === "add") return `${path}?add=${list}#${list}-title`;
  if (act === "cite" || act === "source") return toEvidenceAddress(path, act, { list, id });
  if (act === "open") return `${path}?open=${encodeURIComponent(`${list}:${id}`)}#${list}-title`;
  return `${path}?saved=1#${list}-title`;
}

/** Back at the answer or row, with the controls for its sources shown. */
function toEvidenceAddress(
  path: string,
  act: "cite" | "source",
  { list, id }: { readonly list: string; readonly id: string },
): string {
  const asked = `${act}=${encodeURIComponent(`${list}.${id}`)}`;
  if (list === "f") return `${path}?${asked}#${factField(id, "evidence")}`;
  return `${path}?open=${encodeURIComponent(`${list}:${id}`)}&${asked}#${list}-title`;
}

/** Adds a source to the draft's list from within a section; the section's own answers are saved apart from it. */
export async function addSectionSource(
  coinId: string,
  values: Readonly<Record<string, string>>,
): Promise<AddedSource> {
  const added = await putSource(await requirePermission("profile.edit"), {
    coinId,
    id: null,
    values,
  });
  if (added.ok) return added;
  return { ok: false, message: added.message, fields: added.fields };
}

/** The form of a section without scripts: saved, or shown again with everything that was typed. */
export async function sendSection(
  place: Place,
  shown: SectionFormState | null,
  data: FormData,
): Promise<SectionFormState | null> {
  const entries = [...data].flatMap(([name, value]): readonly Entry[] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  const sent = await sendSectionForm(await requirePermission("profile.edit"), {
    ...place,
    shown,
    entries,
  });
  if (sent.done) return leaveForm(nextAddress(place, sent.intent));
  await markFormError();
  return sent.state;
}
