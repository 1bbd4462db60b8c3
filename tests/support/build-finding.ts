import type { Finding } from "@/domain/checklist/finding";

type Parts = Pick<Finding, "id" | "pillar" | "verdict"> & Partial<Finding>;

/** A finding that rests on nothing; of major severity and weight one unless told otherwise. */
export function buildFinding(parts: Parts): Finding {
  const rest = { reason: "r.", facts: [], reads: [], missing: [] };
  return { severity: "major", weight: 1, ...rest, ...parts };
}
