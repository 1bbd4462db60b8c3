import { pointsText } from "@/components/explain/points-text";
import { findingHref, latestAddress } from "@/components/overview/address";
import { TextLink } from "@/components/ui/text-link";
import type { Difference } from "@/domain/comparison/opinions";
import type { PanelOpinion } from "./opinion-panel";

type Props = {
  readonly slug: string;
  readonly opinions: readonly PanelOpinion[];
  /** Labels of pillars by id. */
  readonly pillars: ReadonlyMap<string, string>;
  /** Points that gates and caps take from the proven figure. */
  readonly capped: number;
};

const MOST_PILLARS = 4;

const LEADS: Readonly<Record<Difference["place"], string>> = {
  above:
    "It stands above everything possible here. What falls short here, and would have to count for less there:",
  below:
    "It stands below what is proven here. What counts as met here, and would have to count for less there:",
  between:
    "It stands within what is possible here. What nobody here knows yet, and would settle it:",
};

/** Where and why each opinion differs: which pillars and criteria drive the distance. */
export function Differences({ slug, opinions, pillars, capped }: Props) {
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {opinions.map(({ id, rater, difference: { place, drivers } }) => (
        <article key={id} className="flex min-w-0 flex-col gap-2 text-sm">
          <h3 className="border-b border-rule pb-1">{rater}</h3>
          <p>{LEADS[place]}</p>
          <ul className="list-disc pl-5">
            {drivers.slice(0, MOST_PILLARS).map(({ pillar, points, criteria }) => (
              <li key={pillar}>
                {pillars.get(pillar) ?? pillar}: {pointsText(points)} of 100 points, most in{" "}
                {criteria.map((each, index) => (
                  <span key={each.id}>
                    {index === 0 ? "" : ", "}
                    <TextLink href={findingHref(latestAddress(slug), each.id)}>
                      {each.title}
                    </TextLink>{" "}
                    ({pointsText(each.points)})
                  </span>
                ))}
              </li>
            ))}
          </ul>
          {drivers.length === 0 ? <p>Nothing of that kind.</p> : null}
          {place === "below" || capped === 0 ? null : (
            <p>Gates and caps take {capped} points from the proven figure besides.</p>
          )}
        </article>
      ))}
    </div>
  );
}
