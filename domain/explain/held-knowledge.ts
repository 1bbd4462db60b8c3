import type { IsoDate } from "../dates";
import { LIST_IDS, type ListId } from "../facts/lists";
import type { Profile, Provenance, RowList } from "../profile/profile";

const EVER = "0001-01-01";
const NEVER = "9999-12-31";

/**
 * The profile with what could be known of it on `known`, to be judged on `day`: what was public stays public and what
 * was not stays hidden, whichever way the clock is turned. Judged on `known` itself it gives the same as the original.
 */
export function holdKnowledge(profile: Profile, known: IsoDate, day: IsoDate): Profile {
  const seen = <T extends Provenance>(origin: T): T => {
    // What names no day goes by the day of the profile, which is held below; and that none is named is read too.
    if (origin.knownOn === null) return origin;
    return { ...origin, knownOn: origin.knownOn <= known ? EVER : NEVER };
  };
  const facts = Object.entries(profile.facts).map(([id, answer]) => [id, seen(answer)] as const);
  const lists = LIST_IDS.map((list): [ListId, RowList] => {
    const content: RowList = profile.lists[list];
    return [list, { ...content, rows: content.rows.map(seen) }];
  });
  return {
    ...profile,
    asOf: holdDay(profile.asOf, known, day),
    facts: Object.fromEntries(facts),
    lists: Object.fromEntries(lists) as Profile["lists"],
  };
}

/** A profile that was not drawn up by then stays unknown; one that was is there on any day. */
function holdDay(asOf: IsoDate, known: IsoDate, day: IsoDate): IsoDate {
  if (asOf > known) return asOf > day ? asOf : NEVER;
  return asOf > day ? day : asOf;
}
