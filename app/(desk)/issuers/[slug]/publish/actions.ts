"use server";

import { SECTIONS } from "@/domain/facts/sections";
import { type SimpleFormState, toValues } from "@/components/profile/simple-form";
import { leaveForm, markFormError } from "@/server/http/form-error";
import {
  type PublishInput,
  publishDraft,
  type StalePublication,
} from "@/server/profiles/draft-commands";
import { readLocksField } from "./locks";
import { requirePermission } from "@/server/auth/require";

type Place = { readonly coinId: string; readonly slug: string };

function describeStale({ message, theirs }: StalePublication): string {
  const moved = theirs.map(
    ({ section, updatedBy }) =>
      `${section === "sources" ? "Sources" : SECTIONS[section]} (${updatedBy})`,
  );
  return `${message} ${moved.join(", ")}. The changes below are up to date now; review them and publish again.`;
}

export async function publish(
  { coinId, slug }: Place,
  _shown: SimpleFormState | null,
  data: FormData,
): Promise<SimpleFormState | null> {
  const values = toValues(data);
  const locks: PublishInput["locks"] = readLocksField(values["locks"] ?? "");
  const published = await publishDraft(await requirePermission("profile.publish"), {
    coinId,
    asOf: values["asOf"]?.trim() ?? "",
    locks,
  });
  if (published.ok) return leaveForm(`/issuers/${slug}?published=${published.revision}`);
  await markFormError();
  const message = "theirs" in published ? describeStale(published) : published.message;
  return { values, fields: ("fields" in published ? published.fields : undefined) ?? {}, message };
}
