import type { Transaction } from "../db/client";

const SAMPLES = "samples";

/** What became of the samples of this installation; null as long as nobody decided. */
export async function findSampleChoice(tx: Transaction): Promise<"loaded" | "removed" | null> {
  const row = await tx.setting.findUnique({ where: { key: SAMPLES }, select: { value: true } });
  return row?.value === "loaded" || row?.value === "removed" ? row.value : null;
}

export async function saveSampleChoice(
  tx: Transaction,
  value: "loaded" | "removed",
): Promise<void> {
  await tx.setting.upsert({
    where: { key: SAMPLES },
    create: { key: SAMPLES, value },
    update: { value, updatedAt: new Date() },
    select: { key: true },
  });
}
