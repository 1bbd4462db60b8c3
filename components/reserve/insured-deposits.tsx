import { formatPlural, formatUsdExact } from "@/components/format/format-number";
import { reasonText } from "@/domain/checklist/evaluate";
import type { FactView } from "@/domain/derivation/fact-view";
import { VERIFICATIONS } from "@/domain/regime/rule";
import {
  DEPOSIT_INSURANCE_LAW,
  FOREIGN_OFFICE_LAW,
  type InsuredDeposits as Reading,
  insuredDeposits,
  PASS_THROUGH_LAW,
} from "@/domain/reserve-analysis/insured";
import { endsText, percent, stateText, usd } from "./ends-text";

/** How much of the deposits insurance would pay, with the law behind the limit. */
export function InsuredDeposits({ view }: { readonly view: FactView }) {
  const reading = insuredDeposits(view);
  return (
    <section aria-labelledby="insured-title" className="flex flex-col gap-2">
      <h3 id="insured-title">How much of the deposits is insured?</h3>
      {"status" in reading ? (
        <p className="missing">
          {`Not computed: ${reading.note ?? `the accounts are ${reasonText(reading.reason)}`}.`}
        </p>
      ) : (
        <>
          <p className="max-w-prose">
            {`${stateText(reading.share, percent)} of ${usd(reading.depositsUsd)} in deposit accounts: ${endsText(reading.insuredUsd, usd)}. Higher is safer. ${reading.stated} of ${reading.accounts} accounts state their insured part.`}
          </p>
          <OpenAccounts reading={reading} />
          <p className="max-w-prose text-sm text-muted">
            {sayLimit(reading)} Whether a bank is a member is not on record, so the low end of an
            account that states nothing is nothing. The issuer is taken as one depositor: cover that
            passes through to holders counts where an account states it, and leaves the issuer’s own
            limit open beside it (
            {`${PASS_THROUGH_LAW.citation}; ${VERIFICATIONS[PASS_THROUGH_LAW.verification].toLowerCase()}`}
            ).
          </p>
        </>
      )}
    </section>
  );
}

/** What insurance covers by law, whether or not an account leaves it open. */
function sayLimit({ limitUsd }: Reading): string {
  const { citation, verification } = DEPOSIT_INSURANCE_LAW;
  const law = `${citation}; ${VERIFICATIONS[verification].toLowerCase()}`;
  return limitUsd === null
    ? `The limit of US deposit insurance on this day is not on record (${law}).`
    : `US deposit insurance covers ${formatUsdExact(limitUsd.toString())} for each depositor and bank (${law}).`;
}

/** What the accounts that state no insured part add to the two ends, and why. */
function OpenAccounts({ reading: { open, limitUsd } }: { readonly reading: Reading }) {
  const { named, unnamed, abroad } = open;
  const limit =
    limitUsd === null
      ? "its whole amount, as the limit on this day is not on record"
      : `${formatUsdExact(limitUsd.toString())} once for each bank`;
  const lines = [
    {
      ...named,
      says: `at a named bank, from nothing up to ${limit}, ${usd(named.highUsd)} at most`,
      law: null,
    },
    {
      ...unnamed,
      says: "at banks nobody names, at most their group, from nothing up to the whole: their number is not known",
      law: null,
    },
    {
      ...abroad,
      says: "kept outside the United States, nothing",
      law: FOREIGN_OFFICE_LAW,
    },
  ].filter(({ accounts }) => accounts > 0);
  if (lines.length === 0) return null;
  return (
    <ul className="max-w-prose list-disc pl-5 text-sm">
      {lines.map(({ accounts, depositsUsd, says, law }) => (
        <li key={says}>
          {`${formatPlural(accounts, "account")} with ${usd(depositsUsd)} ${says}`}
          {law === null
            ? "."
            : ` (${law.citation}; ${VERIFICATIONS[law.verification].toLowerCase()}).`}
        </li>
      ))}
    </ul>
  );
}
