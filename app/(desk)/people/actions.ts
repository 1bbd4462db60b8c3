"use server";

import { redirect } from "next/navigation";
import { revokeInvitation } from "@/server/auth/people-commands";
import { requirePermission } from "@/server/auth/require";

export async function withdraw(data: FormData): Promise<void> {
  const actor = await requirePermission("people.manage");
  const id = data.get("id");
  await revokeInvitation(actor, { id: typeof id === "string" ? id : "" });
  redirect("/people?withdrawn=1");
}
