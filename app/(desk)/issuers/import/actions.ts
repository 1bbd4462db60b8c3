"use server";

import type { ImportState } from "@/components/profile/import-form";
import { readProfileFile } from "@/domain/entry/import-file";
import { readChosenText } from "@/server/http/chosen-text";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { importProfile } from "@/server/profiles/import-commands";
import { findCoinBySlug } from "@/server/profiles/queries";
import { requirePermission } from "@/server/auth/require";

export async function importFile(
  _shown: ImportState | null,
  data: FormData,
): Promise<ImportState | null> {
  const actor = await requirePermission("profile.publish");
  const text = await readChosenText(data);
  const back = { text, problems: [], message: null, existing: null };
  const read = text.trim() === "" ? null : readProfileFile(text);
  if (read?.ok !== true) {
    await markFormError();
    return read === null
      ? { ...back, message: "Choose a file, or paste its text." }
      : { ...back, problems: read.problems };
  }
  const into = data.get("into");
  const imported = await importProfile(actor, {
    profile: read.profile,
    into: typeof into === "string" ? into : undefined,
  });
  if (imported.ok) return leaveForm(`/issuers/${imported.slug}?imported=${imported.revision}`);
  await markFormError();
  const existing = "existing" in imported ? await findCoinBySlug(imported.existing) : null;
  const problems = Object.entries(imported.fields ?? {}).map(([path, message]) => ({
    path,
    message,
  }));
  return {
    ...back,
    problems,
    message: imported.message,
    existing: existing === null ? null : { slug: existing.slug, coinId: existing.id },
  };
}
