import { sameName } from "../reserve/concentration";
import { share } from "./cents";
import type { Holding } from "./holdings";
import type { RunEnd } from "../stress/run-ladder";
import type { Outage } from "./scenario";

/** A line, and whether the bank that owes it is shut at the start. */
export type HeldLine = { readonly holding: Holding; readonly isFrozen: boolean };

type Freeze = { readonly outage: Outage; readonly reserve: number; readonly end: RunEnd };

/** True where the reserve names the bank of the outage. */
export function namesBank(lines: readonly Holding[], { bank }: Outage): boolean {
  return bank !== null && lines.some((line) => line.isDeposit && line.bank === sameName(bank));
}

/**
 * Freezes the deposits at the bank that shuts. Where the reserve names it, exactly those; deposits with nobody named
 * may be there too and are frozen at the late end. Where it does not, the stated share of the reserve, taken from the
 * deposits that pay last (early end) or first (late end).
 */
export function freeze(lines: readonly Holding[], given: Freeze): readonly HeldLine[] {
  const { outage, reserve, end } = given;
  if (namesBank(lines, outage) || outage.reserveParts === null) {
    const name = outage.bank === null ? null : sameName(outage.bank);
    return lines.map((holding) => ({
      holding,
      isFrozen:
        holding.isDeposit &&
        (holding.bank === null ? end === "late" : name !== null && holding.bank === name),
    }));
  }
  return freezeShare(lines, share(reserve, outage.reserveParts), end);
}

function freezeShare(lines: readonly Holding[], amount: number, end: RunEnd): readonly HeldLine[] {
  const deposits = lines
    .filter(({ isDeposit }) => isDeposit)
    .sort((a, b) => (end === "late" ? compareDue(a, b) : compareDue(b, a)));
  const held: HeldLine[] = lines
    .filter(({ isDeposit }) => !isDeposit)
    .map((holding) => ({ holding, isFrozen: false }));
  let rest = amount;
  for (const holding of deposits) {
    const frozen = Math.min(rest, holding.cents);
    rest -= frozen;
    const parts = [
      { holding: { ...holding, cents: frozen }, isFrozen: true },
      { holding: { ...holding, cents: holding.cents - frozen }, isFrozen: false },
    ];
    held.push(...parts.filter((part) => part.holding.cents > 0));
  }
  return held;
}

/** Soonest first; what can be sold before what cannot; by class for the rest, so that order of rows says nothing. */
function compareDue(a: Holding, b: Holding): number {
  const due = (a.due ?? Infinity) - (b.due ?? Infinity);
  if (a.due !== b.due) return due;
  if (a.isSaleable !== b.isSaleable) return a.isSaleable ? -1 : 1;
  return (a.assetClass ?? "") < (b.assetClass ?? "") ? -1 : 1;
}
