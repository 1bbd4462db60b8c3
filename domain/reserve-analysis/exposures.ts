import { Decimal, ZERO } from "../decimal";
import { BANKS } from "../derivation/deposit-facts";
import type { FactView } from "../derivation/fact-view";
import { isAboveZero } from "../derivation/interval";
import type { Unknown } from "../facts/state";
import { type AssetClass, BANK_DEPOSITS } from "../reserve/asset-classes";
import { sameName } from "../reserve/concentration";
import { FUND_CLASSES } from "./funds";
import { type Holding, isRead, lookThrough, type LookThrough } from "./look-through";
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
const OWING: readonly Role[] = ["deposit", "repo", "paper", "fund"];

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

const REPO: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "overnightReverseRepo",
  "termReverseRepo",
]);

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
  const { wholeUsd, restUsd } = reading;
  const lines = reading.lines.through.filter(({ amount }) => isAboveZero(amount));
  const inRole = (role: Role): readonly Claim[] =>
    lines.filter((line) => roleOf(line) === role).map(toClaim);
  const owing: Readonly<Record<string, readonly Claim[]>> = {
    deposit: nameByAccounts(view, inRole("deposit")),
    repo: inRole("repo"),
    paper: inRole("paper"),
    fund: inRole("fund"),
  };
  const unclassed = lines.filter((line) => line.assetClass === null).map(toClaim);
  const rest: Claim = { names: [], amount: restUsd };
  const owed = spreadOf([...OWING.flatMap((role) => owing[role] ?? []), ...unclassed, rest]);
  // Whatever has no class, or no line, may belong to any role.
  const open = unclassed.reduce((sum, { amount }) => sum.plus(amount), restUsd);
  const byRole = Object.fromEntries([
    ...OWING.map((role) => [role, spreadOf([...(owing[role] ?? []), { names: [], amount: open }])]),
    ["manager", spreadOf(lines.flatMap(toManaged))],
    ["custodian", spreadOf(keepersOf(view, lines, wholeUsd))],
  ]) as Record<Role, Spread>;
  const sumIn = (classes: ReadonlySet<AssetClass>): Decimal =>
    lines.reduce(
      (sum, { assetClass, amount }) =>
        assetClass !== null && classes.has(assetClass) ? sum.plus(amount) : sum,
      ZERO,
    );
  const groups = joinGroups(byRole, owed, wholeUsd);
  return { wholeUsd, byRole, owed, groups, publicUsd: sumIn(PUBLIC), nobodyUsd: sumIn(NOBODY) };
}

function roleOf({ assetClass }: Holding): Role | null {
  if (assetClass === null || PUBLIC.has(assetClass) || NOBODY.has(assetClass)) return null;
  if (BANK_DEPOSITS.has(assetClass)) return "deposit";
  if (REPO.has(assetClass)) return "repo";
  return FUND_CLASSES.has(assetClass) ? "fund" : "paper";
}

const toManaged = ({ fund, amount }: Holding): readonly Claim[] =>
  fund === null ? [] : [{ names: [fund], amount }];

/** Who owes a line: its group, else its counterparties, else the fund it is. */
function toClaim({ row, ownOf, amount }: Holding): Claim {
  const { counterpartyGroup, counterparty } = row?.values ?? {};
  const named = splitNames(counterpartyGroup ?? counterparty);
  if (named.length > 0 || ownOf === null) return { names: named, amount };
  return { names: row?.values.wrapper === undefined ? [] : [ownOf], amount };
}

