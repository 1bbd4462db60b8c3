import { derivations } from "@/domain/derivation/derivations";
import { type FactView, openView } from "@/domain/derivation/fact-view";
import type { Profile } from "@/domain/profile/profile";
import { buildProfile, type ProfileInput } from "./profile-builder";

/** Opens a profile on its own day, or on another. */
export function viewOf(profile: Profile, asOf = profile.asOf): FactView {
  return openView({ profile, asOf, derivations });
}

/** Builds a profile from plain values and opens it. */
export function openTestView(input: ProfileInput, asOf?: string): FactView {
  return viewOf(buildProfile(input), asOf);
}
