import { Tag } from "@/components/ui/tag";
import { REGIME_STATES, type RegimeState } from "@/domain/regime/judge-regime";

export const STATE_LOOKS = {
  meets: "positive",
  falls_short: "critical",
  cannot_conclude: "caution",
  scope_unknown: "caution",
  not_in_force: "accent",
  not_binding: "quiet",
  does_not_apply: "quiet",
  no_gates: "quiet",
} as const satisfies Readonly<Record<RegimeState, string>>;

/** How a coin stands against a regime, in words; colour only underlines them. */
export function StateTag({ state }: { readonly state: RegimeState }) {
  return <Tag look={STATE_LOOKS[state]}>{REGIME_STATES[state]}</Tag>;
}
