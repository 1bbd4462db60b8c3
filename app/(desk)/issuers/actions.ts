"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireActor } from "@/server/http/actor";
import { seedSamples } from "@/server/samples/seed";

export async function loadSamples(): Promise<void> {
  await requireActor();
  const { added, skipped } = await seedSamples();
  revalidatePath("/");
  redirect(added.length + skipped.length === 0 ? "/issuers?loaded=none" : "/issuers?loaded=yes");
}
