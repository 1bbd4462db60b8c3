"use server";

import { redirect } from "next/navigation";
import { verifyNow } from "@/server/audit/verification";
import { requirePermission } from "@/server/auth/require";

export async function verify(): Promise<void> {
  await verifyNow(await requirePermission("trail.verify"));
  redirect("/audit#state");
}
