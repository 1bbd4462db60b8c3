import { Decimal } from "../../decimal";
import type { FactValue } from "../../facts/vocabulary";

/** True where the words say that holders are paid in another token and not in dollars. */
export function isSwapOnly(who: string): boolean {
  return /\b(never|not) (into |in )?(us )?dollars\b/i.test(who) && /\binto\b/i.test(who);
}

/** Widest group with a direct right, from the words of the source. */
export function readEligible(who: string): FactValue<"redemption.eligible"> | null {
  if (isSwapOnly(who) || /^(nobody|no one|none)\b/i.test(who)) return "nobody";
  if (/institution/i.test(who)) return "institutionsOnly";
  if (/\b(any|every|all) (lawful )?holders?\b/i.test(who)) return "anyLawfulHolder";
  if (/\b(customers?|clients?|KYC|verified|onboarded|account holders?)\b/i.test(who))
    return "verifiedCustomers";
  return null;
}

/** Rates beside a verb that is not redemption ("0.1% to buy") say nothing about redeeming. */
const OTHER_FEE = /\b(to buy|to mint|mint fee|purchase|dormancy|verification|deposit)\b/i;
const RATE = /(\d+(?:\.\d+)?)\s*(%|percent|bps|basis points)/gi;

export type Fee = { readonly pct: Decimal | null; readonly fixedUsd: Decimal | null };

/** Highest plain rate and flat fee of a redemption; a variable spread has neither. */
export function readFee(text: string): Fee {
  const clauses = text
    .split(";")
    .flatMap((clause) => clause.split(/\.\s/))
    .filter((clause) => !OTHER_FEE.test(clause));
  const words = clauses.join("; ");
  if (/\b(variable|varies|depends|spread|negotiat|on request)/i.test(words))
    return { pct: null, fixedUsd: null };
  const rates = [...words.matchAll(RATE)].map(([, amount = "0", unit = "%"]) => {
    const rate = new Decimal(amount);
    return unit === "%" || /percent/i.test(unit) ? rate : rate.div(100);
  });
  const isFree = /^\s*(none|free|no fee|0|USD 0)(?![.\d%])/i.test(words);
  const flat = /(?:greater of|minimum of|flat|at least) USD ([\d,]+(?:\.\d+)?)/i.exec(words)?.[1];
  const fixedUsd = flat === undefined ? null : new Decimal(flat.replaceAll(",", ""));
  if (rates.length === 0)
    return {
      pct: isFree ? new Decimal(0) : null,
      fixedUsd: fixedUsd ?? (isFree ? new Decimal(0) : null),
    };
  return { pct: Decimal.max(...rates), fixedUsd };
}

/** Whether the terms bind the issuer to a time; null where the words do not settle it. */
export function readTimePromised(text: string): boolean | null {
  if (
    /\bnot an? SLA\b|no (stated )?(commitment|promise)|(commercially )?(reasonable|best) efforts|\bwhile\b.*\b(lasts?|remains?)\b/i.test(
      text,
    )
  ) {
    return false;
  }
  if (/guidance|typically|usually|generally|aim/i.test(text)) return null;
  return /\b(within|at most|no later than|guarantee[ds]?|T\+\d)\b/i.test(text) ? true : null;
}

/** Widest power to delay or refuse, from the note beside a plain yes. */
export function readSuspensionPower(note: string): FactValue<"redemption.suspensionPower"> | null {
  if (
    /\b(discretion|without notice|at any time|at once|may (be )?(refuse|decline|reject)d?)\b|may decline/i.test(
      note,
    )
  ) {
    return "issuerDiscretion";
  }
  if (/\bonly (by|with|on order of) (the )?(regulator|supervisor|authority)/i.test(note))
    return "regulatorOnly";
  return /\bmay (delay|suspend|limit|halt|pause)\b.*\b(for|if|when|where|upon|during)\b/i.test(note)
    ? "disclosedTriggers"
    : null;
}

/** State of redemption on the day, only where the words say it outright. */
export function readStatus(text: string): FactValue<"redemption.status"> | null {
  if (
    /redemptions? (is|are|was|were|has been|have been) (suspended|halted|paused|stopped)/i.test(
      text,
    )
  )
    return "suspended";
  return /\bno (issuance or |mints? or )?redemptions? (over|during|on|until)\b/i.test(text)
    ? "limited"
    : null;
}

export function isAtPar(text: string): boolean {
  return /\b(at par|1:1|one[- ]for[- ]one|face value)\b/i.test(text);
}

/** The claim of an ordinary holder. A right that only customers have is contingent for everybody else. */
export function readClaim(text: string): FactValue<"holder.claim"> | null {
  if (/\bcontingent right\b/i.test(text)) return "contingent";
  if (/\bno (contractual )?claim on (an? |the )?(issuer|reserve)/i.test(text)) return "none";
  if (/\bright of (verified|onboarded|direct)? ?customers\b/i.test(text)) return "contingent";
  return /\bpersonal contractual right\b/i.test(text) ? "directClaimUnsecured" : null;
}
