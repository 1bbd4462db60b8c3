import type { ReactNode } from "react";
import { CardCell, CardRow, CardTable, CardTitle } from "@/components/ui/card-table";
import { SortableTh, Td, Th } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import {
  CapCell,
  CoinName,
  KnownCell,
  NoFigures,
  OldestCell,
  ResultCell,
  RevisionCell,
} from "./coin-cells";
import { toSortHref, type ListSort, type ListState } from "./list-address";
import type { Floors } from "./list-band";
import type { ListRow } from "./list-types";
import { SelectCoin } from "./selection";

function Heading({
  state,
  sort,
  children,
}: {
  state: ListState;
  sort: ListSort;
  children: ReactNode;
}) {
  const current =
    state.sort === sort ? (state.direction === "asc" ? "ascending" : "descending") : undefined;
  return (
    <SortableTh role="columnheader" href={toSortHref(state, sort)} direction={current}>
      {children}
    </SortableTh>
  );
}

function Cell(props: { label: string; children: ReactNode }) {
  return <CardCell {...props} className="max-lg:grid-cols-[7.5rem_minmax(0,1fr)]" />;
}

function CoinRow({ row, floors }: { row: ListRow; floors: Floors }) {
  const { figures } = row;
  return (
    <CardRow className="max-lg:relative md:max-lg:grid-cols-2">
      <Td
        role="cell"
        className="max-lg:absolute max-lg:top-3 max-lg:right-2 max-lg:border-0 max-lg:p-0"
        data-print="hide"
      >
        <SelectCoin slug={row.slug} symbol={row.symbol} name={row.name} />
      </Td>
      <CardTitle className="max-lg:pe-10 md:max-lg:col-span-2">
        <CoinName row={row} />
      </CardTitle>
      <Cell label="Issuer">
        {row.issuer === null ? (
          <span className="missing">not named</span>
        ) : (
          <span className="block max-w-52">{row.issuer}</span>
        )}
      </Cell>
      <Cell label="Result">
        <ResultCell row={row} floors={floors} />
      </Cell>
      <Cell label="Known">
        {figures === null ? <NoFigures row={row} /> : <KnownCell figures={figures} />}
      </Cell>
      <Cell label="Held back by">
        {figures === null ? <NoFigures row={row} /> : <CapCell figures={figures} slug={row.slug} />}
      </Cell>
      <Cell label="Oldest fact">
        {figures === null ? <NoFigures row={row} /> : <OldestCell stalest={row.stalest} />}
      </Cell>
      <Cell label="Published">
        <RevisionCell row={row} />
      </Cell>
    </CardRow>
  );
}

type Props = { rows: readonly ListRow[]; state: ListState; floors: Floors };

/** The list as a table; on a phone every row reads as a card. */
export function CoinTable({ rows, state, floors }: Props) {
  return (
    <CardTable
      label="Coins"
      caption="Coins with their result at the date of their latest revision"
      head={<Headings state={state} />}
    >
      {rows.map((row) => (
        <CoinRow key={row.coinId} row={row} floors={floors} />
      ))}
    </CardTable>
  );
}

function Headings({ state }: Pick<Props, "state">) {
  return (
    <>
      <Th role="columnheader" data-print="hide">
        <VisuallyHidden>Select</VisuallyHidden>
      </Th>
      <Heading state={state} sort="symbol">
        Coin
      </Heading>
      <Heading state={state} sort="issuer">
        Issuer
      </Heading>
      <Heading state={state} sort="proven">
        Tier, proven–possible
      </Heading>
      <Heading state={state} sort="coverage">
        Known
      </Heading>
      <Th role="columnheader">Held back by</Th>
      <Heading state={state} sort="oldestFact">
        Oldest fact
      </Heading>
      <Heading state={state} sort="asOf">
        Published
      </Heading>
    </>
  );
}
