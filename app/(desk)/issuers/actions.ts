"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { seedSamples } from "@/server/samples/seed";
import { requirePermission } from "@/server/auth/require";

export async function loadSamples(): Promise<void> {
  const { added, skipped } = await seedSamples(await requirePermission("samples.manage"));
  revalidatePath("/");
  redirect(added.length + skipped.length === 0 ? "/issuers?loaded=none" : "/issuers?loaded=yes");
}
