import { KeyValues } from "@/components/ui/key-values";
import { TextLink } from "@/components/ui/text-link";
import type { Checklist } from "@/domain/checklist/checklist";
import { type Policy, TIER_LABELS, TIERS, type UseCaseRule } from "@/domain/scoring/policy";

type Props = { readonly policy: Policy; readonly checklist: Checklist };

/** What each situation asks of a coin, and how much exposure is suggested by tier. */
export function UseCaseRules({ policy, checklist }: Props) {
  const titleOf = (id: string) =>
    checklist.criteria.find((criterion) => criterion.id === id)?.title ?? id;
  return (
    <div className="flex flex-col gap-6">
      {policy.useCases.map((rule) => (
        <article key={rule.id} id={rule.id}>
          <h3>{rule.title}</h3>
          <p className="pb-2 text-sm text-muted">{rule.description}</p>
          <KeyValues items={toItems(rule, titleOf)} />
        </article>
      ))}
    </div>
  );
}

function toItems(rule: UseCaseRule, titleOf: (id: string) => string) {
  return [
    { label: "Tier wanted", value: `${TIER_LABELS[rule.tier]} or better` },
    {
      label: "Must be met",
      value: (
        <ul>
          {rule.requires.map((id) => (
            <li key={id} className="py-1">
              <TextLink href={`/checklists/backing/${id}`}>{titleOf(id)}</TextLink>
            </li>
          ))}
        </ul>
      ),
    },
    {
      label: "Becomes a condition",
      value: (
        <ul>
          {rule.conditions.map(({ criterion, condition }) => (
            <li key={criterion} className="py-1">
              <TextLink href={`/checklists/backing/${criterion}`}>{titleOf(criterion)}</TextLink>
              {`, unless met: ${condition}`}
            </li>
          ))}
        </ul>
      ),
    },
    {
      label: "Suggested limit",
      value: (
        <ul>
          {[...TIERS].reverse().map((tier) => (
            <li key={tier}>{`${TIER_LABELS[tier]}: ${rule.exposure[tier]}`}</li>
          ))}
        </ul>
      ),
    },
    { label: "Diversify", value: rule.diversify },
  ];
}
