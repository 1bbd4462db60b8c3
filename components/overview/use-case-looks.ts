import type { TagLook } from "@/components/ui/tag";
import type { UseCaseVerdict } from "@/domain/scoring/assessment";

export const USE_CASE_LOOKS: Readonly<Record<UseCaseVerdict, TagLook>> = {
  fits: "positive",
  fits_with_conditions: "caution",
  does_not_fit: "critical",
  cannot_conclude: "plain",
};
