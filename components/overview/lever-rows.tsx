"use client";

import { SeverityTag } from "@/components/marks/severity-tag";
import { VerdictMark } from "@/components/marks/verdict-mark";
import type { Verdict } from "@/domain/checklist/criterion";

export type LeverRow = {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly isGate: boolean;
  readonly href: string;
  readonly label: string;
  readonly next: string;
  readonly effect: string;
};

export function LeverRows({ levers }: { readonly levers: readonly LeverRow[] }) {
  return (
    <ol>
      {levers.map(({ id, title, verdict, isGate, href, label, next, effect }) => (
        <li
          key={id}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-1.5 text-sm"
        >
          <span className="min-w-0">
            <VerdictMark verdict={verdict} />{" "}
            <a className="link-quiet font-medium" href={href}>
              {title}
            </a>{" "}
            {isGate ? <SeverityTag severity="gate" /> : null}
            <span className="block text-xs text-muted">{`${label}: ${next}`}</span>
          </span>
          <span className="tabular font-medium">{effect}</span>
        </li>
      ))}
    </ol>
  );
}
