import { amountFor, share } from "./cents";

/**
 * What a run is played on, ready for the loop. Amounts are whole cents; days are calendar days after the start.
 * Lines that can be sold come first, in the order they are sold.
 */
export type Plan = {
  readonly days: number;
  /** 1 where banks pay, by day from 0. */
  readonly bankDay: Uint8Array;
  readonly face: Float64Array;
  /** Bank day on which a line turns to cash by itself; beyond `days` where it never does. */
  readonly due: Int32Array;
  /** Lines in the order they fall due. */
  readonly dueOrder: Int32Array;
  /** How many of the lines can be sold. */
  readonly saleable: number;
  /** Face value of a line that finds a buyer on one bank day. */
  readonly capacity: Float64Array;
  /** Millionths of face value a sale brings. */
  readonly keep: Int32Array;
  /** First day on which a line may be sold. */
  readonly saleFrom: Int32Array;
  readonly supply: number;
  /** Everything the reserve is worth at the start, what is owed taken off. */
  readonly reserve: number;
  /** Debts of the reserve, paid before holders. */
  readonly owed: number;
  /** Written off at the start. */
  readonly writtenOff: number;
  /** Bank days after the request by which payment is due. */
  readonly settlement: number;
  /** Most that is paid to holders on one bank day; Infinity without a cap. */
  readonly cap: number;
};

/** One row per day, from day 1 at index 1. Whole cents. */
export type Tape = {
  readonly requested: Float64Array;
  readonly paid: Float64Array;
  readonly queued: Float64Array;
  readonly overdue: Float64Array;
  readonly cash: Float64Array;
  readonly matured: Float64Array;
  readonly soldFace: Float64Array;
  readonly soldFor: Float64Array;
  readonly owedPaid: Float64Array;
  readonly reserveLeft: Float64Array;
};

/** Room for one run of a plan, used again for the next. */
export type Workspace = {
  readonly tape: Tape;
  /** Face value left of each line. */
  readonly left: Float64Array;
  /** What sales of a line have brought so far. */
  readonly got: Float64Array;
  /** What a line brings if all of it is sold, and what it brings on one bank day at most. */
  readonly worth: Float64Array;
  readonly daily: Float64Array;
  /** Everything asked by the end of each bank day, counted in bank days. */
  readonly asked: Float64Array;
  readonly ledger: Ledger;
};

/** Where a run stands at the end of a day. */
type Ledger = {
  cash: number;
  owed: number;
  requested: number;
  paid: number;
  loss: number;
  /** Bank days so far. */
  bank: number;
  /** Place in the order in which lines fall due. */
  next: number;
};

/** What a run comes to. Days are calendar days from 1; -1 where it never happens, 0 from the start. */
export type Outcome = {
  readonly firstBreak: number;
  readonly firstShort: number;
  /** Largest amount queued beyond the promised time on any day. */
  readonly worstOverdue: number;
  /** Lost by sales and by what was written off. */
  readonly loss: number;
};

export function makeWorkspace({ days, face }: Plan): Workspace {
  const column = (): Float64Array => new Float64Array(days + 1);
  const lines = (): Float64Array => new Float64Array(face.length);
  return {
    tape: {
      requested: column(),
      paid: column(),
      queued: column(),
      overdue: column(),
      cash: column(),
      matured: column(),
      soldFace: column(),
      soldFor: column(),
      owedPaid: column(),
      reserveLeft: column(),
    },
    left: lines(),
    got: lines(),
    worth: lines(),
    daily: lines(),
    asked: column(),
    ledger: { cash: 0, owed: 0, requested: 0, paid: 0, loss: 0, bank: 0, next: 0 },
  };
}

function reset(plan: Plan, work: Workspace): void {
  work.left.set(plan.face);
  work.got.fill(0);
  for (let line = 0; line < plan.saleable; line += 1) {
    work.worth[line] = share(plan.face[line] ?? 0, plan.keep[line] ?? 0);
    work.daily[line] = share(plan.capacity[line] ?? 0, plan.keep[line] ?? 0);
  }
  for (const column of COLUMNS) work.tape[column].fill(0);
  const { ledger } = work;
  ledger.cash = 0;
  ledger.owed = plan.owed;
  ledger.requested = 0;
  ledger.paid = 0;
  ledger.loss = plan.writtenOff;
  ledger.bank = 0;
  ledger.next = 0;
}

/** Columns written only on bank days. */
const COLUMNS = ["paid", "matured", "soldFace", "soldFor", "owedPaid"] as const;

