import { type CoinAddress, coinHref } from "@/components/overview/address";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { Pillar } from "@/domain/checklist/checklist";
import { VERDICT_LABELS } from "@/domain/report/words";
import { type Choice, FilterSelect, toChoices } from "./filter-select";
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
