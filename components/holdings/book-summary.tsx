import { formatDate } from "@/components/format/format-date";
import {
  formatPercent,
  formatRange,
  formatUsd,
  formatUsdExact,
  formatWholePercent,
} from "@/components/format/format-number";
import { BandBarFull } from "@/components/marks/band-bar";
import { TierMark } from "@/components/marks/tier-mark";
import { KeyValues } from "@/components/ui/key-values";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Decimal } from "@/domain/decimal";
import type { BookResult, HeldCoin } from "@/domain/portfolio/book";
import { toPercent } from "@/domain/reserve/exact-sum";
import type { Policy } from "@/domain/scoring/policy";

type Props = {
  readonly result: BookResult;
  readonly policy: Policy;
  readonly name: string;
};

/** The weighted result with how much of the book it speaks for. */
export function BookSummary({ result, policy, name }: Props) {
  const { band, totalUsd, judgedUsd, known } = result;
  const unjudged = totalUsd.minus(judgedUsd);
  return (
    <div className="flex flex-col gap-4">
      <BandBarFull
        band={{
          ...band,
          uncapped: band,
          ceiling: null,
          lowCeiling: null,
          floors: policy.tierFloors,
        }}
        subject={name}
      />
      <KeyValues
        items={[
          {
            label: "Proven to possible, weighted by amount",
            value: `${formatRange(band.proven, band.possible)} of 100, higher is better`,
          },
          { label: "Held", value: formatUsdExact(totalUsd.toFixed()) },
          {
            label: "In coins without a result",
            value: unjudged.isZero()
              ? "nothing"
              : `${formatUsd(unjudged.toFixed())}, counted as 0 proven and 100 possible`,
          },
          {
            label: "Known, weighted by amount",
            value: `${formatWholePercent(known)} of what is asked, rounded down`,
          },
        ]}
      />
      <p className="max-w-prose text-sm text-muted">
        Each coin&apos;s proven and possible figure times the amount held, divided by the whole and
        rounded down once. A mean says nothing of the weakest coin: read the table below with it.
      </p>
    </div>
  );
}

export type ShownHolding = HeldCoin & {
  readonly name: string;
  readonly archivedAt: Date | null;
};

type TableProps = { readonly holdings: readonly ShownHolding[]; readonly totalUsd: Decimal };

/** Every coin held with its own result. */
export function HoldingTable({ holdings, totalUsd }: TableProps) {
  return (
    <TableRegion label="Coins held">
      <Table caption="Coins held, largest first" captionHidden>
        <thead>
          <tr>
            <Th>Coin</Th>
            <Th numeric>Held</Th>
            <Th>Proven to possible</Th>
            <Th numeric>Known</Th>
            <Th>Judged on facts of</Th>
          </tr>
        </thead>
        <tbody>
          {holdings.map((held) => (
            <HoldingRow key={held.slug} held={held} totalUsd={totalUsd} />
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

type RowProps = { readonly held: ShownHolding; readonly totalUsd: Decimal };

function HoldingRow({ held, totalUsd }: RowProps) {
  const { slug, symbol, name, amountUsd, archivedAt, reading } = held;
  return (
    <tr>
      <Th scope="row">
        <TextLink quiet href={`/issuers/${slug}`}>
          {symbol}
        </TextLink>{" "}
        {archivedAt === null ? null : <Tag look="caution">Archived</Tag>}
        <span className="block font-normal text-muted">{name}</span>
      </Th>
      <Td numeric>
        {formatUsdExact(amountUsd.toFixed())}
        <span className="block text-muted">
          {formatPercent(toPercent(amountUsd, totalUsd).toFixed())}
        </span>
      </Td>
      {reading === null ? (
        <Td missing colSpan={3}>
          nothing published by the day of the book
        </Td>
      ) : (
        <>
          <Td>
            <span className="tabular font-medium">
              {formatRange(reading.assessment.result.proven, reading.assessment.result.possible)}
            </span>
            <span className="block">
              <TierMark
                low={reading.assessment.result.tier.low}
                high={reading.assessment.result.tier.high}
              />
            </span>
          </Td>
          <Td numeric>{formatWholePercent(reading.assessment.coverage.known)}</Td>
          <Td>{formatDate(reading.assessment.profileAsOf)}</Td>
        </>
      )}
    </tr>
  );
}
