import { TIER_LABELS, TIERS } from "@/domain/scoring/policy";
import { Button, ButtonRow } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/choice-fields";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import {
  CONFIDENCES,
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
        <Flags state={state} />
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

const FLAG_CHOICES = [
  { flag: "gates", label: "a gate is unknown" },
  { flag: "draft", label: "a draft is open" },
  { flag: "unpublished", label: "nothing is published" },
  { flag: "archived", label: "the coin is archived" },
] as const;

function Flags({ state }: { state: ListState }) {
  return FLAG_CHOICES.map(({ flag, label }) => (
    <label key={flag} className="choice" htmlFor={`filter-${flag}`}>
      <input
        id={`filter-${flag}`}
        type="checkbox"
        name={flag}
        value="1"
        defaultChecked={state.flags.includes(flag)}
      />
      <span>{label}</span>
    </label>
  ));
}

/** Search, order and filters: one plain form whose answer is an address. */
export function FilterForm({ state }: { state: ListState }) {
  const active = listActiveFilters(state);
  const hidden = active.filter(({ label }) => label !== `“${state.search}”`).length;
  return (
    <search data-print="hide">
      <form
        key={toListHref(state)}
        action="/issuers"
        method="get"
        className="flex flex-col gap-3"
        autoComplete="off"
      >
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
          <ButtonRow>
            <Button>Show</Button>
            {active.length > 0 ? <TextLink href="/issuers">Clear all</TextLink> : null}
          </ButtonRow>
        </div>
        <Disclosure
          summary={hidden > 0 ? `Filters (${hidden} in force)` : "Filters"}
          open={hidden > 0}
        >
          <MoreFilters state={state} />
        </Disclosure>
      </form>
    </search>
  );
}
