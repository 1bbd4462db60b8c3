import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FactView } from "@/domain/derivation/fact-view";
import { parseProfileText } from "@/domain/profile/parse-profile";
import { viewOf } from "./view";

/** A profile of the sample library on its own day, by file name without ending. */
export function openSample(name: string): FactView {
  const path = join(process.cwd(), "prisma", "samples", `${name}.json`);
  const parsed = parseProfileText(readFileSync(path, "utf8"));
  if (!parsed.ok) throw new Error(`${name} is not a valid profile`);
  return viewOf(parsed.profile);
}
