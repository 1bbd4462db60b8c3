import { type AssetClass, classLabel, MONEY_FUNDS } from "../reserve/asset-classes";
import { sameName } from "../reserve/concentration";
import { ExactSum, type Money } from "../reserve/exact-sum";
import type { Position } from "../reserve/share";
import { NameKeys } from "./name-keys";

/** A row and what it is worth; null where it states no amount. */
export type WeighedRow = { readonly row: Position; readonly money: Money | null };

/** What stands directly in a fund, or directly in the reserve. */
export type Contents = {
  readonly rows: readonly WeighedRow[];
  readonly funds: readonly FundNode[];
  /** Sum of what has an amount, each fund inside at its own line where it has one; null where nothing has. US dollars. */
  readonly weighed: ExactSum | null;
};

export type FundNode = {
  readonly name: string;
  /** The name as it is compared. */
  readonly key: string;
  /** Rows that are the fund itself, not what it holds. */
  readonly own: readonly WeighedRow[];
  /** Their sum, US dollars; null where none states an amount. */
  readonly ownUsd: ExactSum | null;
  readonly inside: Contents;
  /** What the fund counts for: its own line, else its holdings. US dollars. */
  readonly worth: ExactSum | null;
  readonly container: string | null;
};

export type FundTree = {
  readonly top: Contents;
  /** Every fund, whatever it is held through, in the order of their names. */
  readonly funds: readonly FundNode[];
};

export const FUND_CLASSES: ReadonlySet<AssetClass> = new Set<AssetClass>([
  ...MONEY_FUNDS,
  "otherFund",
]);

type Draft = {
  readonly key: string;
  name: string;
  readonly own: WeighedRow[];
  readonly rows: WeighedRow[];
  /** Key of the fund it is held through. */
  container: string | null;
};

/**
 * Sorts rows into the funds they stand in. A row of a fund class is the fund's own line where it bears a fund's
 * name, or names a fund and no other counterparty; every other row that names a fund is one of its holdings.
 * Funds that hold each other in a ring are taken to stand side by side.
 */
export function openFunds(rows: readonly WeighedRow[]): FundTree {
  const drafts = new Map<string, Draft>();
  const top: WeighedRow[] = [];
  const keys = new NameKeys();
  const named = new Set(rows.flatMap(({ row }) => keys.of(row.values.wrapper) ?? []));
  const draftOf = (name: string, key: string): Draft => {
    const found = drafts.get(key);
    if (found !== undefined) {
      // The first spelling in the alphabet stands, whatever the order of the rows.
      if (name < found.name) found.name = name;
      return found;
    }
    const made = { key, name, own: [], rows: [], container: null };
    drafts.set(key, made);
    return made;
  };
  for (const line of rows) {
    const { wrapper } = line.row.values;
    const outer = keys.of(wrapper);
    const own = ownName(line.row, named, keys);
    if (own === null) {
      if (outer === null || wrapper === undefined) top.push(line);
      else draftOf(wrapper.trim(), outer).rows.push(line);
      continue;
    }
    const draft = draftOf(own, sameName(own));
    draft.own.push(line);
    if (outer === null || wrapper === undefined || outer === draft.key) continue;
    draftOf(wrapper.trim(), outer);
    if (draft.container === null || outer < draft.container) draft.container = outer;
  }
  return build(drafts, top);
}

/** The fund a row is the own line of; null for any other row. */
function ownName({ values }: Position, named: ReadonlySet<string>, keys: NameKeys): string | null {
  const { assetClass, wrapper, counterparty, label } = values;
  if (assetClass === undefined || !FUND_CLASSES.has(assetClass)) return null;
  const isNamed = (name: string | undefined): name is string => keys.of(name) !== null;
  const names = [counterparty, label].filter(isNamed);
  const inside = names.find((name) => named.has(keys.of(name) ?? ""));
  if (inside !== undefined) return inside.trim();
  // A fund nothing is said to be inside of: its name, as far as the row gives one.
  if (!isNamed(wrapper)) return names[0]?.trim() ?? classLabel(assetClass);
  return isNamed(counterparty) ? null : wrapper.trim();
}

function build(drafts: ReadonlyMap<string, Draft>, rows: readonly WeighedRow[]): FundTree {
  const isInRing = (draft: Draft): boolean => {
    const seen = new Set<string>();
    for (let next = draft.container; next !== null; next = drafts.get(next)?.container ?? null) {
      if (next === draft.key) return true;
      if (seen.has(next)) return false;
      seen.add(next);
    }
    return false;
  };
  const inOrder = [...drafts.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const byContainer = new Map<string | null, Draft[]>();
  for (const each of inOrder) {
    const key = isInRing(each) ? null : each.container;
    const found = byContainer.get(key);
    if (found === undefined) byContainer.set(key, [each]);
    else found.push(each);
  }
  const all: FundNode[] = [];
  const fundsIn = (key: string | null, container: string | null): readonly FundNode[] =>
    (byContainer.get(key) ?? []).map((draft) => toNode(draft, container));
  const toNode = (draft: Draft, container: string | null): FundNode => {
    const inside = toContents(draft.rows, fundsIn(draft.key, draft.name));
    const ownUsd = addUp(draft.own, []);
    const { name, key, own } = draft;
    const node = { name, key, own, ownUsd, inside, worth: ownUsd ?? inside.weighed, container };
    all.push(node);
    return node;
  };
  const top = toContents(rows, fundsIn(null, null));
  return { top, funds: all.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

function toContents(rows: readonly WeighedRow[], funds: readonly FundNode[]): Contents {
  return { rows, funds, weighed: addUp(rows, funds) };
}

/** Sum of the amounts that are there; null where none is. */
function addUp(rows: readonly WeighedRow[], funds: readonly FundNode[]): ExactSum | null {
  let total: ExactSum | null = null;
  for (const { money } of rows) if (money !== null) total = (total ?? new ExactSum()).add(money);
  for (const { worth } of funds)
    if (worth !== null) total = (total ?? new ExactSum()).addSum(worth);
  return total;
}
