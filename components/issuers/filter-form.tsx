import { TIER_LABELS, TIERS } from "@/domain/scoring/policy";
import { AddressForm, FlagChoices, ShowButtons } from "@/components/ui/address-form";
import { CheckboxGroup } from "@/components/ui/choice-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import {
  CONFIDENCES,
  type Flag,
  LIST_SORTS,
  listActiveFilters,
  SORT_LABELS,
  toListHref,
  type ListState,
} from "./list-address";

const CONFIDENCE_LABELS = { high: "High", medium: "Medium", low: "Low" } as const;

const SAMPLE_OPTIONS = [
  { value: "all", label: "With samples" },
  { value: "only", label: "Samples only" },
  { value: "hide", label: "Without samples" },
];

function MoreFilters({ state }: { state: ListState }) {
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-4">
      <CheckboxGroup
        id="filter-tier"
        name="tier"
        label="Tier at either end"
        choices={TIERS.toReversed().map((tier) => ({ value: tier, label: TIER_LABELS[tier] }))}
        defaultValues={state.tiers}
      />
      <CheckboxGroup
        id="filter-confidence"
        name="confidence"
        label="Confidence"
        choices={CONFIDENCES.map((level) => ({ value: level, label: CONFIDENCE_LABELS[level] }))}
        defaultValues={state.confidence}
      />
      <fieldset className="field">
        <legend className="field-label mb-1">Only coins where</legend>
        <FlagChoices labels={FLAG_LABELS} chosen={state.flags} />
      </fieldset>
      <div className="flex w-48 flex-col gap-3">
        <SelectField
          id="filter-samples"
          name="samples"
          label="Samples"
          options={SAMPLE_OPTIONS}
          defaultValue={state.samples}
        />
        <SelectField
          id="filter-direction"
          name="dir"
          label="Direction"
          options={[
            { value: "desc", label: "Largest, latest or Z first" },
            { value: "asc", label: "Smallest, oldest or A first" },
          ]}
          blank="Usual for the order"
          defaultValue=""
        />
      </div>
    </div>
  );
}

const FLAG_LABELS: Readonly<Record<Flag, string>> = {
  gates: "a gate is unknown",
  draft: "a draft is open",
  unpublished: "nothing is published",
  archived: "the coin is archived",
};

/** Search, order and filters: one plain form whose answer is an address. */
export function FilterForm({ state }: { state: ListState }) {
  const active = listActiveFilters(state);
  const hidden = active.filter(({ label }) => label !== `“${state.search}”`).length;
  return (
    <AddressForm href={toListHref(state)} action="/issuers" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <TextField
          id="filter-search"
          type="search"
          name="q"
          label="Symbol, name or issuer"
          defaultValue={state.search}
          maxLength={200}
          fieldClassName="grow max-w-96"
        />
        <SelectField
          id="filter-sort"
          name="sort"
          label="Order by"
          width="w-52"
          options={LIST_SORTS.map((sort) => ({ value: sort, label: SORT_LABELS[sort] }))}
          defaultValue={state.sort}
        />
        <ShowButtons isFiltered={active.length > 0} clearHref="/issuers" />
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
