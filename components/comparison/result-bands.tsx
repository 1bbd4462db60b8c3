import { BandBar } from "@/components/marks/band-bar";
import { CoverageMeter } from "@/components/marks/coverage-meter";
import { TierMark } from "@/components/marks/tier-mark";
import { TextLink } from "@/components/ui/text-link";
import type { Comparison } from "@/domain/comparison/compare";
import { bandText, ceilingsOf, CONFIDENCE_LABELS, toBandFigure } from "@/domain/report/words";
import type { Assessment } from "@/domain/scoring/assessment";
import { type Policy, TIER_LABELS } from "@/domain/scoring/policy";

type Props = {
  comparison: Comparison;
  policy: Policy;
  /** Where each coin is shown on its own. */
  hrefs: readonly string[];
};

const BAR_WIDTH = 280;
const PERCENT = 100;

/** One band under the other on the same scale, each with what it rests on and what holds it down. */
export function ResultBands({ comparison, policy, hrefs }: Props) {
  return (
    <ul className="flex flex-col">
      {comparison.coins.map((coin, index) => {
        const { result, coverage } = coin;
        const label = comparison.labels[index] ?? coin.coin.symbol;
        const band =
          result.state === "nothing_applicable" ? null : toBandFigure(label, result, policy);
        return (
          <li
            key={label}
            className="grid items-start gap-x-6 gap-y-2 border-b border-rule py-3 sm:grid-cols-2 lg:grid-cols-[14rem_18rem_10rem_1fr]"
          >
            <div className="min-w-0 wrap-anywhere">
              <TextLink href={hrefs[index] ?? "/issuers"} className="font-semibold">
                {label}
              </TextLink>
              <p className="text-sm text-muted">
                {coin.coin.name}
                <br />
                {coin.coin.issuer ?? "No legal issuer identified"}
              </p>
            </div>
            <div>
              <BandBar band={band} subject={label} width={BAR_WIDTH} />
              <p className="text-sm text-muted">
                {describeDays(coin, comparison.revisions[index] ?? null)}
              </p>
            </div>
            <div>
              <p className="tabular font-semibold">
                {band === null ? "nothing applies" : bandText(result)}
              </p>
              <TierMark low={result.tier.low} high={result.tier.high} />
              <p className="text-sm text-muted">Before limits {bandText(result.uncapped)}</p>
            </div>
            <div className="min-w-0 text-sm">
              <CoverageMeter
                known={coverage.known}
                cited={coverage.cited}
                threshold={policy.leastKnown / PERCENT}
              />
              <p title={coverage.rule}>
                Confidence: {CONFIDENCE_LABELS[coverage.confidence].toLowerCase()}
              </p>
              <p>{describeLimits(coin)}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function describeDays({ asOf, profileAsOf }: Assessment, revision: number | null): string {
  const which = revision === null ? "" : `, revision ${revision}`;
  return asOf === profileAsOf
    ? `As of ${asOf}${which}`
    : `As of ${asOf}; facts of ${profileAsOf}${which}`;
}

/** Which limits lower the result: those that hold, then those nobody can rule out. */
function describeLimits({ result }: Assessment): string {
  const { certain, low } = ceilingsOf(result);
  const all = [...result.gates, ...result.caps];
  const binding = all.filter(
    ({ status, ceiling }) => (status === "binding" || status === "applies") && ceiling === certain,
  );
  if (certain !== null) {
    return `At most ${TIER_LABELS[certain]}: ${binding.map(({ title }) => title).join("; ")}`;
  }
  const open = all.filter(({ status }) => status === "unknown").length;
  return low === null
    ? "No gate or cap limits it"
    : `${open} gates or caps not known; the low end stays at most ${TIER_LABELS[low]}`;
}
