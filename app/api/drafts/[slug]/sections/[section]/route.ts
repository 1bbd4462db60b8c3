import { z } from "zod";
import { readSectionForm } from "@/domain/entry/fields";
import { pickChanges } from "@/domain/entry/form";
import { toSectionForm } from "@/domain/entry/to-form";
import { SECTION_IDS, type SectionId } from "@/domain/facts/sections";
import { AppError } from "@/server/errors";
import { handle } from "@/server/http/handle";
import { readJson } from "@/server/http/read-json";
import { requireSameOrigin } from "@/server/http/same-origin";
import { requireShape } from "@/server/http/shape";
import { findProfile, getCoinBySlug } from "@/server/profiles/queries";
import { saveSectionForm } from "@/server/profiles/save-form";
import { listFigures } from "@/server/profiles/section-figures";
import { requirePermission } from "@/server/auth/require";

type Context = { readonly params: Promise<{ readonly slug: string; readonly section: string }> };

const bodySchema = z.strictObject({
  lockVersion: z.number().int().positive(),
  // A text too long for its field is answered beside that field, so it has to come through here.
  fields: z.array(z.tuple([z.string().max(300), z.string()])).max(500_000),
});

/** A list of thousands of rows is sent whole. */
const LARGEST = 32 * 1024 * 1024;

export const PUT = handle(async (request: Request, { params }: Context) => {
  const actor = await requirePermission("profile.edit");
  requireSameOrigin(request);
  const { slug, section: name } = await params;
  const section = SECTION_IDS.find((id): id is SectionId => id === name);
  if (section === undefined) throw new AppError("not_found", `no section ${name}`);
  const { lockVersion, fields } = requireShape(
    bodySchema,
    await readJson(request, { limit: LARGEST }),
  );
  const coin = await getCoinBySlug(slug);
  const draft = await findProfile(coin.id, "draft");
  const before = draft === null ? { facts: {}, lists: {} } : toSectionForm(draft.profile, section);
  const changes = pickChanges(before, readSectionForm(fields, before));
  const saved = await saveSectionForm(actor, {
    coinId: coin.id,
    section,
    lockVersion,
    changes,
  });
  // An expected answer of the form, not a failure: the browser would log any other status as an error.
  if (!saved.ok) return Response.json(saved);
  const after = await findProfile(coin.id, "draft");
  return Response.json({
    ...saved,
    figures: after === null ? [] : listFigures(after.profile, section),
  });
}, "browser");
