import { describeSearch } from "@/components/format/search-text";
import type { Checklist } from "@/domain/checklist/checklist";
import type { Criterion } from "@/domain/checklist/criterion";
import type { Finding } from "@/domain/checklist/finding";
import type { SearchRecord } from "@/domain/explain/search-record";
import { type CoinAddress, coinHref, findingHref } from "./address";
import { type OpenPillar, type OpenQuestion, OpenQuestions } from "./open-questions";

type Props = {
  readonly findings: readonly Finding[];
  readonly checklist: Checklist;
  readonly address: CoinAddress;
  /** The latest search without a find for each fact, by its id. */
  readonly searches: Readonly<Record<string, SearchRecord>>;
  readonly today: string;
};

/** Per pillar at first sight; the rest is one address away. */
const AT_ONCE = 3;

/** What is not known, why, and which document would settle it: what weighs most first. */
export function Unknowns(props: Props) {
  const { findings, checklist, address } = props;
  const open = findings.filter(({ verdict }) => verdict === "unknown");
  if (open.length === 0) return <p>Every applicable criterion has a verdict.</p>;
  const byId = new Map(checklist.criteria.map((criterion) => [criterion.id, criterion]));
  const pillars = checklist.pillars.flatMap(({ id, label }): OpenPillar[] => {
    const own = open
      .filter(({ pillar }) => pillar === id)
      .map((finding) => ({ finding, criterion: byId.get(finding.id) }))
      .sort((a, b) => weigh(b) - weigh(a));
    if (own.length === 0) return [];
    const questions = own.slice(0, AT_ONCE).map((each) => toQuestion(each, props));
    const allHref = coinHref(address, "/findings", { pillar: id, verdict: "unknown" });
    const count = own.length;
    return [{ id, label, count, questions, ...(count > AT_ONCE ? { allHref } : {}) }];
  });
  return <OpenQuestions pillars={pillars} />;
}

function toQuestion({ finding, criterion }: OpenFinding, props: Props): OpenQuestion {
  const { address, today } = props;
  const searches = pickSearches(finding, props.searches).map((search) => ({
    text: describeSearch(search, today),
    href: `/issuers/${address.slug}/facts/${search.target}`,
  }));
  return {
    title: criterion?.title ?? finding.id,
    href: findingHref(address, finding.id),
    ...(finding.severity === "gate" ? { isGate: true } : {}),
    reason: finding.reason,
    evidenceWanted: criterion?.evidenceWanted ?? "",
    ...(searches.length === 0 ? {} : { searches }),
  };
}

/** Searches for the facts and lists that the finding lacks. */
function pickSearches(
  { missing }: Finding,
  searches: Readonly<Record<string, SearchRecord>>,
): readonly SearchRecord[] {
  const targets = new Set(missing.map((ref) => ref.replace(/\[\].*$/, "")));
  return [...targets].flatMap((target) => {
    const search = searches[target];
    return search === undefined ? [] : [search];
  });
}

type OpenFinding = { readonly finding: Finding; readonly criterion: Criterion | undefined };

const PAST_ANY_WEIGHT = 1_000_000;

/** Gates first, then by weight in the pillar. */
function weigh({ finding, criterion }: OpenFinding): number {
  return (finding.severity === "gate" ? PAST_ANY_WEIGHT : 0) + (criterion?.weight ?? 0);
}
