import { Decimal, ZERO } from "../decimal";
import type { ColumnValue } from "../facts/lists";
import { type FactState, known, type Unknown, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import { isAboveZero } from "./interval";
import { toPercent } from "../reserve/exact-sum";
import { MOST_DEPOSIT_BANKS } from "./custody-parameters";
import { BANKS, groupOf } from "./deposit-facts";
import type { FactView } from "./fact-view";
import { listGap, partialGap } from "./gaps";

type Account = Row<"account">;
type Kind = ColumnValue<"account", "kind">;

const SAFEST: ReadonlySet<Kind> = new Set<Kind>(["centralBank", "gsib"]);
const BANK_COLUMNS = ["account[].institution", "account[].kind"];
const SAFE_COLUMNS = ["account[].insuredUsd", "account[].kind", "account[].amountUsd"];

/** A bank, or an institution whose kind nobody states. */
function mayBeBank({ values }: Account): boolean {
  return values.kind === undefined || BANKS.has(values.kind);
}

/**
 * Number of independent bank groups that hold deposits. Deposits at banks nobody names may be at one of the named
 * groups or at up to `custody.mostDepositBanks` others. Source: "Cash and bank deposits".
 */
export function depositBankCount(view: FactView): FactState<number> {
  const visible = view.rows("account");
  if (!visible.researched) return listGap(view, "account", BANK_COLUMNS);
  const rows = visible.rows.filter(mayBeBank).map((row) => ({
    group: groupOf(row),
    isBank: row.values.kind !== undefined,
  }));
  const groups = new Set(rows.flatMap(({ group }) => group ?? []));
  const named = new Set(rows.flatMap(({ group, isBank }) => (isBank ? (group ?? []) : [])));
  const hasUnnamed = rows.some(({ group, isBank }) => group === null && isBank);
  const isOpen =
    !visible.complete || visible.hidden > 0 || rows.some(({ group }) => group === null);
  const low = Math.max(hasUnnamed ? 1 : 0, named.size);
  if (!isOpen && groups.size === named.size) return known(low);
  const high = isOpen ? Math.max(view.at(MOST_DEPOSIT_BANKS), groups.size) : groups.size;
  const why = isOpen
    ? "not every deposit is at a named bank"
    : "some institutions may not be banks";
  return { status: "bounded", low, high, why, missing: BANK_COLUMNS };
}

type Split = { readonly safe: Decimal; readonly unsafe: Decimal; readonly open: Decimal };

/** How much of an account is safe, not safe, or not known to be either. */
function splitAccount({ values }: Account, amount: Decimal): Split {
  const { kind, insuredUsd } = values;
  if (kind !== undefined && SAFEST.has(kind)) return { safe: amount, unsafe: ZERO, open: ZERO };
  if (kind === undefined || insuredUsd === undefined)
    return { safe: ZERO, unsafe: ZERO, open: amount };
  const insured = Decimal.max(ZERO, Decimal.min(amount, insuredUsd));
  return { safe: insured, unsafe: amount.minus(insured), open: ZERO };
}

/**
 * Of the money in deposit accounts: the share that is insured, at a central bank or at a globally systemic bank,
 * in percent. Bounded where the insured part or the kind of an institution is not stated; unknown where an
 * account has no amount or the list is not complete. Source: "Cash and bank deposits".
 */
export function safeDepositShare(view: FactView): FactState<Decimal> {
  const visible = view.rows("account");
  if (!visible.researched) return listGap(view, "account", SAFE_COLUMNS);
  if (!visible.complete || visible.hidden > 0) return partialGap(view, "account", SAFE_COLUMNS);
  const rows = visible.rows.filter((row) => row.values.kind === "centralBank" || mayBeBank(row));
  let safe = ZERO;
  let unsafe = ZERO;
  let open = ZERO;
  for (const row of rows) {
    const { amountUsd } = row.values;
    if (amountUsd === undefined) return noAmount();
    if (!isAboveZero(amountUsd)) continue;
    const split = splitAccount(row, amountUsd);
    safe = safe.plus(split.safe);
    unsafe = unsafe.plus(split.unsafe);
    open = open.plus(split.open);
  }
  const all = safe.plus(unsafe).plus(open);
  if (!isAboveZero(all)) return noDeposits();
  const low = toPercent(safe, all);
  if (open.isZero()) return known(low);
  const high = toPercent(safe.plus(open), all);
  const why = "the insured part of some deposits, or the kind of some institutions, is not stated";
  return { status: "bounded", low, high, why, missing: SAFE_COLUMNS.slice(0, 2) };
}

function noAmount(): Unknown {
  return unknown(["account[].amountUsd"], "not_computed", "an account has no amount");
}

function noDeposits(): Unknown {
  return unknown(SAFE_COLUMNS, "not_computed", "no deposits are on record");
}
