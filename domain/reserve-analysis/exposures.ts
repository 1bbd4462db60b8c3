import { type Decimal, ZERO } from "../decimal";
import { compareDecimals } from "../decimal-words";
import type { FactView } from "../derivation/fact-view";
import { isAboveZero } from "../derivation/interval";
import { positionColumns } from "../facts/rows/position";
import type { Unknown } from "../facts/state";
import { type AssetClass, BANK_DEPOSITS } from "../reserve/asset-classes";
import { ExactSum, sumOf, toMoney } from "../reserve/exact-sum";
import { FUND_CLASSES } from "./funds";
import { type Holding, isRead, lookThrough, type LookThrough } from "./look-through";
import { NameKeys } from "./name-keys";
import { accountsOf, nameByAccounts } from "./named-deposits";
import { type Claim, type Ends, type Spread, spreadOf } from "./spread";

/** How money can hang on an institution. The first four say who owes it, the last two through whose hands it goes. */
export const ROLES = {
  deposit: "Bank deposits",
  repo: "Repo counterparty",
  paper: "Issuer or other debtor",
  fund: "Fund not opened",
  manager: "Fund that holds it",
  custodian: "Bank or custodian",
} as const;
export type Role = keyof typeof ROLES;
export const ROLE_IDS = Object.keys(ROLES) as readonly Role[];

export type GroupExposure = {
  readonly group: string;
  /** What hangs on it by role, US dollars; roles without any are left out. */
  readonly byRole: Readonly<Partial<Record<Role, Ends>>>;
  /** What it owes, over all instruments. US dollars. */
  readonly owed: Ends;
  /**
   * Dollars that hang on it in any role, each counted once: at least the largest role, at most the sum of the roles
   * or the whole reserve. US dollars.
   */
  readonly any: Ends;
};

export type Exposures = {
  readonly wholeUsd: Decimal;
  readonly byRole: Readonly<Record<Role, Spread>>;
  /** Everything institutions owe, over all instruments. */
  readonly owed: Spread;
  /** By the most that may hang on a group in any role, largest first. */
  readonly groups: readonly GroupExposure[];
  /** Left out: owed by governments, central banks and public bodies, and owed by nobody. US dollars. */
  readonly publicUsd: Decimal;
  readonly nobodyUsd: Decimal;
};

/** Owed by a state, a central bank or a public body: judged by class and maturity, not as an institution. */
const PUBLIC: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "centralBankBalance",
  "usTreasuryBill",
  "usTreasuryNoteBond",
  "usTreasuryFrn",
  "usTreasuryTips",
  "usTreasuryStrip",
  "otherUsGovernment",
  "nonUsSovereign",
  "supranational",
  "agency",
  "municipal",
]);

const NOBODY: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "cash",
  "preciousMetal",
  "crypto",
  "settlementItem",
  "repoCashReceived",
]);

const REPO = new Set<AssetClass>(["overnightReverseRepo", "termReverseRepo"]);

/** Who owes a line of each class. */
const OWED_BY = Object.fromEntries(
  Object.keys(positionColumns.assetClass.choices).map((each) => [each, owedBy(each as AssetClass)]),
) as Readonly<Record<AssetClass, ReturnType<typeof owedBy>>>;

function owedBy(assetClass: AssetClass) {
  if (PUBLIC.has(assetClass)) return "public";
  if (NOBODY.has(assetClass)) return "nobody";
  if (BANK_DEPOSITS.has(assetClass)) return "deposit";
  if (REPO.has(assetClass)) return "repo";
  return FUND_CLASSES.has(assetClass) ? "fund" : "paper";
}

const THROUGH = ["manager", "custodian"] as const;

const EXPOSURES = {};

/**
 * What hangs on each institution group: deposits, repo, paper and funds it owes, funds it runs, assets it keeps. Funds
 * are opened first. A line that names several counterparties ("A; B") leaves their split open; one that names nobody
 * may hang on anybody. Deposits the positions do not name are named by the accounts as far as those settle it. US
 * dollars, both ends of every figure. Unknown where the reserve was not researched.
 * Source: "Risks and limits even when backing exists"; "Cash and bank deposits".
 */
export function exposuresOf(view: FactView): Exposures | Unknown {
  return view.remember(EXPOSURES, () => {
    const reading = lookThrough(view);
    return isRead(reading) ? measure(view, reading) : reading;
  });
}

function measure(view: FactView, reading: LookThrough): Exposures {
  const { wholeUsd } = reading;
  const sorted = sortLines(reading);
  const { claims, open, keys } = sorted;
  const deposit = nameByAccounts(view, claims.deposit, keys);
  // Whatever has no class, or no line, may belong to any role.
  const anyRole = { names: [], ...sumOf(open).toMoney() };
  const spreadIn = (role: readonly Claim[]): Spread => spreadOf([...role, anyRole], keys);
  const { repo, paper, fund, manager } = claims;
  const owed = spreadOf([...deposit, ...repo, ...paper, ...fund, ...open], keys);
  const byRole = {
    deposit: spreadIn(deposit),
    repo: spreadIn(repo),
    paper: spreadIn(paper),
    fund: spreadIn(fund),
    manager: spreadOf(manager, keys),
    custodian: spreadOf(keepersOf(view, sorted, wholeUsd), keys),
  };
  const groups = joinGroups(byRole, owed, wholeUsd);
  const [publicUsd, nobodyUsd] = [sorted.public.toDecimal(), sorted.nobody.toDecimal()];
  return { wholeUsd, byRole, owed, groups, publicUsd, nobodyUsd };
}

