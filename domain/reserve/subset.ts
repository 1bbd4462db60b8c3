import { type Decimal, HUNDRED, ZERO } from "../decimal";
import { isAboveZero } from "../derivation/interval";
import { type FactState, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import { ExactSum, type Money } from "./exact-sum";
import type { Positions } from "./positions";
import { type Membership, Tally } from "./tally";

/** Part and whole of a group of lines, at the end where the share is smallest and where it is largest. */
export class SubsetSums {
  private readonly open: Tally;
  private isEmpty = true;
  private readonly lowPart = new ExactSum();
  private readonly lowWhole = new ExactSum();
  private readonly highPart = new ExactSum();
  private readonly highWhole = new ExactSum();

  constructor(positions: Positions) {
    this.open = new Tally(positions);
  }

  /** Counts a line above zero that belongs to the group (or may) and to the part (or may). */
  add(money: Money, inGroup: Exclude<Membership, false>, isMember: Membership): void {
    if (!isAboveZero(money.amount)) return;
    this.isEmpty = false;
    const isSure = inGroup === true;
    if (inGroup !== true) this.open.addOpen(money, inGroup);
    if (typeof isMember === "object" && isMember !== inGroup) this.open.addOpen(money, isMember);
    if (isMember === true && isSure) this.lowPart.add(money);
    if (isMember !== true || isSure) this.lowWhole.add(money);
    if (isMember !== false) this.highPart.add(money);
    if (isMember !== false || isSure) this.highWhole.add(money);
  }

  /** Counts what no weighed row accounts for, unless its rows are known to be outside the group. */
  addRest(
    { remainder, whole, unlisted, unweighed }: Positions,
    group: (row: Row<"position">) => Membership,
  ): void {
    if (remainder.amount.isZero()) return;
    const mayBelong = unweighed.some((row) => group(row) !== false);
    if (!unlisted && !mayBelong) return;
    this.isEmpty = false;
    this.open.addRemainder(remainder, whole, false);
    this.lowWhole.add(remainder);
    this.highPart.add(remainder);
    this.highWhole.add(remainder);
  }

  /** The share in percent; unknown where nothing belongs, or may belong, to the group. */
  toShare(all: ExactSum, groupName: string): FactState<Decimal> {
    if (this.isEmpty) return unknown([], "not_computed", `the reserve holds no ${groupName}`);
    const low = shareOr(this.lowPart, this.lowWhole, HUNDRED);
    if (this.open.isSettled()) return { status: "known", value: low };
    const high = shareOr(this.highPart, this.highWhole, ZERO);
    return this.open.toBounded([low, high], all);
  }
}

/** With no whole at this end, only lines at the other extreme are left. */
function shareOr(part: ExactSum, whole: ExactSum, otherwise: Decimal): Decimal {
  return whole.isZero() ? otherwise : part.percentOf(whole);
}
