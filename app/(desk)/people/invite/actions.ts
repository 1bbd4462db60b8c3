"use server";

import { formatInstant } from "@/components/format/format-date";
import type { InviteState } from "@/components/people/invite-form";
import { toValues } from "@/components/profile/simple-form";
import { readAuthRequest } from "@/server/auth/auth-request";
import { invitePerson } from "@/server/auth/people-commands";
import { requirePermission } from "@/server/auth/require";
import { markFormError } from "@/server/http/form-error";

export async function invite(
  _shown: InviteState | null,
  data: FormData,
): Promise<InviteState | null> {
  const actor = await requirePermission("people.manage");
  const values = toValues(data);
  const { name = "", email = "", role = "" } = values;
  const invited = await invitePerson(actor, { name, email, role });
  if (invited.ok) {
    const { baseUrl } = await readAuthRequest();
    const link = `${baseUrl}/invitation/${invited.token}`;
    const until = formatInstant(invited.expiresAt.toISOString());
    return { values: {}, fields: {}, message: null, made: { link, until } };
  }
  await markFormError();
  return { values, fields: invited.fields ?? {}, message: invited.message, made: null };
}
