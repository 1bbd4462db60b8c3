import type { ReactNode } from "react";
import { formatDate } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { type CoinAddress, findingHref } from "@/components/overview/address";
import { SeverityTag } from "@/components/marks/severity-tag";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ComparisonCell, ComparisonRow } from "@/domain/comparison/compare";
import type { Assessment } from "@/domain/scoring/assessment";
import { listFigurePairs } from "./draft-figures";

type Props = {
  readonly published: Assessment;
  readonly revision: number;
  readonly draft: Assessment;
  readonly changed: readonly ComparisonRow[];
  readonly address: CoinAddress;
};

/** The published result beside the draft's: first the figures, then every verdict that changes and why. */
export function DraftDifference({ published, revision, draft, changed, address }: Props) {
  const before = `Revision ${revision}, ${formatDate(published.asOf)}`;
  const after = `This draft, ${formatDate(draft.asOf)}`;
  return (
    <>
      <TableRegion label="Figures before and after">
        <Table caption="Figures before and after" captionHidden>
          <Head first="Figure" before={before} after={after} />
          <tbody>
            {listFigurePairs(published, draft).map((pair) => (
              <tr key={pair.label}>
                <Th scope="row">{pair.label}</Th>
                <Td className="tabular">{pair.before}</Td>
                <Td className="tabular">
                  {pair.before === pair.after ? (
                    <span className="text-muted">no change</span>
                  ) : (
                    <strong>{pair.after}</strong>
                  )}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </TableRegion>
      {changed.length === 0 ? (
        <p>No verdict changes.</p>
      ) : (
        <>
          <h3>{`${formatPlural(changed.length, "verdict")} changed`}</h3>
          <TableRegion label="Verdicts that change">
            <Table caption="Verdicts that change" captionHidden>
              <Head first="Question" before={before} after={after} />
              <tbody>
                {changed.map((row) => (
                  <VerdictRow key={row.criterion.id} row={row} address={address} />
                ))}
              </tbody>
            </Table>
          </TableRegion>
        </>
      )}
    </>
  );
}

type HeadProps = { readonly first: string; readonly before: string; readonly after: string };

function Head({ first, before, after }: HeadProps): ReactNode {
  return (
    <thead>
      <tr>
        <Th>{first}</Th>
        <Th>{before}</Th>
        <Th>{after}</Th>
      </tr>
    </thead>
  );
}

type RowProps = { readonly row: ComparisonRow; readonly address: CoinAddress };

function VerdictRow({ row: { criterion, cells }, address }: RowProps) {
  return (
    <tr>
      <Th scope="row" className="min-w-36 max-w-80">
        <TextLink quiet href={findingHref(address, criterion.id)}>
          {criterion.title}
        </TextLink>{" "}
        {criterion.severity === "minor" ? null : <SeverityTag severity={criterion.severity} />}
      </Th>
      {cells.map((cell, index) => (
        <VerdictCell key={index} cell={cell} />
      ))}
    </tr>
  );
}

function VerdictCell({ cell: { verdict, reason } }: { readonly cell: ComparisonCell }) {
  return (
    <Td className="min-w-40 max-w-120">
      <VerdictMark verdict={verdict} word />
      <p className="mt-1">{reason}</p>
    </Td>
  );
}
