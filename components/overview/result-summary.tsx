import { BandBarFull } from "@/components/marks/band-bar";
import { TierMark } from "@/components/marks/tier-mark";
import { Notice } from "@/components/ui/notice";
import { bandText, CONFIDENCE_LABELS, toBandFigure } from "@/domain/report/words";
import type { Assessment, CapStatus } from "@/domain/scoring/assessment";
import { type Policy, TIER_LABELS } from "@/domain/scoring/policy";
import { type CoinAddress, coinHref } from "./address";
import { type SummaryFigure, SummaryFigures } from "./summary-figures";

type Props = {
  readonly assessment: Assessment;
  readonly policy: Policy;
  readonly address: CoinAddress;
};

/** The result on one look: bar, tier, figures, what holds it down, and how much is known. */
export function ResultSummary({ assessment, policy, address }: Props) {
  const { result, coin } = assessment;
  const figure = toBandFigure(coin.symbol, result, policy);
  const unknowns = assessment.findings.filter(({ verdict }) => verdict === "unknown").length;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <TierMark low={result.tier.low} high={result.tier.high} size="large" />
      {result.state === "nothing_applicable" ? (
        <Notice title="Nothing in the checklist applies">There is no figure to show.</Notice>
      ) : (
        <BandBarFull band={figure} subject={coin.symbol} />
      )}
      {result.state === "not_enough_evidence" ? (
        <Notice kind="warning" title="Not enough evidence for a tier">
          {`${assessment.coverage.known} % of the applicable weight is known; a tier needs ${policy.leastKnown / 100} %. `}
          <a className="link" href={coinHref(address, "/findings", { verdict: "unknown" })}>
            {`${unknowns} questions are open`}
          </a>
          .
        </Notice>
      ) : null}
      <SummaryFigures figures={[...toFigures(assessment, address), ...toCoverage(assessment)]} />
    </div>
  );
}

function toFigures({ result }: Assessment, address: CoinAddress): readonly SummaryFigure[] {
  return [
    {
      label: "Proven–possible",
      text: bandText(result),
      note: "after gates and caps",
      href: "#pillars",
    },
    {
      label: "Before gates and caps",
      text: bandText(result.uncapped),
      note: "the pillars alone",
      href: "#pillars",
    },
    {
      label: "Held down by",
      text: describeHold(result),
      href: `${coinHref(address, "")}#limits`,
    },
  ];
}

function toCoverage({ coverage }: Assessment): readonly SummaryFigure[] {
  const { known, cited, strength, confidence, rule } = coverage;
  return [
    { label: "Known", text: `${known} %`, note: "of the applicable weight", href: "#unknown" },
    {
      label: "Cited",
      text: `${cited} %`,
      note: "of the known facts name a document",
      href: "#sources",
    },
    {
      label: "Evidence strength",
      text: String(strength),
      note: "0–100 by kind of source, after ageing",
      href: "/policy#evidence",
    },
    { label: "Confidence", text: CONFIDENCE_LABELS[confidence], note: `(rule: ${rule})` },
  ];
}

/** The ceiling that binds, else the unknown ones that hold the low end, in words. */
export function describeHold(result: Assessment["result"]): string {
  const all = [...result.gates, ...result.caps];
  const titled = (status: CapStatus) => all.filter((each) => each.status === status);
  const [binding] = titled("binding");
  if (binding !== undefined) return `${binding.title}: at most ${TIER_LABELS[binding.ceiling]}`;
  const open = titled("unknown");
  if (open.length === 0 || result.proven === result.uncapped.proven)
    return "nothing: no gate or cap lowers the figures";
  const [only] = open;
  if (open.length === 1 && only !== undefined) {
    return `${only.title} is not known: the low end stays at most ${TIER_LABELS[only.ceiling]}`;
  }
  return `${open.length} gates and caps are not known and hold the low end`;
}
