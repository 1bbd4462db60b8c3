import { describeFact } from "@/domain/explain/fact-lines";
import { KeyValues } from "@/components/ui/key-values";
import type { FactView } from "@/domain/derivation/fact-view";
import { enteredFactsOf } from "@/domain/entry/layout";
import type { FactId } from "@/domain/facts/vocabulary";
import { FactOrigin, FactText } from "./fact-origin";

const CLAIM: readonly FactId[] = ["holder.claim", "holder.insolvencyPriority"];

/** How a holder gets dollars back, term by term, each with its document. */
export function RedemptionTerms({ view }: { readonly view: FactView }) {
  const lines = [...enteredFactsOf("redemption"), ...CLAIM].map((id) => describeFact(view, id));
  return (
    <KeyValues
      items={lines.map((line) => ({
        key: line.ref,
        label: line.label,
        value: (
          <div className="grid gap-x-6 md:grid-cols-2">
            <div>
              <FactText line={line} />
            </div>
            {line.status === "unknown" && line.note === null && line.sources.length === 0 ? null : (
              <FactOrigin line={line} />
            )}
          </div>
        ),
      }))}
    />
  );
}
