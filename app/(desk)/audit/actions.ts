"use server";

import { revalidatePath } from "next/cache";
import { verifyNow } from "@/server/audit/verification";
import { requirePermission } from "@/server/auth/require";

/** The page is drawn again as it is filtered. */
export async function verify(): Promise<void> {
  await verifyNow(await requirePermission("trail.verify"));
  revalidatePath("/audit");
}
