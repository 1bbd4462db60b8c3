import { CompositionRows } from "@/components/charts/composition-bar";
import { OKABE_ITO } from "@/components/charts/series-style";
import { formatUsd } from "@/components/format/format-number";
import { pickAssetStyles } from "@/components/marks/asset-class-style";
import { listSources } from "@/components/overview/list-rows";
import { reasonText } from "@/domain/checklist/evaluate";
import type { FactView } from "@/domain/derivation/fact-view";
import { isRead, lookThrough, type LookThrough } from "@/domain/reserve-analysis/look-through";
import { type MixPart, mixOf } from "@/domain/reserve-analysis/mix";
import { FundNotices } from "./fund-notices";
import { FundTable } from "./fund-table";

/** Looks of what is no class of its own; the classes bring theirs. */
export const MIX_STYLES = {
  fund: { colour: OKABE_ITO.orange, pattern: "dots" },
  unexplained: { colour: OKABE_ITO.grey, pattern: "dots" },
  unclassed: { colour: OKABE_ITO.grey, pattern: "vertical" },
  notListed: { colour: OKABE_ITO.grey, pattern: "horizontal" },
} as const;

export const toItems = (parts: readonly MixPart[]) =>
  parts.map(({ key, label, sharePct }) => ({ key, label, percent: sharePct.toNumber() }));

/** The reserve as its report lists it and with every fund opened, on one scale. */
export function LookThroughSection({ view }: { readonly view: FactView }) {
  const reading = lookThrough(view);
  if (!isRead(reading)) {
    return (
      <p className="missing">
        {`The reserve is ${reading.note ?? reasonText(reading.reason)}. Enter its positions to open its funds.`}
      </p>
    );
  }
  const rows = [
    { label: "As reported", items: toItems(mixOf(reading, "reported")) },
    { label: "Looked through", items: toItems(mixOf(reading, "through")) },
  ];
  return (
    <>
      <CompositionRows
        title="Reserve by asset class, with funds closed and opened"
        note="Percent of the reserve"
        source={listSources(view, "position")}
        rows={rows}
        styles={{ ...MIX_STYLES, ...pickAssetStyles(rows.flatMap(({ items }) => items)) }}
        absent="none"
      />
      <p className="max-w-prose">{describe(reading)}</p>
      <FundNotices reading={reading} />
      {reading.funds.length === 0 ? null : <FundTable funds={reading.funds} />}
    </>
  );
}

function describe({ linesUsd, restUsd, funds }: LookThrough): string {
  const total = `Both views add up to ${formatUsd(linesUsd.toString())}`;
  const rest = restUsd.isZero()
    ? ""
    : `; ${formatUsd(restUsd.toString())} of the stated total has no line`;
  const closed = funds.filter(({ isLookedThrough }) => !isLookedThrough).length;
  if (funds.length === 0) return `${total}${rest}. No line is a fund or held through one.`;
  return closed === 0
    ? `${total}${rest}. Every fund is opened.`
    : `${total}${rest}. ${closed} of ${funds.length} funds cannot be opened: no holding with an amount names them.`;
}
