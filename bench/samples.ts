import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseProfileText } from "@/domain/profile/parse-profile";
import type { Profile } from "@/domain/profile/profile";

const FOLDER = join(process.cwd(), "prisma", "samples");

/** The sample library, parsed. */
export function loadSamples(): readonly Profile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const parsed = parseProfileText(readFileSync(join(FOLDER, name), "utf8"));
      if (!parsed.ok) throw new Error(`${name} is not a valid profile`);
      return parsed.profile;
    });
}
