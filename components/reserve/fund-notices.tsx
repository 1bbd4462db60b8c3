import { formatPlural, formatUsd } from "@/components/format/format-number";
import { Notice } from "@/components/ui/notice";
import { positionColumns } from "@/domain/facts/rows/position";
import type { LookThrough } from "@/domain/reserve-analysis/look-through";

const MARK = `“${positionColumns.fundDetail.label}”`;

/** What a reader has to know of money that stands on the list in more than one way. */
export function FundNotices({ reading }: { readonly reading: LookThrough }) {
  const { describedUsd, countedTwiceUsd, uncovered } = reading;
  return (
    <>
      {describedUsd.isZero() ? null : (
        <p className="max-w-prose">
          {`Holdings of ${formatUsd(describedUsd.toString())} describe funds whose own line counts; they enter the view looked through and no sum of the criteria.`}
        </p>
      )}
      {countedTwiceUsd.isZero() ? null : (
        <Notice kind="warning" title="A fund is on record with its own line and its holdings">
          {`This page counts it once. The criteria add up every line that is not marked, which differs by ${formatUsd(countedTwiceUsd.toString())}. Mark its holdings as ${MARK}, or take the fund's own line out.`}
        </Notice>
      )}
      {uncovered.length === 0 ? null : (
        <Notice kind="warning" title="Lines that count nowhere">
          {`${formatPlural(uncovered.length, "line is", "lines are")} marked as ${MARK}, but no line with a value and that fund's name is on the list: ${namesOf(uncovered)}. Take the mark out, or enter the fund's own line.`}
        </Notice>
      )}
    </>
  );
}

function namesOf(rows: LookThrough["uncovered"]): string {
  return rows
    .map(({ values }) => values.label ?? values.counterparty ?? "line without a label")
    .join(", ");
}
