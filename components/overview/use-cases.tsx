"use client";

import { Tag } from "@/components/ui/tag";
import { limitText, USE_CASE_LABELS } from "@/domain/report/words";
import type { Assessment, UseCaseOutcome } from "@/domain/scoring/assessment";
import { USE_CASE_LOOKS } from "./use-case-looks";

/** Does the coin fit a situation? By rule, with the reasons and what the policy suggests. */
export function UseCases({ useCases, result }: Pick<Assessment, "useCases" | "result">) {
  return (
    <>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {useCases.map((each) => (
          <UseCase key={each.id} outcome={each} limit={limitText(each, result)} />
        ))}
      </div>
      <p className="text-sm text-muted">Limits are suggestions of the policy, not advice.</p>
    </>
  );
}

function UseCase({ outcome, limit }: { readonly outcome: UseCaseOutcome; readonly limit: string }) {
  const { title, verdict, reasons, conditions, diversify } = outcome;
  return (
    <article className="min-w-0 break-inside-avoid text-sm">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-rule pb-1">
        {title} <Tag look={USE_CASE_LOOKS[verdict]}>{USE_CASE_LABELS[verdict]}</Tag>
      </h3>
      <Points label="Why" points={reasons} />
      <Points label="On condition" points={conditions} />
      <p className="pt-1">
        <span className="text-muted">Suggested limit at the proven tier: </span>
        {limit}. <span className="text-muted">{diversify}</span>
      </p>
    </article>
  );
}

function Points({ label, points }: { readonly label: string; readonly points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <div className="pt-1">
      <p className="text-muted">{label}</p>
      <ul className="list-disc pl-5">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
