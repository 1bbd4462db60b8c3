import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/page-heading";
import type { FactView } from "@/domain/derivation/fact-view";
import type { RegimeResult } from "@/domain/regime/judge-regime";
import { partsOf, type Regime } from "@/domain/regime/regime";
import { PARTS } from "@/domain/regime/rule";
import { type RegimeAddress, regimeHref } from "./addresses";
import { matchesRule, type RuleFilter } from "./rule-filter";
import { RuleItem } from "./rule-item";

type Props = {
  readonly regime: Regime;
  readonly result: RegimeResult;
  readonly view: FactView;
  readonly address: RegimeAddress;
  readonly filter: RuleFilter;
  /** Ids of the rules that are unfolded. */
  readonly open: ReadonlySet<string>;
};

/** The rules of a regime by part, in the regime's order. */
export function RulesList({ regime, result, view, address, filter, open }: Props) {
  const pairs = regime.rules.flatMap((rule, index) => {
    const finding = result.findings[index];
    return finding !== undefined && matchesRule(rule, finding, filter) ? [{ rule, finding }] : [];
  });
  if (pairs.length === 0) return <EmptyState title="No rule of this regime matches." />;
  return (
    <>
      {partsOf(regime).map((part) => {
        const own = pairs.filter(({ rule }) => rule.part === part);
        if (own.length === 0) return null;
        return (
          <Section key={part} id={part} title={PARTS[part]} note={`${own.length} shown`}>
            <ul className="flex flex-col">
              {own.map(({ rule, finding }) => (
                <RuleItem
                  key={rule.id}
                  rule={rule}
                  finding={finding}
                  view={view}
                  isOpen={open.has(rule.id)}
                  href={toggle({ regime, address, filter, open }, rule.id)}
                />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

/** The same list with one rule folded or unfolded, and the browser's eye on it. */
function toggle(
  { regime, address, filter, open }: Pick<Props, "regime" | "address" | "filter" | "open">,
  id: string,
): string {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  const text = [...next].join(",");
  return `${regimeHref(address, regime.id, { ...filter, open: text === "" ? null : text })}#${id}`;
}
