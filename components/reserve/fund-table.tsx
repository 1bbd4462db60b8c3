import { formatUsd } from "@/components/format/format-number";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { Decimal } from "@/domain/decimal";
import type { FundReading } from "@/domain/reserve-analysis/look-through";

const money = (amount: Decimal | null, absent: string): string =>
  amount === null ? absent : formatUsd(amount.toString());

/** Each fund: its own line, what its holdings add up to, and the difference as it stands. */
export function FundTable({ funds }: { readonly funds: readonly FundReading[] }) {
  return (
    <TableRegion label="Funds and what they hold">
      <Table caption="Funds, their own lines and their holdings">
        <thead>
          <tr>
            <Th>Fund</Th>
            <Th numeric>Own line</Th>
            <Th numeric>Holdings</Th>
            <Th numeric>Own line less holdings</Th>
            <Th>Opened</Th>
            <Th>Held to eligible assets</Th>
            <Th numeric>Published average</Th>
          </tr>
        </thead>
        <tbody>
          {funds.map((fund) => (
            <FundRow key={fund.name} fund={fund} />
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function FundRow({ fund }: { readonly fund: FundReading }) {
  const { name, within, ownUsd, holdingsUsd, differenceUsd, onlyEligible, wamDays } = fund;
  return (
    <tr>
      <Th scope="row" className="min-w-48">
        {name}
        {within === null ? null : (
          <span className="block text-xs font-normal text-muted">within {within}</span>
        )}
      </Th>
      <Td numeric missing={ownUsd === null}>
        {money(ownUsd, "no line of its own")}
      </Td>
      <Td numeric missing={holdingsUsd === null}>
        {money(holdingsUsd, "none on record")}
      </Td>
      <Td numeric missing={differenceUsd === null}>
        {money(differenceUsd, "nothing to compare")}
      </Td>
      <Td>{opened(fund)}</Td>
      <Td missing={onlyEligible === null}>
        {onlyEligible === null ? "not stated" : onlyEligible ? "yes" : "no"}
      </Td>
      <Td numeric missing={wamDays === null}>
        {wamDays === null ? "not stated" : `${wamDays} days`}
      </Td>
    </tr>
  );
}

function opened({ isLookedThrough, holdings, withoutAmount }: FundReading): string {
  if (!isLookedThrough) return "no, stays one line";
  const gap = withoutAmount === 0 ? "" : `, ${withoutAmount} without an amount`;
  return `yes, ${holdings} ${holdings === 1 ? "holding" : "holdings"}${gap}`;
}