/** "A; B" names two. */
export function splitNames(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Money at named institutions by group, and what accounts name nobody for. US dollars. */
function accountsOf(view: FactView, isCounted: (kind: string | undefined) => boolean) {
  const named = new Map<string, { readonly group: string; readonly amount: Decimal }>();
  let unnamed = ZERO;
  for (const { values } of view.rows("account").rows) {
    const { amountUsd: amount, institutionGroup, institution, kind } = values;
    if (amount === undefined || !isAboveZero(amount) || !isCounted(kind)) continue;
    const group = (institutionGroup ?? institution ?? "").trim();
    if (group === "") unnamed = unnamed.plus(amount);
    else {
      const before = named.get(sameName(group))?.amount ?? ZERO;
      named.set(sameName(group), { group, amount: amount.plus(before) });
    }
  }
  return { named, unnamed };
}

/**
 * Names deposits that no position names by the accounts at banks. An account beyond what positions already put at its
 * bank may be one of these deposits or custody of something else: only what cannot be custody is named.
 */
function nameByAccounts(view: FactView, claims: readonly Claim[]): readonly Claim[] {
  const nameless = claims.filter(({ names }) => names.length === 0);
  const unnamed = nameless.reduce((sum, { amount }) => sum.plus(amount), ZERO);
  if (unnamed.isZero()) return claims;
  const at = new Map<string, Decimal>();
  for (const { names, amount } of claims) {
    for (const name of names) at.set(sameName(name), amount.plus(at.get(sameName(name)) ?? ZERO));
  }
  const { named } = accountsOf(
    view,
    (kind) => kind !== undefined && (BANKS as ReadonlySet<string>).has(kind),
  );
  const unclear = accountsOf(view, (kind) => kind === undefined);
  const extras = [...named].map(([key, { group, amount }]) => ({
    group,
    extra: Decimal.max(ZERO, amount.minus(at.get(key) ?? ZERO)),
  }));
  const beyond = extras.reduce((sum, { extra }) => sum.plus(extra), ZERO);
  const maybe = [...unclear.named.values()].reduce(
    (sum, { amount }) => sum.plus(amount),
    unclear.unnamed,
  );
  const custody = Decimal.max(ZERO, beyond.plus(maybe).minus(unnamed));
  const sure = extras
    .map(({ group, extra }): Claim => ({ names: [group], amount: extra.minus(custody) }))
    .filter(({ amount }) => isAboveZero(amount));
  const left = sure.reduce((rest, { amount }) => rest.minus(amount), unnamed);
  const others = claims.filter(({ names }) => names.length > 0);
  return [...others, ...sure, { names: [], amount: left }];
}

/** Who keeps the reserve: by the accounts, else by the custodians the lines name. */
function keepersOf(view: FactView, lines: readonly Holding[], wholeUsd: Decimal): readonly Claim[] {
  if (!view.rows("account").researched) {
    return lines.map(({ row, amount }) => ({ names: splitNames(row?.values.custodian), amount }));
  }
  const { named } = accountsOf(view, () => true);
  const claims = [...named.values()].map(({ group, amount }) => ({ names: [group], amount }));
  const kept = claims.reduce((sum, { amount }) => sum.plus(amount), ZERO);
  return [...claims, { names: [], amount: Decimal.max(ZERO, wholeUsd.minus(kept)) }];
}

function joinGroups(
  byRole: Readonly<Record<Role, Spread>>,
  owed: Spread,
  wholeUsd: Decimal,
): readonly GroupExposure[] {
  const found = new Map<string, { group: string; readonly byRole: Partial<Record<Role, Ends>> }>();
  for (const role of ROLE_IDS) {
    for (const { group, low, high } of byRole[role].groups) {
      const entry = found.get(sameName(group)) ?? { group, byRole: {} };
      if (group < entry.group) entry.group = group;
      entry.byRole[role] = { low, high };
      found.set(sameName(group), entry);
    }
  }
  const owing = new Map(owed.groups.map((each) => [sameName(each.group), each]));
  return [...found]
    .map(([key, { group, byRole: roles }]): GroupExposure => {
      const { low, high } = owing.get(key) ?? { low: ZERO, high: owed.unnamedUsd };
      // Where a role does not name the group, what it names nobody for may still be there.
      const others = THROUGH.map(
        (role) => roles[role] ?? { low: ZERO, high: byRole[role].unnamedUsd },
      );
      const least = others.reduce((most, each) => Decimal.max(most, each.low), low);
      const most = others.reduce((sum, each) => sum.plus(each.high), high);
      const any = { low: Decimal.min(least, wholeUsd), high: Decimal.min(most, wholeUsd) };
      return { group, byRole: roles, owed: { low, high }, any };
    })
    .sort(
      (a, b) =>
        b.any.high.cmp(a.any.high) || b.any.low.cmp(a.any.low) || (a.group < b.group ? -1 : 1),
    );
}
