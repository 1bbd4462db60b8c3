import { LIST_IDS, LISTS } from "@/domain/facts/lists";
import type { SectionId } from "@/domain/facts/sections";
import { definitionOf } from "@/domain/facts/vocabulary";
import type { Profile } from "@/domain/profile/profile";
import { ENTERED_IDS } from "./storage-map";

/** How far a section is: questions are the facts and the lists of it. */
export type SectionProgress = {
  readonly total: number;
  /** Known, or known within limits; a list that was declared complete or partial, or holds rows. */
  readonly answered: number;
  /** Looked for: not disclosed, or sources disagree. */
  readonly unknown: number;
  /** Not researched yet. */
  readonly open: number;
};

type Standing = "answered" | "unknown" | "open";

/** Counts the questions of a section that are asked or answered; the register of sources has only its sources. */
export function measureSection(
  profile: Profile,
  section: SectionId | "sources",
  isAsked: (factId: string) => boolean,
): SectionProgress {
  if (section === "sources") {
    const count = profile.sources.length;
    return { total: count, answered: count, unknown: 0, open: 0 };
  }
  const facts = ENTERED_IDS.filter(
    (id) =>
      definitionOf(id).section === section && (isAsked(id) || profile.facts[id] !== undefined),
  ).map((id) => standingOf(profile, id));
  const lists = LIST_IDS.filter((list) => LISTS[list].section === section).map((list): Standing => {
    const { completeness, reason, rows } = profile.lists[list];
    if (completeness !== "unknown" || rows.length > 0) return "answered";
    return reason === null || reason === "not_researched" ? "open" : "unknown";
  });
  const all = [...facts, ...lists];
  const count = (standing: Standing) => all.filter((item) => item === standing).length;
  return {
    total: all.length,
    answered: count("answered"),
    unknown: count("unknown"),
    open: count("open"),
  };
}

function standingOf(profile: Profile, id: string): Standing {
  const answer = profile.facts[id];
  if (answer === undefined) return "open";
  if (answer.status !== "unknown") return "answered";
  return answer.reason === "not_researched" ? "open" : "unknown";
}
