import { columnsOf, type ListId } from "../facts/lists";
import { toCellText } from "../profile/exact-text";
import type { Row } from "../profile/profile";

export type PairedRows = {
  readonly pairs: readonly (readonly [Row, Row])[];
  readonly onlyFirst: readonly Row[];
  readonly onlySecond: readonly Row[];
};

/** Cells in the order of the columns; null where nothing was entered. */
type Cells = readonly (string | null)[];
type Entry = { readonly row: Row; readonly cells: Cells };

/** An entry as good as a name is worth more than any number of figures that happen to be the same. */
const NAME_WORTH = 1_000;

/** Comparing every row with every other beyond this would keep a reader waiting; rows then go by their names alone. */
const MOST_COMPARISONS = 250_000;

/**
 * Finds the rows of two people that speak of the same thing: their ids tell nothing, because each numbered alone.
 * Equal rows are taken first, then the likest two; rows that share neither a name nor half their answers stay alone.
 */
export function pairRows(list: ListId, first: readonly Row[], second: readonly Row[]): PairedRows {
  const names = namesOf(list);
  const left = first.map((row): Entry => ({ row, cells: cellsOf(list, row) }));
  const right = second.map((row): Entry => ({ row, cells: cellsOf(list, row) }));
  const partners = pairByKey({ left, right }, new Map(), ({ cells }) => JSON.stringify(cells));
  const rest = restOf(left, right, partners);
  const all =
    rest.left.length * rest.right.length > MOST_COMPARISONS
      ? pairByKey(rest, partners, ({ cells }) => nameKey(cells, names))
      : pairLikest(rest, partners, names);
  const alone = restOf(left, right, all);
  return {
    pairs: first.flatMap((row) => {
      const partner = all.get(row);
      return partner === undefined ? [] : [[row, partner] as const];
    }),
    onlyFirst: alone.left.map(({ row }) => row),
    onlySecond: alone.right.map(({ row }) => row),
  };
}

type Partners = ReadonlyMap<Row, Row>;
type Sides = { readonly left: readonly Entry[]; readonly right: readonly Entry[] };

function restOf(left: readonly Entry[], right: readonly Entry[], partners: Partners): Sides {
  const taken = new Set(partners.values());
  return {
    left: left.filter(({ row }) => !partners.has(row)),
    right: right.filter(({ row }) => !taken.has(row)),
  };
}

/** Pairs rows with the same key, in their order; a null key pairs with nothing. */
function pairByKey(
  { left, right }: Sides,
  partners: Partners,
  keyOf: (entry: Entry) => string | null,
): Partners {
  const waiting = new Map<string, Row[]>();
  for (const entry of [...right].reverse()) {
    const key = keyOf(entry);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), entry.row]);
  }
  const found = new Map(partners);
  for (const entry of left) {
    const match = waiting.get(keyOf(entry) ?? "")?.pop();
    if (match !== undefined) found.set(entry.row, match);
  }
  return found;
}

function pairLikest(
  { left, right }: Sides,
  partners: Partners,
  names: ReadonlySet<number>,
): Partners {
  const scores = left.flatMap((a, i) =>
    right.map((b, j) => ({ a, b, i, j, score: likeness(a.cells, b.cells, names) })),
  );
  const candidates = scores.filter(({ score }) => score > 0);
  candidates.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const found = new Map(partners);
  const taken = new Set<Row>();
  for (const { a, b } of candidates) {
    if (found.has(a.row) || taken.has(b.row)) continue;
    found.set(a.row, b.row);
    taken.add(b.row);
  }
  return found;
}

/** Places of the columns that hold a name. */
function namesOf(list: ListId): ReadonlySet<number> {
  const columns = Object.values(columnsOf(list));
  return new Set(columns.flatMap(({ kind }, index) => (kind === "text" ? [index] : [])));
}

function nameKey(cells: Cells, names: ReadonlySet<number>): string | null {
  const said = cells.filter((cell, index) => cell !== null && names.has(index));
  return said.length === 0 ? null : JSON.stringify(said);
}

function cellsOf(list: ListId, row: Row): Cells {
  return Object.entries(columnsOf(list)).map(([column, definition]) => {
    const text = toCellText(definition, row, column);
    return text === null ? null : text.trim().toLowerCase();
  });
}

function likeness(a: Cells, b: Cells, names: ReadonlySet<number>): number {
  let same = 0;
  let both = 0;
  let named = 0;
  for (const [index, cell] of a.entries()) {
    const other = b[index] ?? null;
    if (cell === null || other === null) continue;
    both += 1;
    if (cell !== other) continue;
    same += 1;
    if (names.has(index)) named += NAME_WORTH;
  }
  return named > 0 || 2 * same > both ? named + same : 0;
}
