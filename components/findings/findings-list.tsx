import { type CoinAddress, coinHref } from "@/components/overview/address";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import type { Checklist } from "@/domain/checklist/checklist";
import type { Finding } from "@/domain/checklist/finding";
import type { FactView } from "@/domain/derivation/fact-view";
import {
  findDrops,
  findLifts,
  type Lever,
  listContributions,
} from "@/domain/explain/contributions";
import type { Assessment } from "@/domain/scoring/assessment";
import type { Policy } from "@/domain/scoring/policy";
import { type FindingFilter, type FindingOrder, matches } from "./finding-filter";
import { FindingItem } from "./finding-item";

type Props = {
  readonly assessment: Assessment;
  readonly view: FactView;
  readonly checklist: Checklist;
  readonly policy: Policy;
  readonly filter: FindingFilter;
  readonly address: CoinAddress;
};

/** The findings asked for: by pillar, or in the order of what they could move. */
export function FindingsList(props: Props) {
  const { assessment, checklist, filter, address } = props;
  const found = assessment.findings.filter((finding) => matches(finding, filter));
  if (found.length === 0) {
    return (
      <EmptyState
        title="No finding is like this"
        action={<TextLink href={coinHref(address, "/findings")}>Show all findings</TextLink>}
      >
        Leave out one of the conditions.
      </EmptyState>
    );
  }
  if (filter.order !== null) return <Ordered {...props} found={found} order={filter.order} />;
  return checklist.pillars.map(({ id, label, question }) => {
    const own = found.filter(({ pillar }) => pillar === id);
    if (own.length === 0) return null;
    return (
      <Section key={id} id={`pillar-${id}`} title={label} note={question}>
        <Items {...props} found={own} />
      </Section>
    );
  });
}

type Found = { readonly found: readonly Finding[] };

function Ordered(props: Props & Found & { readonly order: FindingOrder }) {
  const { assessment, checklist, policy, order, found } = props;
  const contributions = listContributions(assessment, checklist.criteria, policy);
  const isLift = order === "lifts";
  const levers = isLift ? findLifts(contributions) : findDrops(contributions);
  const byId = new Map(found.map((finding) => [finding.id, finding]));
  const ordered = levers.flatMap(({ id }) => byId.get(id) ?? []);
  return (
    <Section
      id="ordered"
      title={isLift ? "What would lift the result" : "What could drop the result"}
      note="score points, before gates and caps"
    >
      {ordered.length === 0 ? (
        <p className="text-muted">None of the findings shown can move the result this way.</p>
      ) : (
        <Items {...props} found={ordered} levers={levers} sign={isLift ? "+" : "−"} />
      )}
    </Section>
  );
}

function Items({
  found,
  checklist,
  view,
  levers = [],
  sign = "",
}: Props & Found & { readonly levers?: readonly Lever[]; readonly sign?: string }) {
  return (
    <ul>
      {found.map((finding) => {
        const criterion = checklist.criteria.find(({ id }) => id === finding.id);
        const lever = levers.find(({ id }) => id === finding.id);
        if (criterion === undefined) return null;
        const effect =
          lever === undefined ? null : `${sign}${(lever.effect / 100).toFixed(2)} points`;
        return (
          <FindingItem
            key={finding.id}
            finding={finding}
            criterion={criterion}
            view={view}
            effect={effect}
          />
        );
      })}
    </ul>
  );
}
