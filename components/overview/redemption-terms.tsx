import { describeFact } from "@/domain/explain/fact-lines";
import type { SearchRecord } from "@/domain/explain/search-record";
import type { FactView } from "@/domain/derivation/fact-view";
import { enteredFactsOf } from "@/domain/entry/layout";
import type { FactId } from "@/domain/facts/vocabulary";
import { toFactItems } from "./fact-items";
import { FactList } from "./fact-list";

const CLAIM: readonly FactId[] = ["holder.claim", "holder.insolvencyPriority"];

type Props = {
  readonly view: FactView;
  readonly searches: Readonly<Record<string, SearchRecord>>;
  readonly today: string;
};

/** How a holder gets dollars back, term by term, each with its document. */
export function RedemptionTerms({ view, searches, today }: Props) {
  const ids = [...enteredFactsOf("redemption"), ...CLAIM];
  const lines = ids.map((id) => describeFact(view, id));
  return <FactList items={toFactItems(lines, { searches, today })} />;
}
