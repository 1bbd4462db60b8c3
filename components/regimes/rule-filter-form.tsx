import { FilterForm } from "@/components/findings/filter-form";
import { FilterSelect } from "@/components/findings/filter-select";
import { SEVERITY_LABELS } from "@/components/findings/finding-filter";
import { toOptions } from "@/components/ui/select-field";
import { VERDICT_LABELS } from "@/domain/report/words";
import { type RegimeAddress, regimeHref } from "./addresses";
import { FORCE_LABELS, type RuleFilter } from "./rule-filter";

type Props = {
  readonly address: RegimeAddress;
  readonly regime: string;
  readonly filter: RuleFilter;
};

/** Narrows the rules down; a plain form, so that the address says what is shown. */
export function RuleFilterForm({ address, regime, filter }: Props) {
  const { slug, asOf, revision, mode } = address;
  return (
    <FilterForm
      action={`/issuers/${slug}/regimes/${regime}`}
      kept={{ asOf, revision, mode: mode === "perimeter" ? null : mode }}
      filter={filter}
      allHref={regimeHref(address, regime)}
    >
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
        name="force"
        label="Force"
        all="Whatever its force"
        value={filter.force}
        choices={toOptions(FORCE_LABELS)}
      />
    </FilterForm>
  );
}
