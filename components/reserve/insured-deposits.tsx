import { formatUsdExact } from "@/components/format/format-number";
import { reasonText } from "@/domain/checklist/evaluate";
import type { FactView } from "@/domain/derivation/fact-view";
import { VERIFICATIONS } from "@/domain/regime/rule";
import { DEPOSIT_INSURANCE_LAW, insuredDeposits } from "@/domain/reserve-analysis/insured";
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
          <p className="max-w-prose text-sm text-muted">
            An account that states its insured part counts with it. Any other counts from nothing,
            as membership is not on record, up to{" "}
            {reading.limitUsd === null
              ? "its whole amount, as the limit on this day is not on record"
              : `${formatUsdExact(reading.limitUsd.toString())} once for each bank`}{" "}
            ({DEPOSIT_INSURANCE_LAW.citation};{" "}
            {VERIFICATIONS[DEPOSIT_INSURANCE_LAW.verification].toLowerCase()}). The issuer is taken
            as one depositor: that cover passes through to holders is not assumed.
          </p>
        </>
      )}
    </section>
  );
}
