import { LIST_IDS } from "@/domain/facts/lists";
import type { Profile, RowList } from "@/domain/profile/profile";
import { anyProfile } from "../integration/helpers/arbitrary-profile";

/** Any profile in the form files have: a list that was never researched says why. */
export const anyFileProfile = anyProfile.map((profile): Profile => {
  const entries = LIST_IDS.map((list) => {
    const content: RowList = profile.lists[list];
    const isOpen = content.completeness === "unknown" && content.reason === null;
    return [list, isOpen ? { ...content, reason: "not_researched" as const } : content];
  });
  return { ...profile, lists: Object.fromEntries(entries) as Profile["lists"] };
});
