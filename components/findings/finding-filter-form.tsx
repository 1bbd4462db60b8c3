import { type CoinAddress, coinHref } from "@/components/overview/address";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { Pillar } from "@/domain/checklist/checklist";
import { VERDICT_LABELS } from "@/domain/report/words";
import { type FindingFilter, SEVERITY_LABELS } from "./finding-filter";

type Props = {
  readonly address: CoinAddress;
  readonly filter: FindingFilter;
  readonly pillars: readonly Pillar[];
};

type Choice = { readonly value: string; readonly label: string };

const toChoices = (labels: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const ORDER_CHOICES: readonly Choice[] = [
  { value: "lifts", label: "By what would lift most" },
  { value: "drops", label: "By what could drop most" },
];

/** Narrows the findings down; a plain form, so that the address says what is shown. */
export function FindingFilterForm({ address, filter, pillars }: Props) {
  const isNarrowed = Object.values(filter).some((value) => value !== null);
  const { slug, asOf, revision } = address;
  return (
    <form
      action={`/issuers/${slug}/findings`}
      className="flex flex-wrap items-end gap-x-4 gap-y-3"
      data-print="hide"
    >
      {asOf === null ? null : <input type="hidden" name="asOf" value={asOf} />}
      {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
      <Select
        name="pillar"
        label="Pillar"
        all="All pillars"
        value={filter.pillar}
        choices={pillars.map(({ id, label }) => ({ value: id, label }))}
      />
      <Select
        name="verdict"
        label="Verdict"
        all="All verdicts"
        value={filter.verdict}
        choices={toChoices(VERDICT_LABELS)}
      />
      <Select
        name="severity"
        label="Severity"
        all="All severities"
        value={filter.severity}
        choices={toChoices(SEVERITY_LABELS)}
      />
      <Select
        name="order"
        label="Order"
        all="By pillar"
        value={filter.order}
        choices={ORDER_CHOICES}
      />
      <Button>Show</Button>
      {isNarrowed ? (
        <TextLink className="py-2" href={coinHref(address, "/findings")}>
          Show all
        </TextLink>
      ) : null}
    </form>
  );
}

type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
};

function Select({ name, label, all, value, choices }: SelectProps) {
  const id = `filter-${name}`;
  return (
    <div className="flex flex-col gap-1 max-sm:w-full">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <select id={id} key={value} name={name} defaultValue={value ?? ""} className="control">
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
