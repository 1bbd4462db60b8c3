import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Profile } from "@/domain/profile/profile";
import { profileSchema } from "@/domain/profile/schema";

/** The snapshots that come with Assay; none where they were left out. Throws where one cannot be read. */
export async function readSamples(folder = resolve("prisma/samples")): Promise<readonly Profile[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((name) => name.endsWith(".json")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.map((text, index) => {
    const parsed = profileSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    throw new Error(`sample ${names[index] ?? ""} cannot be read: ${parsed.error.message}`);
  });
}

/** Snapshots of the same coin together, the oldest first; coins by their symbol. */
export function groupByCoin(profiles: readonly Profile[]): ReadonlyMap<string, readonly Profile[]> {
  const groups = new Map<string, Profile[]>();
  const keyOf = ({ coin, asOf }: Profile) => `${coin.symbol} ${asOf}`;
  for (const profile of [...profiles].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const group = groups.get(profile.coin.symbol);
    if (group === undefined) groups.set(profile.coin.symbol, [profile]);
    else group.push(profile);
  }
  return groups;
}
