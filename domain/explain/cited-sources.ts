import type { IsoDate } from "../dates";
import type { FactView } from "../derivation/fact-view";
import type { CitationPlace, Provenance, Source } from "../profile/profile";
import { publicationDay, strengthOf } from "../scoring/coverage";
import type { Policy } from "../scoring/policy";
import { policyOf } from "../scoring/view-policy";

/** How much a source is worth on a day, by its kind and its age. Feeds coverage and confidence, never the score. */
export type Evidence = {
  /** 0 to 100. */
  readonly strength: number;
  /** The day its age counts from; null when no date is known. */
  readonly since: IsoDate | null;
  readonly asOf: IsoDate;
};

/** A source as an answer cites it. */
export type CitedSource = Source & {
  readonly evidence: Evidence;
  /** Where in the source; null where that is not said. */
  readonly place: CitationPlace | null;
};

export function weighSource(source: Source, asOf: IsoDate, policy: Policy): Evidence {
  return {
    strength: Math.round(strengthOf(source, asOf, policy)),
    since: publicationDay(source.date),
    asOf,
  };
}

const REGISTER = {};

function registerOf(view: FactView): ReadonlyMap<string, CitedSource> {
  return view.remember(REGISTER, () => {
    const weighed = view.profile.sources.map((source) => {
      const evidence = weighSource(source, view.asOf, policyOf(view));
      return [source.id, { ...source, evidence, place: null }] as const;
    });
    return new Map(weighed);
  });
}

/** The cited sources in the order of the register, each with its strength on the view's day. */
export function citeSources(
  view: FactView,
  { sources, places = {} }: Pick<Provenance, "sources" | "places">,
): readonly CitedSource[] {
  const ids = new Set(sources);
  const cited = [...registerOf(view).values()].filter(({ id }) => ids.has(id));
  return cited.map((source) => {
    const place = places[source.id];
    return place === undefined ? source : { ...source, place };
  });
}
