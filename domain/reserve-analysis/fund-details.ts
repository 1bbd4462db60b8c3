import type { FundNode, FundTree } from "./funds";
import type { Position } from "../reserve/share";

/**
 * Rows marked as counted in their fund's own line although no fund around them has one with an amount among the
 * rows that count: their money is in no sum, which the analyst has to be told.
 */
export function uncovered(tree: FundTree, counted: ReadonlySet<Position>): ReadonlySet<Position> {
  const found = new Set<Position>(
    tree.top.rows.map(({ row }) => row).filter((row) => !counted.has(row)),
  );
  for (const fund of tree.top.funds) collect(fund, { isCovered: false, counted, found });
  return found;
}

type Search = {
  /** Whether a fund further out has an own line that counts. */
  readonly isCovered: boolean;
  readonly counted: ReadonlySet<Position>;
  readonly found: Set<Position>;
};

function collect({ own, inside }: FundNode, { isCovered, counted, found }: Search): void {
  const isInside = isCovered || own.some(({ row, money }) => money !== null && counted.has(row));
  const add = ({ row }: { readonly row: Position }): void => {
    if (!counted.has(row)) found.add(row);
  };
  if (!isCovered) own.forEach(add);
  if (!isInside) inside.rows.forEach(add);
  for (const fund of inside.funds) collect(fund, { isCovered: isInside, counted, found });
}
