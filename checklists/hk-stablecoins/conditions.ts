import { hasLicence } from "@/checklists/common/licences";
import { all, isNot, licensed } from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";

export const IN_FORCE: Force = {
  status: "in_force",
  from: "2025-08-01",
  until: null,
  text: "In force since 1 August 2025.",
};

/** The permission itself, for rules that are about holding it. */
export const HAS_LICENCE = hasLicence(
  "licences are Hong Kong stablecoin issuer licences in force",
  "hkStablecoin",
);

/** The Guideline speaks to licensed issuers. */
export const LICENSEE = licensed(HAS_LICENCE);

/** Banks answer to banking rules on capital and on other business. */
export const LICENSEE_NOT_BANK = all(LICENSEE, isNot("issuer.entityKind", "creditInstitution"));

export const NO_SOURCE_CHECKED = "No source was checked for this statement.";
