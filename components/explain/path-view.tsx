import { type CoinAddress, findingHref } from "@/components/overview/address";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { SeverityTag } from "@/components/marks/severity-tag";
import { Tag } from "@/components/ui/tag";
import { EFFORT_WORDS } from "@/domain/explain/effort";
import type { Path, PathGoal, PathStep } from "@/domain/explain/path";
import { sayAfter, sayEnough } from "@/domain/report/explain-sections";
import { bandText } from "@/domain/report/words";
import { TIER_LABELS } from "@/domain/scoring/policy";
import { pointsText } from "./points-text";

type Props = { readonly paths: readonly Path[]; readonly address: CoinAddress };

/** What it would take: the changes of least effort, one list for each goal. */
export function PathView({ paths, address }: Props) {
  return (
    <div className="flex flex-col gap-6">
      {paths.map((path) => (
        <OnePath
          key={path.state === "highest" ? "highest" : keyOf(path)}
          path={path}
          address={address}
        />
      ))}
      <p className="max-w-prose text-sm text-muted">
        Found by exact search: no other choice of changes gets there with less effort, or with the
        same effort in fewer steps. Efforts are a house table: 1 {EFFORT_WORDS[1]}, 2{" "}
        {EFFORT_WORDS[2]}, 3 {EFFORT_WORDS[3]}. An unknown counts as 1 if the answer is good; a bad
        answer closes that way, except where only evidence is missing and any answer is enough.
        Changes that alter whether another question applies are not followed.
      </p>
    </div>
  );
}

function keyOf(path: Path): string {
  return "goal" in path ? path.goal.kind : path.state;
}

function OnePath({ path, address }: { readonly path: Path; readonly address: CoinAddress }) {
  if (path.state === "highest") return <p>The proven figure lies in the highest tier already.</p>;
  if (path.state === "nothing_applicable")
    return <p>Nothing in the checklist applies, so that there is no tier to reach.</p>;
  const title = goalText(path.goal);
  if (path.state === "unreachable") {
    return (
      <section>
        <h3>{`${title}: not reachable now`}</h3>
        <p className="max-w-prose">
          {`With everything met that can be, the result would be ${bandText(path.most)}. What stands in the way cannot be changed by an act of the issuer:`}
        </p>
        <ul className="list-disc pl-5">
          {path.obstacles.map(({ id, title: name, why }) => (
            <li key={id}>
              <a className="link" href={findingHref(address, id)}>
                {name}
              </a>
              {why === "" ? "" : `: ${why}`}
            </li>
          ))}
        </ul>
      </section>
    );
  }
  const { steps, effort } = path;
  return (
    <section className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule pb-1">
        <h3>{`${title}: ${steps.length === 1 ? "one change" : `${steps.length} changes`}, effort ${effort}`}</h3>
        <p className="text-sm text-muted">{sayAfter(path)}</p>
      </div>
      <ol>
        {steps.map((step) => (
          <Step key={step.id} step={step} address={address} />
        ))}
      </ol>
    </section>
  );
}

function goalText(goal: PathGoal): string {
  return goal.kind === "tier"
    ? `${TIER_LABELS[goal.tier]}, ${goal.floor} or more proven`
    : `A tier at all, ${goal.least / 100} % of the weight known`;
}

function Step({ step, address }: { readonly step: PathStep; readonly address: CoinAddress }) {
  const { kind, id, title, from, forced, effort, because, next, gain } = step;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-1.5 text-sm">
      <span className="min-w-0">
        {from === "applies" ? null : <VerdictMark verdict={from} />}{" "}
        {kind === "cap" ? (
          <span className="font-medium">{title}</span>
        ) : (
          <a className="link-quiet font-medium" href={findingHref(address, id)}>
            {title}
          </a>
        )}{" "}
        {forced === "gate" ? <SeverityTag severity="gate" /> : null}
        {forced === "cap" ? <Tag>Cap</Tag> : null}
        <span className="block text-xs text-muted">
          {`${sayEnough(step)}. ${because.charAt(0).toUpperCase()}${because.slice(1)}: effort ${effort}.`}
        </span>
        <span className="block text-xs text-muted">{next}</span>
      </span>
      <span className="tabular font-medium">{gain === 0 ? "" : `+${pointsText(gain)}`}</span>
    </li>
  );
}
