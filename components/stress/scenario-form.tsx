import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { NumberField, TextField } from "@/components/ui/text-field";
import type { CoinAddress } from "@/components/overview/address";
import { SCENARIO_LABELS } from "@/domain/stress-analysis/saved-run";
import type { ScenarioErrors, ScenarioText } from "@/domain/stress-analysis/scenario-text";

const DAYS = [
  { value: "bankDays", label: "Days on which banks pay" },
  { value: "calendarDays", label: "All days, weekends too" },
];

type Props = {
  readonly address: CoinAddress;
  /** What the address says of the run the figures started from. */
  readonly base: Readonly<Record<string, string>>;
  readonly text: ScenarioText;
  readonly errors: ScenarioErrors;
};

/** The figures of a run: a form that fetches, so that the run stands in the address. */
export function ScenarioForm({ address, base, text, errors }: Props) {
  const { slug, asOf, revision } = address;
  return (
    <form action={`/issuers/${slug}/stress`} className="flex flex-col gap-4" data-print="hide">
      {asOf === null ? null : <input type="hidden" name="asOf" value={asOf} />}
      {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
      {Object.entries(base).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ScenarioFields text={text} errors={errors} />
      <div>
        <Button look="primary">Run the test</Button>
      </div>
    </form>
  );
}

type FieldsProps = Pick<Props, "text" | "errors">;

/** The fields alone, for every form that takes a run. */
export function ScenarioFields({ text, errors }: FieldsProps) {
  const field = (name: keyof ScenarioText) => ({
    id: `run-${name}`,
    name,
    label: SCENARIO_LABELS[name],
    defaultValue: text[name],
    error: errors[name],
  });
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
      <TextField
        {...field("demand")}
        hint="Percent of the supply, a space between days: 10, or 6 6 6 6 6."
        width="max-w-96"
        autoComplete="off"
        spellCheck={false}
      />
      <SelectField
        {...field("countedIn")}
        hint="The first is the day after the reserve's date."
        options={DAYS}
        width="max-w-60"
      />
      <NumberField
        {...field("settlement")}
        hint="Blank keeps the issuer's promise."
        optional
        whole
        width="max-w-24"
      />
      <NumberField {...field("days")} hint="7 to 120." whole width="max-w-24" />
      <NumberField
        {...field("haircut")}
        hint="100 % is the house table."
        whole
        unit="%"
        width="max-w-28"
      />
      <fieldset className="flex w-full flex-wrap items-start gap-x-6 gap-y-4 border-t border-rule pt-3">
        <legend className="font-medium">A bank that shuts</legend>
        <TextField
          {...field("bank")}
          hint="As the reserve spells it."
          optional
          autoComplete="off"
          spellCheck={false}
          width="max-w-60"
        />
        <NumberField
          {...field("share")}
          hint="Used where the reserve names no such bank."
          optional
          unit="%"
          width="max-w-32"
        />
        <NumberField
          {...field("closed")}
          hint="0 opens on the first."
          optional
          whole
          width="max-w-24"
        />
        <NumberField
          {...field("recovery")}
          hint="Of the deposit."
          optional
          unit="%"
          width="max-w-32"
        />
      </fieldset>
    </div>
  );
}
