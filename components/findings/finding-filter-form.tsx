import { type CoinAddress, coinHref } from "@/components/overview/address";
import { toOptions } from "@/components/ui/select-field";
import type { Pillar } from "@/domain/checklist/checklist";
import { VERDICT_LABELS } from "@/domain/report/words";
import { FilterForm } from "./filter-form";
import { type Choice, FilterSelect } from "./filter-select";
import { type FindingFilter, SEVERITY_LABELS } from "./finding-filter";

type Props = {
  readonly address: CoinAddress;
  readonly filter: FindingFilter;
  readonly pillars: readonly Pillar[];
};

const ORDER_CHOICES: readonly Choice[] = [
  { value: "lifts", label: "By what would lift most" },
  { value: "drops", label: "By what could drop most" },
];

/** Narrows the findings down; a plain form, so that the address says what is shown. */
export function FindingFilterForm({ address, filter, pillars }: Props) {
  const { slug, asOf, revision } = address;
  return (
    <FilterForm
      action={`/issuers/${slug}/findings`}
      kept={{ asOf, revision }}
      filter={filter}
      allHref={coinHref(address, "/findings")}
    >
      <FilterSelect
        name="pillar"
        label="Pillar"
        all="All pillars"
        value={filter.pillar}
        choices={pillars.map(({ id, label }) => ({ value: id, label }))}
      />
      <FilterSelect
        name="verdict"
        label="Verdict"
        all="All verdicts"
        value={filter.verdict}
        choices={toOptions(VERDICT_LABELS)}
      />
      <FilterSelect
        name="severity"
        label="Severity"
        all="All severities"
        value={filter.severity}
        choices={toOptions(SEVERITY_LABELS)}
      />
      <FilterSelect
        name="order"
        label="Order"
        all="By pillar"
        value={filter.order}
        choices={ORDER_CHOICES}
      />
    </FilterForm>
  );
}