type Sorted = ReturnType<typeof sortLines>;

/** One pass over what is held in the end: each line above zero by who owes it, who runs its fund and who keeps it. */
function sortLines({ lines, restUsd }: LookThrough) {
  const claims = {
    deposit: [] as Claim[],
    repo: [] as Claim[],
    paper: [] as Claim[],
    fund: [] as Claim[],
    manager: [] as Claim[],
  };
  const open: Claim[] = [{ names: [], ...toMoney(restUsd) }];
  const left = { public: new ExactSum(), nobody: new ExactSum() };
  const positive = lines.through.filter(({ amount }) => isAboveZero(amount));
  for (const line of positive) {
    const { assetClass, amount, cents, fund } = line;
    if (fund !== null) claims.manager.push({ names: [fund], amount, cents });
    const owedBy = assetClass === null ? null : OWED_BY[assetClass];
    if (owedBy === null) open.push(toClaim(line));
    else if (owedBy === "public" || owedBy === "nobody") left[owedBy].add(line);
    else claims[owedBy].push(toClaim(line));
  }
  return { claims, open, ...left, positive, keys: new NameKeys() };
}

/** Who owes a line: its group, else its counterparties, else the fund it is. */
function toClaim({ row, ownOf, amount, cents }: Holding): Claim {
  const { counterpartyGroup, counterparty, wrapper } = row?.values ?? {};
  const named = splitNames(counterpartyGroup ?? counterparty);
  if (named.length > 0 || ownOf === null) return { names: named, amount, cents };
  return { names: wrapper === undefined ? [] : [ownOf], amount, cents };
}

/** "A; B" names two. */
export function splitNames(text: string | undefined): readonly string[] {
  const names = text?.includes(";") === true ? text.split(";") : [text ?? ""];
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

/** Who keeps the reserve: by the accounts, else by the custodians the lines name. */
function keepersOf(
  view: FactView,
  { positive, keys }: Sorted,
  wholeUsd: Decimal,
): readonly Claim[] {
  if (!view.rows("account").researched) {
    return positive.map(({ row, amount, cents }) => {
      return { names: splitNames(row?.values.custodian), amount, cents };
    });
  }
  const { named } = accountsOf(view, { keys, isCounted: () => true });
  const rest = new ExactSum().add(toMoney(wholeUsd));
  const claims = [...named.values()].map(({ group, sum }): Claim => {
    rest.subtract(sum);
    return { names: [group], ...sum.toMoney() };
  });
  return rest.isAboveZero() ? [...claims, { names: [], ...rest.toMoney() }] : claims;
}

type Found = { group: string; readonly byRole: Partial<Record<Role, Ends>> };

function joinGroups(
  byRole: Readonly<Record<Role, Spread>>,
  owed: Spread,
  wholeUsd: Decimal,
): readonly GroupExposure[] {
  const found = new Map<string, Found>();
  for (const role of ROLE_IDS) {
    for (const { key, group, low, high } of byRole[role].groups) {
      const entry = found.get(key) ?? { group, byRole: {} };
      if (group < entry.group) entry.group = group;
      entry.byRole[role] = { low, high };
      found.set(key, entry);
    }
  }
  const owing = new Map(owed.groups.map((each) => [each.key, each]));
  // Who owes only lines without a class has no role, and owes them all the same.
  for (const { key, group } of owed.groups) {
    if (!found.has(key)) found.set(key, { group, byRole: {} });
  }
  return [...found]
    .map(([key, { group, byRole: roles }]): GroupExposure => {
      const { low, high } = owing.get(key) ?? { low: ZERO, high: owed.unnamedUsd };
      // Where a role does not name the group, what it names nobody for may still be there.
      const others = THROUGH.map(
        (role) => roles[role] ?? { low: ZERO, high: byRole[role].unnamedUsd },
      );
      const least = others.reduce((most, each) => largerOf(most, each.low), low);
      const most = new ExactSum().add(toMoney(high));
      for (const each of others) most.add(toMoney(each.high));
      const any = { low: smallerOf(least, wholeUsd), high: smallerOf(most.toDecimal(), wholeUsd) };
      return { group, byRole: roles, owed: { low, high }, any };
    })
    .sort(
      (a, b) =>
        compareDecimals(b.any.high, a.any.high) ||
        compareDecimals(b.any.low, a.any.low) ||
        (a.group < b.group ? -1 : 1),
    );
}

const largerOf = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) < 0 ? b : a);
const smallerOf = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) > 0 ? b : a);
