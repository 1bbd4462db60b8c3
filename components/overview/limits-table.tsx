import type { AssessmentResult, CapOutcome, CapStatus } from "@/domain/scoring/assessment";
import { type Policy, TIER_LABELS } from "@/domain/scoring/policy";
import { topOf } from "@/domain/scoring/tiers";
import { type CoinAddress, findingHref } from "./address";
import { LimitRows } from "./limit-rows";

type Props = {
  readonly result: AssessmentResult;
  readonly policy: Policy;
  readonly address: CoinAddress;
};

const ORDER: readonly CapStatus[] = ["binding", "applies", "unknown", "clear"];
type Limit = Omit<CapOutcome, "basis"> & {
  readonly type: "Gate" | "Cap";
  readonly href: string;
  readonly basis: string;
};

/** Every gate and cap: whether it holds, why, and how high it lets the result go. */
export function LimitsTable({ result, policy, address }: Props) {
  const limits: readonly Limit[] = [
    ...result.gates.map((gate) => ({
      ...gate,
      type: "Gate" as const,
      href: findingHref(address, gate.id),
      basis: "Gate criterion of the checklist.",
    })),
    ...result.caps.map((cap) => ({ ...cap, type: "Cap" as const, href: `/policy#${cap.id}` })),
  ].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return (
    <LimitRows
      limits={limits.map(({ id, title, type, href, status, ceiling, reason, basis }) => ({
        id,
        title,
        type,
        href,
        status,
        ceiling: `${TIER_LABELS[ceiling]}, at most ${topOf(ceiling, policy)}`,
        reason,
        basis: type === "Cap" ? basis : null,
      }))}
    />
  );
}
