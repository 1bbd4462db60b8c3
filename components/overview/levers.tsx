import type { Criterion } from "@/domain/checklist/criterion";
import {
  findDrops,
  findLifts,
  type Lever,
  listContributions,
} from "@/domain/explain/contributions";
import type { Assessment } from "@/domain/scoring/assessment";
import type { Policy } from "@/domain/scoring/policy";
import { type CoinAddress, coinHref, findingHref } from "./address";
import { type LeverRow, LeverRows } from "./lever-rows";

type Props = {
  readonly assessment: Assessment;
  readonly criteria: readonly Criterion[];
  readonly policy: Policy;
  readonly address: CoinAddress;
};

const AT_ONCE = 5;

/** What would lift the result, and what it leans on; in score points before gates and caps. */
export function Levers({ assessment, criteria, policy, address }: Props) {
  const contributions = listContributions(assessment, criteria, policy);
  return (
    <div className="grid min-w-0 gap-6 md:grid-cols-2 xl:grid-cols-1">
      <LeverList
        id="lifts"
        title="What would lift this"
        sign="+"
        levers={findLifts(contributions)}
        address={address}
      />
      <LeverList
        id="drops"
        title="What could drop it"
        sign="−"
        levers={findDrops(contributions)}
        address={address}
      />
    </div>
  );
}

type ListProps = {
  readonly id: string;
  readonly title: string;
  readonly sign: string;
  readonly levers: readonly Lever[];
  readonly address: CoinAddress;
};

function LeverList({ id, title, sign, levers, address }: ListProps) {
  return (
    <section aria-labelledby={`${id}-title`} className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule pb-1">
        <h2 id={`${id}-title`}>{title}</h2>
        <p className="text-xs text-muted">score points, before gates and caps</p>
      </div>
      {levers.length === 0 ? (
        <p className="py-2 text-sm text-muted">
          {id === "lifts"
            ? "Nothing: every applicable criterion is met."
            : "Nothing is proven yet that could be lost."}
        </p>
      ) : null}
      <LeverRows levers={levers.slice(0, AT_ONCE).map((lever) => toRow(lever, sign, address))} />
      {levers.length > AT_ONCE ? (
        <p className="pt-1 text-sm" data-print="hide">
          <a className="link" href={coinHref(address, "/findings", { order: id })}>
            {`All ${levers.length}, largest first`}
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** What to do where something can be lifted; what a point rests on where it could be lost. */
function nextWords({ verdict, remedy, evidenceWanted }: Lever, isLift: boolean) {
  if (!isLift) return { label: "Rests on", next: evidenceWanted };
  return verdict === "unknown"
    ? { label: "Evidence wanted", next: evidenceWanted }
    : { label: "Remedy", next: remedy };
}

function toRow(lever: Lever, sign: string, address: CoinAddress): LeverRow {
  const { id, title, verdict, severity, effect } = lever;
  return {
    id,
    title,
    verdict,
    isGate: severity === "gate",
    href: findingHref(address, id),
    ...nextWords(lever, sign === "+"),
    effect: `${sign}${(effect / 100).toFixed(2)}`,
  };
}
