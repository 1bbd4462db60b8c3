import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { NumberField, TextField } from "@/components/ui/text-field";
import type { CoinAddress } from "@/components/overview/address";
import type { ScenarioErrors, ScenarioText } from "@/domain/stress-analysis/scenario-text";

const DAYS = [
  { value: "bankDays", label: "Days on which banks pay" },
  { value: "calendarDays", label: "All days, weekends too" },
];

type Props = {
  readonly address: CoinAddress;
  /** Id of the preset the figures started from. */
  readonly preset: string;
  readonly text: ScenarioText;
  readonly errors: ScenarioErrors;
};

/** The figures of a run: a form that fetches, so that the run stands in the address. */
export function ScenarioForm({ address, preset, text, errors }: Props) {
  const { slug, asOf, revision } = address;
  return (
    <form action={`/issuers/${slug}/stress`} className="flex flex-col gap-4" data-print="hide">
      {asOf === null ? null : <input type="hidden" name="asOf" value={asOf} />}
      {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
      <input type="hidden" name="preset" value={preset} />
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
    defaultValue: text[name],
    error: errors[name],
  });
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
      <TextField
        {...field("demand")}
        label="Asked back, day by day"
        hint="Percent of the supply, a space between days: 10, or 6 6 6 6 6."
        width="max-w-96"
        autoComplete="off"
        spellCheck={false}
      />
      <SelectField
        {...field("countedIn")}
        label="Days counted"
        hint="The first is the day after the reserve's date."
        options={DAYS}
        width="max-w-60"
      />
      <NumberField
        {...field("settlement")}
        label="Business days to payment"
        hint="Blank keeps the issuer's promise."
        optional
        whole
        width="max-w-24"
      />
      <NumberField
        {...field("days")}
        label="Days followed"
        hint="7 to 120."
        whole
        width="max-w-24"
      />
      <NumberField
        {...field("haircut")}
        label="Loss in sales"
        hint="100 % is the house table."
        whole
        unit="%"
        width="max-w-28"
      />
      <fieldset className="flex w-full flex-wrap items-start gap-x-6 gap-y-4 border-t border-rule pt-3">
        <legend className="font-medium">A bank that shuts</legend>
        <TextField
          {...field("bank")}
          label="Name of the bank or its group"
          hint="As the reserve spells it."
          optional
          autoComplete="off"
          spellCheck={false}
          width="max-w-60"
        />
        <NumberField
          {...field("share")}
          label="Part of the reserve there"
          hint="Used where the reserve names no such bank."
          optional
          unit="%"
          width="max-w-32"
        />
        <NumberField
          {...field("closed")}
          label="Bank days shut"
          hint="0 opens on the first."
          optional
          whole
          width="max-w-24"
        />
        <NumberField
          {...field("recovery")}
          label="Paid when it opens"
          hint="Of the deposit."
          optional
          unit="%"
          width="max-w-32"
        />
      </fieldset>
    </div>
  );
}