/** Takes in what falls due by the day. */
function receive({ due, dueOrder }: Plan, { left, ledger, tape }: Workspace, day: number): void {
  let matured = 0;
  let { next } = ledger;
  while (next < dueOrder.length) {
    const line = dueOrder[next] ?? 0;
    if ((due[line] ?? 0) > day) break;
    matured += left[line] ?? 0;
    left[line] = 0;
    next += 1;
  }
  ledger.next = next;
  ledger.cash += matured;
  tape.matured[day] = matured;
}

/** Face value sold of a line so far, whole cents. */
export function soldOf({ face, keep }: Plan, { got, worth }: Workspace, line: number): number {
  const brought = got[line] ?? 0;
  if (brought === 0) return 0;
  return brought === worth[line] ? (face[line] ?? 0) : amountFor(brought, keep[line] ?? 0);
}

/**
 * Sells lines in their order until what is missing is raised or nothing more finds a buyer that day. Counted in what
 * a sale brings, so that how much is left of a line depends only on what it has brought, not on in how many parts.
 */
function raise(plan: Plan, work: Workspace, day: number): void {
  const { saleFrom, saleable } = plan;
  const { left, got, worth, daily, tape, ledger } = work;
  const need = wantedOf(plan, ledger) + ledger.owed - ledger.cash;
  let missing = need;
  let faces = 0;
  for (let line = 0; line < saleable && missing > 0; line += 1) {
    const rest = left[line] ?? 0;
    if (rest === 0 || (saleFrom[line] ?? 0) > day) continue;
    const before = got[line] ?? 0;
    const brought = Math.min(missing, daily[line] ?? 0, (worth[line] ?? 0) - before);
    if (brought === 0) continue;
    got[line] = before + brought;
    const after = (plan.face[line] ?? 0) - soldOf(plan, work, line);
    left[line] = after;
    faces += rest - after;
    missing -= brought;
  }
  tape.soldFace[day] = faces;
  tape.soldFor[day] = need - missing;
  ledger.cash += need - missing;
  ledger.loss += faces - (need - missing);
}

function wantedOf({ cap }: Plan, { requested, paid }: Ledger): number {
  return Math.min(requested - paid, cap);
}

/** Pays debts of the reserve, then holders. */
function payOut(plan: Plan, { ledger, tape, asked }: Workspace, day: number): void {
  const toOwed = Math.min(ledger.cash, ledger.owed);
  const toHolders = Math.min(ledger.cash - toOwed, wantedOf(plan, ledger));
  ledger.owed -= toOwed;
  ledger.paid += toHolders;
  ledger.cash -= toOwed + toHolders;
  ledger.bank += 1;
  asked[ledger.bank] = ledger.requested;
  tape.owedPaid[day] = toOwed;
  tape.paid[day] = toHolders;
}

/** Asked for longer ago than the promise allows, and not paid. */
function overdueOf({ settlement }: Plan, { ledger, asked }: Workspace): number {
  const last = ledger.bank - settlement;
  return last < 1 ? 0 : Math.max(0, (asked[last] ?? 0) - ledger.paid);
}

/**
 * Plays a run. `demand` holds the cents asked back on each calendar day, from index 1; never more than the supply in
 * sum. On a bank day what falls due comes in, debts of the reserve are paid first, then holders in the order they
 * asked, and what is missing is raised by sales on the same day. Deterministic; only the workspace is written.
 */
export function simulate(plan: Plan, demand: Float64Array, work: Workspace): Outcome {
  const { days, bankDay, supply, reserve } = plan;
  const { tape, ledger } = work;
  reset(plan, work);
  let [firstBreak, worstOverdue] = [-1, 0];
  let firstShort = reserve - ledger.loss < supply ? 0 : -1;
  tape.reserveLeft[0] = reserve - ledger.loss;
  for (let day = 1; day <= days; day += 1) {
    const request = demand[day] ?? 0;
    ledger.requested += request;
    if (bankDay[day] === 1) {
      receive(plan, work, day);
      if (wantedOf(plan, ledger) + ledger.owed > ledger.cash) raise(plan, work, day);
      payOut(plan, work, day);
    }
    const late = overdueOf(plan, work);
    if (late > worstOverdue) worstOverdue = late;
    if (late > 0 && firstBreak < 0) firstBreak = day;
    if (firstShort < 0 && reserve - ledger.loss < supply) firstShort = day;
    tape.requested[day] = request;
    tape.queued[day] = ledger.requested - ledger.paid;
    tape.overdue[day] = late;
    tape.cash[day] = ledger.cash;
    tape.reserveLeft[day] = reserve - ledger.loss - ledger.paid;
  }
  return { firstBreak, firstShort, worstOverdue, loss: ledger.loss };
}
