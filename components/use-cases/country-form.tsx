import type { CoinAddress } from "@/components/overview/address";
import { COUNTRY_OPTIONS } from "@/components/profile/choices";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";

type Props = {
  readonly address: CoinAddress;
  readonly country: string | null;
  readonly error: string | undefined;
};

/** Asks for a country; the choice stands in the address of the page, so that a link repeats the answer. */
export function CountryForm({ address: { slug, asOf, revision }, country, error }: Props) {
  return (
    <form
      action={`/issuers/${slug}/use-cases#country`}
      className="flex flex-wrap items-end gap-x-4 gap-y-2"
      data-print="hide"
    >
      {asOf === null ? null : <input type="hidden" name="asOf" value={asOf} />}
      {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
      <SelectField
        key={country ?? ""}
        id="country-choice"
        name="country"
        label="Country of the holders"
        blank="Choose a country"
        options={COUNTRY_OPTIONS}
        defaultValue={country ?? ""}
        error={error}
      />
      <Button>Ask</Button>
    </form>
  );
}
