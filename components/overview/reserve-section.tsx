import { CompositionBar } from "@/components/charts/composition-bar";
import { formatDate } from "@/components/format/format-date";
import { formatUsd } from "@/components/format/format-number";
import { pickAssetStyles } from "@/components/marks/asset-class-style";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { reasonText } from "@/domain/checklist/evaluate";
import type { FactView } from "@/domain/derivation/fact-view";
import { formatFact } from "@/domain/facts/format";
import { definitionOf } from "@/domain/facts/vocabulary";
import { describeTotal } from "@/domain/report/reserve-sections";
import { type Composition, compositionOf } from "@/domain/reserve/composition";
import { type Discrepancy, discrepanciesOf } from "@/domain/reserve/discrepancies";
import { ListRows, listSources } from "./list-rows";

/** What the reserve is made of, what the lines add up to, and where stated and computed figures part. */
export function ReserveSection({ view }: { readonly view: FactView }) {
  const composition = compositionOf(view);
  const found = discrepanciesOf(view);
  return (
    <>
      {"status" in composition ? (
        <p className="missing">{`The composition is ${reasonText(composition.reason)}.`}</p>
      ) : (
        <Mix view={view} composition={composition} />
      )}
      <ListRows view={view} list="position" summary="The lines as entered, with their sources" />
      {found.length === 0 ? (
        <p className="text-sm text-muted">No stated figure differs from what the rows give.</p>
      ) : (
        <Discrepancies found={found} />
      )}
    </>
  );
}

function Mix({
  view,
  composition,
}: {
  readonly view: FactView;
  readonly composition: Composition;
}) {
  const day = view.fact("reserve.asOf");
  const items = composition.parts.map(({ assetClass, label, amountUsd, sharePct }) => ({
    key: assetClass ?? "unclassed",
    label,
    percent: sharePct.toNumber(),
    amount: formatUsd(amountUsd.toString()),
  }));
  return (
    <>
      <CompositionBar
        title="Reserve by asset class, percent of the lines"
        {...(day.status === "known" ? { note: `holdings of ${formatDate(day.value)}` } : {})}
        source={listSources(view, "position")}
        items={items}
        styles={pickAssetStyles(items)}
        total={{
          label: "All lines",
          amount: formatUsd(composition.linesUsd.toString()),
          percent: 100,
        }}
      />
      <p className="max-w-prose">{describeTotal(composition)}</p>
    </>
  );
}

function Discrepancies({ found }: { readonly found: readonly Discrepancy[] }) {
  return (
    <TableRegion label="Stated and computed figures">
      <Table caption="Stated figures that differ from what the rows give">
        <thead>
          <tr>
            <Th>Figure</Th>
            <Th numeric>Stated</Th>
            <Th numeric>Computed from rows</Th>
            <Th numeric>Difference</Th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ fact, stated, computed, difference }) => {
            const [low, high] = [formatFact(fact, computed.low), formatFact(fact, computed.high)];
            return (
              <tr key={fact}>
                <Th scope="row" className="min-w-40">
                  {definitionOf(fact).label}
                </Th>
                <Td numeric>{formatFact(fact, stated)}</Td>
                <Td numeric>{low === high ? low : `${low} to ${high}`}</Td>
                <Td numeric>{formatFact(fact, difference)}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </TableRegion>
  );
}
