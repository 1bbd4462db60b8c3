"use server";

import type { SectionFormState } from "@/domain/entry/exchange";
import type { Entry } from "@/domain/entry/fields";
import type { RowIntent } from "@/domain/entry/rows";
import type { SectionId } from "@/domain/facts/sections";
import { requireActor } from "@/server/http/actor";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { sendSectionForm } from "@/server/profiles/send-form";

type Place = { readonly slug: string; readonly section: SectionId };

/** Where the reader stands after a button without scripts did its work. */
function nextAddress({ slug, section }: Place, intent: RowIntent | null): string {
  const path = `/issuers/${encodeURIComponent(slug)}/edit/${section}`;
  if (intent === null) return `${path}?saved=1`;
  const { act, list, id } = intent;
  if (act === "page") return `${path}?page=${list}.${encodeURIComponent(id)}#${list}-title`;
  if (act === "add") return `${path}?add=${list}#${list}-title`;
  if (act === "open") return `${path}?open=${encodeURIComponent(`${list}:${id}`)}#${list}-title`;
  return `${path}?saved=1#${list}-title`;
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
  const sent = await sendSectionForm(await requireActor(), { ...place, shown, entries });
  if (sent.done) return leaveForm(nextAddress(place, sent.intent));
  await markFormError();
  return sent.state;
}
