import type { SourceOption } from "@/components/profile/entry-types";
import { formatEvidence } from "@/components/format/evidence-text";
import { enteredFactsOf, listsOf } from "@/domain/entry/layout";
import { weighSource } from "@/domain/explain/cited-sources";
import type { SearchRecord } from "@/domain/explain/search-record";
import type { SectionId } from "@/domain/facts/sections";
import { type Profile, SOURCE_KINDS } from "@/domain/profile/profile";
import type { Policy } from "@/domain/scoring/policy";
import { getRules } from "@/server/assessments/reading";
import { today } from "@/server/http/today";
import { readLatestSearches } from "@/server/profiles/fact-history";

/** What the answers of a section may rest on, and where somebody looked for them in vain. */
export async function openEvidence(coinId: string, profile: Profile, section: SectionId) {
  const searches = pickSearches(await readLatestSearches(coinId), section);
  const { policy } = await getRules();
  return { sources: toSourceOptions(profile, policy), searches, today: today() };
}

/** Sources to choose from, each with its worth on the day of the profile: "attested, 4 months old, strength 71". */
function toSourceOptions({ sources, asOf }: Profile, policy: Policy): readonly SourceOption[] {
  return sources.map((source) => ({
    id: source.id,
    title: source.title,
    date: source.date,
    evidence: `${SOURCE_KINDS[source.kind].toLowerCase()}, ${formatEvidence(weighSource(source, asOf, policy))}`,
  }));
}

/** Searches for what this section asks; a page does not carry those of the others. */
function pickSearches(
  searches: Readonly<Record<string, SearchRecord>>,
  section: SectionId,
): Readonly<Record<string, SearchRecord>> {
  const own: readonly string[] = [...enteredFactsOf(section), ...listsOf(section)];
  return Object.fromEntries(Object.entries(searches).filter(([id]) => own.includes(id)));
}
