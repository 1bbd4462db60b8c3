import { FilterSelect, toChoices } from "@/components/findings/filter-select";
import { SEVERITY_LABELS } from "@/components/findings/finding-filter";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
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
  const isNarrowed = Object.values(filter).some((value) => value !== null);
  return (
    <form
      action={`/issuers/${slug}/regimes/${regime}`}
      className="flex flex-wrap items-end gap-x-4 gap-y-3"
      data-print="hide"
    >
      {asOf === null ? null : <input type="hidden" name="asOf" value={asOf} />}
      {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
      {mode === "perimeter" ? null : <input type="hidden" name="mode" value={mode} />}
      <FilterSelect
        name="verdict"
        label="Verdict"
        all="All verdicts"
        value={filter.verdict}
        choices={toChoices(VERDICT_LABELS)}
      />
      <FilterSelect
        name="severity"
        label="Severity"
        all="All severities"
        value={filter.severity}
        choices={toChoices(SEVERITY_LABELS)}
      />
      <FilterSelect
        name="force"
        label="Force"
        all="Whatever its force"
        value={filter.force}
        choices={toChoices(FORCE_LABELS)}
      />
      <Button>Show</Button>
      {isNarrowed ? (
        <TextLink className="py-2" href={regimeHref(address, regime)}>
          Show all
        </TextLink>
      ) : null}
    </form>
  );
}
