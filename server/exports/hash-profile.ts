import { createHash } from "node:crypto";
import type { Profile } from "@/domain/profile/profile";
import { serialiseProfile } from "@/domain/profile/serialise-profile";

/** SHA-256 of the profile's canonical text, in hexadecimal: the same facts always give the same hash. */
export function hashProfile(profile: Profile): string {
  return createHash("sha256").update(serialiseProfile(profile), "utf8").digest("hex");
}
