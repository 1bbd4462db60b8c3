import "server-only";
import { BLANK_LIST } from "@/domain/entry/form";
import { ROWS_PER_PAGE } from "@/domain/entry/layout";
import { readPaste } from "@/domain/entry/paste";
import { keepFilledRows } from "@/domain/entry/pasted-rows";
import { editRows } from "@/domain/entry/rows";
import { toSectionForm } from "@/domain/entry/to-form";
import type { ListId } from "@/domain/facts/lists";
import type { SectionId } from "@/domain/facts/sections";
import type { Actor } from "../http/actor";
import { createId } from "../issuers/ids";
import { findProfile, getSectionStates } from "./queries";
import { saveSectionForm } from "./save-form";
import { NO_DRAFT } from "../errors";
import { authorise } from "../auth/authorise";

export type PasteRequest = {
  readonly coinId: string;
  readonly section: SectionId;
  readonly list: ListId;
  readonly text: string;
  readonly mapping: readonly (string | null)[] | null;
  readonly hasHeader: boolean | null;
};

type Added =
  | { readonly ok: true; readonly count: number; readonly page: number }
  | { readonly ok: false; readonly message: string };

const NOTHING_KEPT =
  "No row would hold anything: every column is left out, or its cells are blank. Choose what at least one column becomes.";

/** Adds a pasted block to the end of a list of the draft. Cells that cannot be read must have been left out or corrected; a row that would hold nothing is not added and not counted. */
export async function addPastedRows(actor: Actor, request: PasteRequest): Promise<Added> {
  await authorise(actor, "profile.edit");
  const { coinId, section, list, text, mapping, hasHeader } = request;
  const preview = readPaste({ list, text, mapping, hasHeader });
  if (preview.rows.length === 0) return { ok: false, message: "There are no cells to add." };
  const rows = keepFilledRows(list, preview.rows, () => createId("row"));
  if (rows.length === 0) return { ok: false, message: NOTHING_KEPT };
  const draft = await findProfile(coinId, "draft");
  if (draft === null) return { ok: false, message: NO_DRAFT };
  const states = await getSectionStates(coinId);
  const before = toSectionForm(draft.profile, section).lists[list] ?? BLANK_LIST;
  const after = editRows(before, { act: "add", rows });
  const changes = { facts: {}, lists: { [list]: after } };
  const saved = await saveSectionForm(actor, {
    coinId,
    section,
    lockVersion: states[section].lockVersion,
    changes,
  });
  if (!saved.ok) return { ok: false, message: saved.message };
  if (saved.unsaved.includes(list)) {
    const [first = ""] = Object.values(saved.errors);
    return {
      ok: false,
      message: `The rows cannot be added as they are: ${first} Correct the marked cells, or leave their column out.`,
    };
  }
  return { ok: true, count: rows.length, page: Math.floor(before.rows.length / ROWS_PER_PAGE) + 1 };
}
