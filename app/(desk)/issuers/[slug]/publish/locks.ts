import { SECTION_IDS } from "@/domain/facts/sections";
import type { PublishInput } from "@/server/profiles/draft-commands";

type States = Readonly<Record<string, { readonly lockVersion: number }>>;

/** Locks of the sections as one text for a hidden field: `identity:3,licences:1`. */
export function toLocksField(states: States): string {
  return Object.entries(states)
    .map(([section, { lockVersion }]) => `${section}:${lockVersion}`)
    .join(",");
}

export function readLocksField(text: string): PublishInput["locks"] {
  const known: readonly string[] = [...SECTION_IDS, "sources"];
  const pairs = text.split(",").flatMap((part) => {
    const [section = "", version = ""] = part.split(":");
    return known.includes(section) && /^\d+$/.test(version)
      ? [[section, Number(version)] as const]
      : [];
  });
  return Object.fromEntries(pairs);
}

/** An answer made apart from somebody else's is handed in, and never published by itself. */
export function draftToPublish<T>({
  draft,
  isBlind,
}: {
  readonly draft: T | null;
  readonly isBlind: boolean;
}): T | null {
  return isBlind ? null : draft;
}
