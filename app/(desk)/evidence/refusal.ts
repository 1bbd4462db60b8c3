import {
  describeFileRefusal,
  isFileRefusalCode,
  isFoundContent,
} from "@/domain/evidence/file-refusals";
import { findTypeByEnding } from "@/domain/evidence/file-types";

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** One value of the address, or null. */
export function readOne(query: Query, name: string): string | null {
  const value = query[name];
  return typeof value === "string" && value !== "" ? value : null;
}

/** Why the last upload was not taken, in the words of a closed list: nothing is shown that an address made up. */
export function readRefusal(query: Query): string | null {
  const code = readOne(query, "refused");
  if (code === null || !isFileRefusalCode(code)) return null;
  const named = findTypeByEnding(readOne(query, "named") ?? "");
  const found = readOne(query, "found") ?? "";
  return named !== null && isFoundContent(found)
    ? describeFileRefusal({ code, named, found })
    : describeFileRefusal({ code });
}
