"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { CalendarFormState } from "@/components/due/calendar-form";
import { readAuthRequest } from "@/server/auth/auth-request";
import { requirePermission } from "@/server/auth/require";
import { toFeedPath } from "@/server/due/feed-address";
import { makeFeed, removeFeed } from "@/server/due/feed-commands";

export async function makeAddress(): Promise<CalendarFormState | null> {
  const actor = await requirePermission("account.own");
  const { token } = await makeFeed(actor);
  // The page around the form says when the address was made.
  revalidatePath("/account/calendar");
  const { baseUrl } = await readAuthRequest();
  return { address: `${baseUrl}${toFeedPath(token)}` };
}

export async function removeAddress(): Promise<void> {
  const actor = await requirePermission("account.own");
  await removeFeed(actor);
  redirect("/account/calendar?removed=1");
}
