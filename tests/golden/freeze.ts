import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleset } from "@/checklists";
import { parseProfileText } from "@/domain/profile/parse-profile";
import type { Profile } from "@/domain/profile/profile";
import { assess } from "@/domain/scoring/assess";
import type { Assessment } from "@/domain/scoring/assessment";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";

export const SAMPLES = join(process.cwd(), "prisma", "samples");
export const RESULTS = join(process.cwd(), "tests", "golden", "results");

/** What a reader would notice if it moved: figures, limits, coverage and each verdict with its sentence. */
export type Frozen = {
  readonly ruleset: string;
  readonly policy: string;
  readonly asOf: string;
  readonly result: Pick<
    Assessment["result"],
    "state" | "proven" | "possible" | "tier" | "uncapped"
  >;
  readonly limits: Readonly<Record<string, string>>;
  readonly coverage: Assessment["coverage"];
  readonly useCases: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<string, string>>;
};

export function sampleNames(): readonly string[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

export function loadSample(name: string): Profile {
  const parsed = parseProfileText(readFileSync(join(SAMPLES, `${name}.json`), "utf8"));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.errors)}`);
  return parsed.profile;
}

export function assessSample(profile: Profile, asOf = profile.asOf): Assessment {
  return assess(profile, { ruleset, policy: DEFAULT_POLICY, asOf });
}

export function freeze(name: string): Frozen {
  const { result, coverage, findings, useCases, asOf } = assessSample(loadSample(name));
  const { state, proven, possible, tier, uncapped } = result;
  return {
    ruleset: ruleset.version,
    policy: DEFAULT_POLICY.version,
    asOf,
    result: { state, proven, possible, tier, uncapped },
    limits: Object.fromEntries(
      [...result.gates, ...result.caps].map((each) => [each.id, each.status]),
    ),
    coverage,
    useCases: Object.fromEntries(useCases.map((each) => [each.id, each.verdict])),
    verdicts: Object.fromEntries(
      findings.map((each) => [each.id, `${each.verdict}: ${each.reason}`]),
    ),
  };
}
