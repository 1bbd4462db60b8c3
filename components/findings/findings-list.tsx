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
import { findingsHref, isUnfolded, type OpenFindings, toggleHref } from "./open-findings";

type Props = {
  readonly assessment: Assessment;
  readonly view: FactView;
  readonly checklist: Checklist;
  readonly policy: Policy;
  readonly filter: FindingFilter;
  readonly address: CoinAddress;
  readonly open: OpenFindings;
};

/** The findings asked for: by pillar, or in the order of what they could move. */
export function FindingsList(props: Props) {
  const { assessment, filter, address } = props;
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
  return (
    <>
      <FoldAll {...props} />
      {filter.order === null ? (
        <ByPillar {...props} found={found} />
      ) : (
        <Ordered {...props} found={found} order={filter.order} />
      )}
    </>
  );
}

function FoldAll({ address, filter, open }: Props) {
  const isFolded = open !== "all" && open.size === 0;
  const href = findingsHref({ address, filter, open: isFolded ? "all" : new Set() });
  return (
    <p className="text-sm" data-print="hide">
      <TextLink href={href} prefetch={false} scroll={false}>
        {isFolded ? "Unfold all" : "Fold all"}
      </TextLink>
    </p>
  );
}

function ByPillar(props: Props & Found) {
  return props.checklist.pillars.map(({ id, label, question }) => {
    const own = props.found.filter(({ pillar }) => pillar === id);
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

type ItemsProps = Props & Found & { readonly levers?: readonly Lever[]; readonly sign?: string };

function Items(props: ItemsProps) {
  const { found, checklist, view, open, levers = [], sign = "" } = props;
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
            isOpen={isUnfolded(open, finding.id)}
            href={open === "all" ? null : toggleHref(props, finding.id)}
          />
        );
      })}
    </ul>
  );
}
