import { describeFact } from "@/domain/explain/fact-lines";
import type { FactView } from "@/domain/derivation/fact-view";
import { enteredFactsOf } from "@/domain/entry/layout";
import type { FactId } from "@/domain/facts/vocabulary";
import { FactList } from "./fact-list";

const CLAIM: readonly FactId[] = ["holder.claim", "holder.insolvencyPriority"];

/** How a holder gets dollars back, term by term, each with its document. */
export function RedemptionTerms({ view }: { readonly view: FactView }) {
  const ids = [...enteredFactsOf("redemption"), ...CLAIM];
  return <FactList lines={ids.map((id) => describeFact(view, id))} />;
}
