import { BandBarFull } from "@/components/marks/band-bar";
import { TierMark } from "@/components/marks/tier-mark";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { StateTag } from "@/components/regimes/state-tag";
import { Section } from "@/components/ui/page-heading";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { ComparisonRow } from "@/domain/comparison/compare";
import type { RegimeState } from "@/domain/regime/judge-regime";
import { DIRECTION } from "@/domain/report/statements";
import { bandText, toBandFigure } from "@/domain/report/words";
import type { Assessment } from "@/domain/scoring/assessment";
import type { Policy } from "@/domain/scoring/policy";

export type MovedRegime = {
  readonly id: string;
  readonly title: string;
  readonly before: RegimeState;
  readonly after: RegimeState;
};

/** A figure of a house run, in words: whether it is paid in time, what it costs, how large a one would be. */
export type MovedRun = { readonly label: string; readonly before: string; readonly after: string };

type Props = {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly policy: Policy;
  readonly rows: readonly ComparisonRow[];
  readonly regimes: readonly MovedRegime[];
  readonly runs: readonly MovedRun[];
};

/** What a scratch copy comes to beside the original: result, verdicts, regimes and the house run. */
export function WhatIfResult({ before, after, policy, rows, regimes, runs }: Props) {
  return (
    <>
      <Section id="result" title="Where would the result move?" note={DIRECTION}>
        <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
          <Side title="As it is" assessment={before} policy={policy} />
          <Side title="As supposed" assessment={after} policy={policy} />
        </div>
      </Section>
      <Section id="verdicts" title="Which verdicts would change?">
        {rows.length === 0 ? (
          <p>None: no verdict rests on these facts alone.</p>
        ) : (
          <Verdicts rows={rows} />
        )}
      </Section>
      <Section id="regimes" title="Which regimes would read otherwise?">
        {regimes.length === 0 ? (
          <p>None: each regime reads as before.</p>
        ) : (
          <Regimes regimes={regimes} />
        )}
      </Section>
      <Section id="run" title="Would the house run be paid, and how large a one?">
        <Runs runs={runs} />
      </Section>
    </>
  );
}

type SideProps = {
  readonly title: string;
  readonly assessment: Assessment;
  readonly policy: Policy;
};

function Side({ title, assessment, policy }: SideProps) {
  const { result, coin, coverage } = assessment;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <h3>{`${title}: ${bandText(result)}`}</h3>
      <TierMark low={result.tier.low} high={result.tier.high} />
      {result.state === "nothing_applicable" ? null : (
        <BandBarFull
          band={toBandFigure(coin.symbol, result, policy)}
          subject={`${coin.symbol}, ${title.toLowerCase()}`}
        />
      )}
      <p className="text-sm text-muted">
        {`Before gates and caps ${bandText(result.uncapped)}; ${coverage.known} % of the weight known.`}
      </p>
    </div>
  );
}

function Verdicts({ rows }: Pick<Props, "rows">) {
  const caption = "Verdicts that would change";
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden density="compact">
        <thead>
          <tr>
            <Th>Criterion</Th>
            <Th>As it is</Th>
            <Th>As supposed</Th>
            <Th>Why</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ criterion, cells: [was, is] }) => (
            <tr key={criterion.id}>
              <Th scope="row">{criterion.title}</Th>
              <Td>{was === undefined ? null : <VerdictMark verdict={was.verdict} word />}</Td>
              <Td>{is === undefined ? null : <VerdictMark verdict={is.verdict} word />}</Td>
              <Td>{is?.reason}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function Regimes({ regimes }: Pick<Props, "regimes">) {
  const caption = "Regimes that would read otherwise";
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden density="compact">
        <thead>
          <tr>
            <Th>Regime</Th>
            <Th>As it is</Th>
            <Th>As supposed</Th>
          </tr>
        </thead>
        <tbody>
          {regimes.map(({ id, title, before, after }) => (
            <tr key={id}>
              <Th scope="row">{title}</Th>
              <Td>
                <StateTag state={before} />
              </Td>
              <Td>
                <StateTag state={after} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function Runs({ runs }: Pick<Props, "runs">) {
  const caption = "The house run beside the original";
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden density="compact">
        <thead>
          <tr>
            <Th>Run</Th>
            <Th>As it is</Th>
            <Th>As supposed</Th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({ label, before, after }) => (
            <tr key={label}>
              <Th scope="row">{label}</Th>
              <Td>{before}</Td>
              <Td>{after}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
