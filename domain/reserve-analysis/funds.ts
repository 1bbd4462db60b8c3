import { type Decimal, ZERO } from "../decimal";
import { type AssetClass, classLabel, MONEY_FUNDS } from "../reserve/asset-classes";
import { sameName } from "../reserve/concentration";
import type { Position } from "../reserve/share";

export type Weighted = Pick<Position, "values">;

/** What stands directly in a fund, or directly in the reserve. */
export type Contents = {
  readonly rows: readonly Position[];
  readonly funds: readonly FundNode[];
  /** Sum of what has an amount, each fund inside at its own line where it has one; null where nothing has. US dollars. */
  readonly weighed: Decimal | null;
};

export type FundNode = {
  readonly name: string;
  /** Rows that are the fund itself, not what it holds. */
  readonly own: readonly Position[];
  /** Their sum, US dollars; null where none states an amount. */
  readonly ownUsd: Decimal | null;
  readonly inside: Contents;
  /** What the fund counts for: its own line, else its holdings. US dollars. */
  readonly worth: Decimal | null;
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
  readonly own: Position[];
  readonly rows: Position[];
  /** Key of the fund it is held through. */
  container: string | null;
};

/**
 * Sorts rows into the funds they stand in. A row of a fund class is the fund's own line where it bears a fund's
 * name, or names a fund and no other counterparty; every other row that names a fund is one of its holdings.
 * Funds that hold each other in a ring are taken to stand side by side.
 */
export function openFunds(rows: readonly Position[]): FundTree {
  const drafts = new Map<string, Draft>();
  const top: Position[] = [];
  const named = new Set(rows.flatMap(({ values }) => keyOf(values.wrapper) ?? []));
  const draftOf = (name: string): Draft => {
    const key = sameName(name);
    const found = drafts.get(key) ?? { key, name, own: [], rows: [], container: null };
    // The first spelling in the alphabet stands, whatever the order of the rows.
    if (name < found.name) found.name = name;
    drafts.set(key, found);
    return found;
  };
  for (const row of rows) {
    const wrapper = row.values.wrapper?.trim() ?? "";
    const own = ownName(row, named);
    if (own !== null) {
      const draft = draftOf(own);
      draft.own.push(row);
      if (wrapper !== "" && sameName(wrapper) !== draft.key) {
        const outer = draftOf(wrapper).key;
        if (draft.container === null || outer < draft.container) draft.container = outer;
      }
    } else if (wrapper === "") top.push(row);
    else draftOf(wrapper).rows.push(row);
  }
  return build(drafts, top);
}

function keyOf(name: string | undefined): string | null {
  const text = (name ?? "").trim();
  return text === "" ? null : sameName(text);
}

/** The fund a row is the own line of; null for any other row. */
function ownName({ values }: Position, named: ReadonlySet<string>): string | null {
  const { assetClass, wrapper, counterparty, label } = values;
  if (assetClass === undefined || !FUND_CLASSES.has(assetClass)) return null;
  const names = [counterparty, label].flatMap((name) => (keyOf(name) === null ? [] : (name ?? [])));
  const inside = names.find((name) => named.has(sameName(name)));
  if (inside !== undefined) return inside.trim();
  // A fund nothing is said to be inside of: its name, as far as the row gives one.
  if (wrapper === undefined || keyOf(wrapper) === null)
    return names[0]?.trim() ?? classLabel(assetClass);
  return keyOf(counterparty) === null ? wrapper.trim() : null;
}

function build(drafts: ReadonlyMap<string, Draft>, rows: readonly Position[]): FundTree {
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
    const ownUsd = addUp(draft.own.map(({ values }) => values.amountUsd));
    const { name, own } = draft;
    const node = { name, own, ownUsd, inside, worth: ownUsd ?? inside.weighed, container };
    all.push(node);
    return node;
  };
  const top = toContents(rows, fundsIn(null, null));
  return { top, funds: all.sort((a, b) => (sameName(a.name) < sameName(b.name) ? -1 : 1)) };
}

function toContents(rows: readonly Position[], funds: readonly FundNode[]): Contents {
  const amounts = [
    ...rows.map(({ values }) => values.amountUsd),
    ...funds.map(({ worth }) => worth ?? undefined),
  ];
  return { rows, funds, weighed: addUp(amounts) };
}

/** Sum of the amounts that are there; null where none is. */
function addUp(amounts: readonly (Decimal | undefined)[]): Decimal | null {
  const stated = amounts.filter((amount) => amount !== undefined);
  return stated.length === 0 ? null : stated.reduce((sum, amount) => sum.plus(amount), ZERO);
}
