import { AddressForm, FlagChoices, ShowButtons } from "@/components/ui/address-form";
import { CheckboxGroup } from "@/components/ui/choice-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField, toOptions } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { SOURCE_KINDS } from "@/domain/profile/profile";
import {
  EXPIRY_LABELS,
  FLAG_LABELS,
  isFiltered,
  type LibraryState,
  ORDER_LABELS,
  toLibraryHref,
} from "./list-address";

function MoreFilters({ state }: { state: LibraryState }) {
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-4">
      <CheckboxGroup
        id="filter-kind"
        name="kind"
        label="Kind of source"
        choices={toOptions(SOURCE_KINDS)}
        defaultValues={state.kinds}
      />
      <fieldset className="field">
        <legend className="field-label mb-1">Only documents that are</legend>
        <FlagChoices labels={FLAG_LABELS} chosen={state.flags} />
      </fieldset>
    </div>
  );
}

/** Search, expiry and filters of the library: one plain form whose answer is an address. */
export function LibraryFilter({ state }: { state: LibraryState }) {
  const hidden = state.kinds.length + state.flags.length;
  return (
    <AddressForm href={toLibraryHref(state)} action="/evidence" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <TextField
          id="filter-search"
          type="search"
          name="q"
          label="Title, publisher, address, file or SHA-256"
          defaultValue={state.search}
          maxLength={200}
          fieldClassName="grow max-w-96"
        />
        <SelectField
          id="filter-expiry"
          name="expiry"
          label="Expires"
          width="w-44"
          blank="Whenever"
          options={toOptions(EXPIRY_LABELS)}
          defaultValue={state.expiry ?? ""}
        />
        <SelectField
          id="filter-order"
          name="order"
          label="Order by"
          width="w-44"
          options={toOptions(ORDER_LABELS)}
          defaultValue={state.order}
        />
        <ShowButtons isFiltered={isFiltered(state)} clearHref="/evidence" />
      </div>
      <Disclosure
        summary={hidden > 0 ? `Filters (${hidden} in force)` : "Filters"}
        open={hidden > 0}
      >
        <MoreFilters state={state} />
      </Disclosure>
    </AddressForm>
  );
}
