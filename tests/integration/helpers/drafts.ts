import type { Profile } from "@/domain/profile/profile";
import { getProfile, getSectionStates } from "@/server/profiles/queries";

export const SOURCE = {
  id: "S1",
  title: "Terms of redemption",
  kind: "issuerWeb",
  url: "https://example.com/terms",
} as const;

export async function draftOf(coinId: string): Promise<Profile> {
  return (await getProfile(coinId, "draft")).profile;
}

/** Everything the database holds of a coin's draft, to prove that a refusal leaves no trace. */
export async function dumpDraft(coinId: string): Promise<unknown> {
  return { profile: await draftOf(coinId), states: await getSectionStates(coinId) };
}
