import type { ReactNode } from "react";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { type CoinAddress, findingHref } from "@/components/overview/address";
import { USE_CASE_LOOKS } from "@/components/overview/use-case-looks";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { AskedCriterion, UseCaseReading } from "@/domain/explain/use-case-reading";
import { USE_CASE_LABELS } from "@/domain/report/words";

type Props = { readonly useCase: UseCaseReading; readonly address: CoinAddress };

/** What one situation asks for, criterion by criterion, and the limit at every tier. */
export function UseCaseDetail({ useCase, address }: Props) {
  const { id, title, verdict, reasons, requires, named, limits, diversify } = useCase;
  return (
    <article id={`use-${id}`} className="flex min-w-0 break-inside-avoid flex-col gap-3 text-sm">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-rule pb-1">
        {title} <Tag look={USE_CASE_LOOKS[verdict]}>{USE_CASE_LABELS[verdict]}</Tag>
      </h3>
      {reasons.length === 0 ? null : (
        <Part label="What stands against it">
          <ul className="list-disc pl-5">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part label={`Must hold, with tier ${useCase.required} or better`}>
        <ul className="flex flex-col gap-1">
          {requires.map((asked) => (
            <li key={asked.id}>
              <Asked asked={asked} address={address} />
            </li>
          ))}
        </ul>
      </Part>
      <Part label="Conditions, unless their criterion is met">
        <ul className="flex flex-col gap-1">
          {named.map(({ condition, counts, ...asked }) => (
            <li key={asked.id}>
              <Asked asked={asked} address={address} />
              <span className={counts ? "block pl-5 font-medium" : "block pl-5 text-muted"}>
                {counts ? condition : `Not needed: ${condition}`}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part label="Suggested limit by proven tier">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {limits.map(({ tier, limit, isProven }) => (
            <Limit key={tier} {...{ tier, limit, isProven }} />
          ))}
        </dl>
      </Part>
      <p className="text-muted">{diversify}</p>
    </article>
  );
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className="pb-1 text-muted">{label}</p>
      {children}
    </div>
  );
}

function Asked({
  asked: { id, title, verdict },
  address,
}: {
  readonly asked: AskedCriterion;
  readonly address: CoinAddress;
}) {
  return (
    <span className="flex items-baseline justify-between gap-3">
      <TextLink href={findingHref(address, id)}>{title}</TextLink>
      <span className="whitespace-nowrap">
        <VerdictMark verdict={verdict} word />
      </span>
    </span>
  );
}

function Limit({ tier, limit, isProven }: UseCaseReading["limits"][number]) {
  const look = isProven ? "font-semibold" : "text-muted";
  return (
    <>
      <dt className={look}>{tier}</dt>
      <dd className={look}>{isProven ? `${limit} (proven now)` : limit}</dd>
    </>
  );
}
