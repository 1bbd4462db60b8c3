import "server-only";
import { type BackTestCase, firstSpoken, listCases, type Spoken } from "@/domain/explain/back-test";
import type { Source } from "@/domain/profile/profile";
import type { Assessment } from "@/domain/scoring/assessment";
import type { Policy } from "@/domain/scoring/policy";
import { assessProfile } from "../assessments/summaries";
import { requirePermission } from "../auth/require";
import { currentPolicy } from "../policy/current";
import { readSamples } from "../samples/sample-files";

export type BackTest = BackTestCase & {
  /** One for each day, in order. */
  readonly assessments: readonly Assessment[];
  readonly spoken: readonly Spoken[];
  /** Sources the profile gives for the event. */
  readonly sources: readonly Source[];
};

/** The historical snapshots that come with Assay, judged under today's rules with only what was known on each day. */
export async function readBackTests(): Promise<{
  readonly policy: Policy;
  readonly tests: readonly BackTest[];
}> {
  await requirePermission("profile.read");
  const policy = await currentPolicy();
  const cases = (await readSamples()).flatMap(listCases);
  const tests = cases.map((each): BackTest => {
    const { profile, event, days } = each;
    const assessments = days.map((asOf) => assessProfile(profile, { asOf, policy }));
    const sources = profile.sources.filter(({ id }) => event.sources.includes(id));
    return { ...each, assessments, spoken: firstSpoken(assessments), sources };
  });
  return { policy, tests: tests.sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1)) };
}
