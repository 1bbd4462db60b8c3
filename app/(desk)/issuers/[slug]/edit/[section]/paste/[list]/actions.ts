"use server";

import { redirect } from "next/navigation";
import type { PasteState } from "@/components/profile/paste-form";
import type { ListId } from "@/domain/facts/lists";
import type { SectionId } from "@/domain/facts/sections";
import { addPastedRows } from "@/server/profiles/paste-rows";
import { requirePermission } from "@/server/auth/require";

type Place = {
  readonly coinId: string;
  readonly slug: string;
  readonly section: SectionId;
  readonly list: ListId;
};

function readState(data: FormData): PasteState {
  const cells = data.get("cells");
  const chosen = [...data].flatMap(([name, value]) =>
    name.startsWith("map.") && typeof value === "string" ? [value === "" ? null : value] : [],
  );
  return {
    text: typeof cells === "string" ? cells : "",
    hasHeader: chosen.length === 0 ? null : data.has("header"),
    mapping: chosen.length === 0 ? null : chosen,
    message: null,
  };
}

export async function pasteRows(
  place: Place,
  _shown: PasteState | null,
  data: FormData,
): Promise<PasteState | null> {
  const actor = await requirePermission("profile.edit");
  const state = readState(data);
  if (data.get("intent") !== "add") return state;
  const { coinId, slug, section, list } = place;
  const added = await addPastedRows(actor, { coinId, section, list, ...state });
  if (!added.ok) return { ...state, message: added.message };
  const page = `${list}.${added.page}`;
  redirect(`/issuers/${slug}/edit/${section}?pasted=${added.count}&page=${page}#${list}-title`);
}
