import { BANKS } from "../derivation/deposit-facts";
import type { FactView } from "../derivation/fact-view";
import { isAboveZero } from "../derivation/interval";
import { ExactSum, sumOf, toMoney } from "../reserve/exact-sum";
import type { NameKeys } from "./name-keys";
import type { Claim } from "./spread";

type AtInstitution = { group: string; readonly sum: ExactSum };

/** Money at named institutions by group, and what accounts name nobody for. US dollars. */
export function accountsOf(
  view: FactView,
  { keys, isCounted }: { readonly keys: NameKeys; isCounted(kind: string | undefined): boolean },
) {
  const named = new Map<string, AtInstitution>();
  const unnamed = new ExactSum();
  for (const { values } of view.rows("account").rows) {
    const { amountUsd: amount, institutionGroup, institution, kind } = values;
    if (amount === undefined || !isAboveZero(amount) || !isCounted(kind)) continue;
    const group = (institutionGroup ?? institution ?? "").trim();
    const key = keys.of(group);
    if (key === null) unnamed.add(toMoney(amount));
    else {
      const entry = named.get(key) ?? { group, sum: new ExactSum() };
      // The first spelling in the alphabet stands, whatever the order of the rows.
      if (group < entry.group) entry.group = group;
      entry.sum.add(toMoney(amount));
      named.set(key, entry);
    }
  }
  return { named, unnamed };
}

const isBank = (kind: string | undefined): boolean =>
  kind !== undefined && (BANKS as ReadonlySet<string>).has(kind);

/** True where no account that could hold a deposit is left out or without its amount. */
function isEveryBankListed(view: FactView): boolean {
  const { complete, hidden, rows } = view.rows("account");
  const isOpen = rows.some(
    ({ values: { kind, amountUsd } }) =>
      amountUsd === undefined && (kind === undefined || isBank(kind)),
  );
  return complete && hidden === 0 && !isOpen;
}

/**
 * Names deposits that no position names by the accounts at banks, where these are on record in full. An account beyond
 * what positions already put at its bank may be one of these deposits or custody of something else, at a bank nobody
 * names as well: only what cannot be custody is named.
 */
export function nameByAccounts(
  view: FactView,
  claims: readonly Claim[],
  keys: NameKeys,
): readonly Claim[] {
  const unnamed = sumOf(claims.filter(({ names }) => names.length === 0));
  if (unnamed.isZero() || !isEveryBankListed(view)) return claims;
  const banks = beyondPositions(view, claims, keys);
  const unclear = accountsOf(view, { keys, isCounted: (kind) => kind === undefined });
  const custody = banks.nameless.addSum(unclear.unnamed).subtract(unnamed);
  for (const { room } of banks.named) custody.addSum(room);
  for (const { sum } of unclear.named.values()) custody.addSum(sum);
  const sure = banks.named
    .map(({ group, room, alone }) => ({ group, sum: smallerSum(room.minus(custody), alone) }))
    .filter(({ sum }) => sum.isAboveZero())
    .map(({ group, sum }): Claim => ({ names: [group], ...sum.toMoney() }));
  const left = unnamed.minus(sumOf(sure)).toMoney();
  return [...claims.filter(({ names }) => names.length > 0), ...sure, { names: [], ...left }];
}

const smallerSum = (a: ExactSum, b: ExactSum): ExactSum => (a.compare(b) < 0 ? a : b);

/**
 * What accounts at banks hold beyond the deposits that positions put there and nowhere else (`room`), and beyond those
 * they may share with others too (`alone`); nothing or more.
 */
function beyondPositions(view: FactView, claims: readonly Claim[], keys: NameKeys) {
  const only = new Map<string | null, ExactSum>();
  const all = new Map<string | null, ExactSum>();
  const place = (into: Map<string | null, ExactSum>, key: string | null, claim: Claim) =>
    into.set(key, (into.get(key) ?? new ExactSum()).add(claim));
  for (const claim of claims) {
    const heirs = new Set(claim.names.map((name) => keys.of(name)));
    for (const key of heirs) {
      place(all, key, claim);
      if (heirs.size === 1) place(only, key, claim);
    }
  }
  const { named, unnamed } = accountsOf(view, { keys, isCounted: isBank });
  const beyond = (sum: ExactSum, placed: ExactSum | undefined): ExactSum => {
    const rest = placed === undefined ? sum : sum.minus(placed);
    return rest.isAboveZero() ? rest : new ExactSum();
  };
  return {
    nameless: unnamed,
    named: [...named].map(([key, { group, sum }]) => ({
      group,
      room: beyond(sum, only.get(key)),
      alone: beyond(sum, all.get(key)),
    })),
  };
}
