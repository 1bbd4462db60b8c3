"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import { fieldOf, type SimpleFormState } from "@/components/profile/simple-form";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SelectField, type SelectOption } from "@/components/ui/select-field";
import { DateField, NumberField, TextArea, TextField } from "@/components/ui/text-field";

export type PortfolioFormState = SimpleFormState & {
  /** What somebody else saved meanwhile, in a sentence for each difference. */
  readonly theirs: readonly string[];
};

export type PortfolioAction = (
  state: PortfolioFormState | null,
  data: FormData,
) => Promise<PortfolioFormState | null>;

export type CoinOption = { readonly slug: string; readonly label: string };

type Props = {
  readonly action: PortfolioAction;
  readonly start: PortfolioFormState;
  readonly useCases: readonly SelectOption[];
  readonly countries: readonly SelectOption[];
  readonly coins: readonly CoinOption[];
  readonly cancelHref: string;
  readonly submitLabel: string;
};

const LABELS: Readonly<Record<string, string>> = {
  name: "Name",
  asOf: "As of",
  useCase: "Held for",
  country: "Own country",
  liquidFundsUsd: "Liquid funds",
  dailyPaymentsUsd: "Payments of a day",
  note: "Note",
};

/** How many lines a form of these values has. */
function countLines(values: Readonly<Record<string, string>>): number {
  return Object.keys(values).filter((name) => name.startsWith("coin.")).length;
}

function labelsOf(lines: number): Readonly<Record<string, string>> {
  const labels: Record<string, string> = { ...LABELS };
  for (let line = 1; line <= lines; line += 1) {
    labels[`coin.${line - 1}`] = `Coin of line ${line}`;
    labels[`amount.${line - 1}`] = `Amount of line ${line}`;
  }
  return labels;
}

/** A book of holdings: what it is, what it is for, and how much of which coin. */
export function PortfolioForm(props: Props) {
  const { action, start, useCases, countries, cancelHref, submitLabel } = props;
  const [sent, send] = useActionState(action, null);
  const state = sent ?? start;
  const lines = countLines(state.values);
  const labels = labelsOf(lines);
  const toField = (name: string) => fieldOf(state, labels, name);
  return (
    <FormFrame state={sent} send={send} labels={labels}>
      {state.theirs.length === 0 ? null : (
        <Notice kind="warning" title="As somebody else saved it">
          <ul className="list-disc pl-5">
            {state.theirs.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Notice>
      )}
      <input type="hidden" name="version" value={state.values["version"] ?? ""} />
      <TextField {...toField("name")} width="max-w-prose" fieldClassName="w-full" />
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2 lg:max-w-4xl">
        <DateField {...toField("asOf")} hint="The day the amounts were held." />
        {/* The key: a select that stays mounted falls back to its first choice when the form is reset after sending. */}
        <SelectField
          key={`use ${state.values["useCase"] ?? ""}`}
          {...toField("useCase")}
          optional
          blank="No one purpose"
          options={useCases}
          hint="Chooses which verdict and which limit count."
        />
        <SelectField
          key={`country ${state.values["country"] ?? ""}`}
          {...toField("country")}
          optional
          blank="Not said"
          options={countries}
          hint="Asks how its rules treat each coin."
        />
        <NumberField
          {...toField("liquidFundsUsd")}
          optional
          unit="USD"
          hint="All of the house's liquid funds, for limits that are a share of them."
        />
        <NumberField
          {...toField("dailyPaymentsUsd")}
          optional
          unit="USD"
          hint="Payments on an average day, for limits that are a number of days."
        />
      </div>
      <Lines {...{ lines, toField }} coins={props.coins} />
      <TextArea {...toField("note")} optional rows={3} fieldClassName="w-full" />
      <ButtonRow>
        {/* First in the form: Enter saves. */}
        <Button look="primary">{submitLabel}</Button>
        <Button name="intent" value="lines">
          Add empty lines
        </Button>
        <LinkButton look="quiet" href={cancelHref}>
          Cancel
        </LinkButton>
      </ButtonRow>
    </FormFrame>
  );
}

type LinesProps = {
  readonly lines: number;
  readonly coins: readonly CoinOption[];
  readonly toField: (name: string) => ReturnType<typeof fieldOf>;
};

function Lines({ lines, coins, toField }: LinesProps) {
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="field-label mb-1">What is held</legend>
      <p className="field-hint max-w-prose">
        Name each coin by its symbol, and write the amount in US dollars at par. Clear a line to
        take the coin out.
      </p>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="grid gap-x-8 gap-y-2 sm:grid-cols-[12rem_1fr] lg:max-w-4xl">
          <TextField
            {...toField(`coin.${index}`)}
            list="held-coins"
            autoComplete="off"
            spellCheck={false}
          />
          <NumberField {...toField(`amount.${index}`)} unit="USD" />
        </div>
      ))}
      <datalist id="held-coins">
        {coins.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </datalist>
    </fieldset>
  );
}
