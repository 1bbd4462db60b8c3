import { formatUsd } from "@/components/format/format-number";
import { Section } from "@/components/ui/page-heading";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { FactView } from "@/domain/derivation/fact-view";
import {
  type EligibilityReading,
  LINE_ANSWERS,
  type LineAnswerId,
  type LimitReading,
  type LineReading,
  readEligibility,
} from "@/domain/regime/eligibility";
import { columnLabel, countAnswers } from "@/domain/regime/eligibility-words";
import type { Regime } from "@/domain/regime/regime";
import { classLabel } from "@/domain/reserve/asset-classes";
import { type RegimeAddress, ruleHref } from "./addresses";
import { LimitCells, LimitLink } from "./limit-cells";

const LOOKS = {
  not_allowed: "critical",
  unclear: "caution",
  limited: "accent",
  allowed: "positive",
} as const satisfies Readonly<Record<LineAnswerId, string>>;

type Place = { readonly regime: Regime; readonly address: RegimeAddress };

/** Which reserve lines the regime takes; nothing where it has no list of assets. */
export function EligibilitySection({ view, ...place }: Place & { readonly view: FactView }) {
  const { eligibility } = place.regime;
  if (eligibility === undefined) return null;
  const reading = readEligibility(eligibility, view);
  const { lines } = reading;
  return (
    <Section
      id="eligibility"
      title="Which reserve lines does it accept?"
      note={lines.length === 0 ? null : countAnswers(lines)}
    >
      <EligibilityTables reading={reading} {...place} />
    </Section>
  );
}

/** What a regime says of every line, and the limits that bind some of them. */
export function EligibilityTables({
  reading: { lines, limits, complete },
  ...place
}: Place & { readonly reading: EligibilityReading }) {
  return (
    <>
      <p className="max-w-prose text-sm text-muted">
        {lines.length === 0 ? "No reserve line is on record. " : null}
        {complete ? null : "The list of reserve positions is not complete. "}
        The answers take the permission as given and look at each line by itself.
      </p>
      {limits.length === 0 ? null : <LimitsTable limits={limits} {...place} />}
      {lines.length === 0 ? null : <LinesTable lines={lines} {...place} />}
    </>
  );
}

function LimitsTable({
  limits,
  regime,
  address,
}: Place & { readonly limits: readonly LimitReading[] }) {
  return (
    <TableRegion label={`Limits on reserve lines, ${regime.shortName}`}>
      <Table caption="Limits that bind some of the lines">
        <thead>
          <tr>
            <Th>What is measured</Th>
            <Th numeric>Limit</Th>
            <Th numeric>In this reserve</Th>
            <Th>Kept</Th>
          </tr>
        </thead>
        <tbody>
          {limits.map((limit) => (
            <tr key={limit.rule}>
              <th scope="row">
                <LimitLink limit={limit} regime={regime.id} address={address} />
              </th>
              <LimitCells limit={limit} />
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function LinesTable({
  lines,
  regime,
  address,
}: Place & { readonly lines: readonly LineReading[] }) {
  return (
    <TableRegion label={`Reserve lines, ${regime.shortName}`} maxHeight="36rem">
      <Table caption="Reserve lines and what the regime says of each" captionHidden stickyHeader>
        <thead>
          <tr>
            <Th>Line</Th>
            <Th>Class</Th>
            <Th numeric>Value</Th>
            <Th>Answer</Th>
            <Th>Why</Th>
            <Th>Rule</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow
              key={line.row.id}
              line={line}
              title={regime.rules.find(({ id }) => id === line.rule)?.title ?? line.rule}
              href={ruleHref(address, regime.id, line.rule)}
            />
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function LineRow({
  line: { row, answer, reason, missing },
  title,
  href,
}: {
  readonly line: LineReading;
  readonly title: string;
  readonly href: string;
}) {
  const { label, assetClass, amountUsd } = row.values;
  const named = assetClass === undefined ? "not stated" : classLabel(assetClass);
  return (
    <tr>
      <th scope="row">{label ?? named}</th>
      <Td missing={assetClass === undefined}>{named}</Td>
      <Td numeric missing={amountUsd === undefined}>
        {amountUsd === undefined ? "not stated" : formatUsd(amountUsd.toString())}
      </Td>
      <Td>
        <Tag look={LOOKS[answer]}>{LINE_ANSWERS[answer]}</Tag>
      </Td>
      <Td>
        {reason}
        {missing.length === 0 ? null : (
          <p className="text-xs text-muted">Missing: {missing.map(columnLabel).join(", ")}</p>
        )}
      </Td>
      <Td>
        <TextLink href={href}>{title}</TextLink>
      </Td>
    </tr>
  );
}
