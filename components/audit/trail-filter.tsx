import { AddressForm, ShowButtons } from "@/components/ui/address-form";
import { SelectField, toOptions } from "@/components/ui/select-field";
import { DateField, TextField } from "@/components/ui/text-field";
import { isFiltered, toTrailHref, type TrailAddress } from "./trail-address";

type Props = {
  readonly address: TrailAddress;
  readonly types: Readonly<Record<string, string>>;
  readonly names: readonly string[];
};

/** One plain form whose answer is an address. */
export function TrailFilter({ address, types, names }: Props) {
  const { type, who, coin, from, until } = address;
  const known = who === null || names.includes(who) ? names : [who, ...names];
  return (
    <AddressForm
      href={toTrailHref(address)}
      action="/audit"
      className="flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      <SelectField
        id="trail-type"
        name="type"
        label="What happened"
        width="max-w-64"
        blank="Anything"
        options={toOptions(types)}
        defaultValue={type ?? ""}
      />
      <SelectField
        id="trail-who"
        name="who"
        label="Who"
        width="max-w-52"
        blank="Anybody"
        options={known.map((name) => ({ value: name, label: name }))}
        defaultValue={who ?? ""}
      />
      <TextField
        id="trail-coin"
        name="coin"
        label="Coin"
        hint="Its symbol, or its part of the address."
        defaultValue={coin ?? ""}
        maxLength={200}
        width="max-w-40"
      />
      <DateField id="trail-from" name="from" label="First day" defaultValue={from ?? ""} />
      <DateField id="trail-until" name="until" label="Last day" defaultValue={until ?? ""} />
      <ShowButtons isFiltered={isFiltered(address)} clearHref="/audit" />
    </AddressForm>
  );
}
