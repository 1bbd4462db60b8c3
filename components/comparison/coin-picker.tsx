import { Button, ButtonRow } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/choice-fields";
import { TextField } from "@/components/ui/text-field";
import { LEAST_COMPARED, MOST_COMPARED } from "@/domain/comparison/compare";
import type { CompareState } from "./addresses";
import { KeptFields } from "./kept-fields";

export type PickableCoin = {
  readonly key: string;
  readonly symbol: string;
  readonly name: string;
  readonly hint: string;
};

type Props = {
  state: CompareState;
  /** Chosen already; they stay in the form whatever is searched for. */
  chosen: readonly PickableCoin[];
  offered: readonly PickableCoin[];
  /** Coins that match but are not on this list. */
  more: number;
  find: string;
};

/** Chooses the coins of a comparison by an ordinary form: works without scripts, the choice is the address. */
export function CoinPicker({ state, chosen, offered, more, find }: Props) {
  const rest = offered.filter(({ key }) => !chosen.some((coin) => coin.key === key));
  return (
    <form action="/compare" method="get" className="flex max-w-prose flex-col gap-6">
      <KeptFields state={{ ...state, coins: [] }} />
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          id="find"
          name="find"
          label="Find a coin"
          defaultValue={find}
          maxLength={100}
          hint="Symbol, name or issuer"
        />
        <Button name="pick" value="1" look="secondary">
          Search
        </Button>
      </div>
      <CheckboxGroup
        id="coins"
        name="coins"
        label="Coins"
        hint={`Choose ${LEAST_COMPARED} to ${MOST_COMPARED}.`}
        defaultValues={chosen.map(({ key }) => key)}
        choices={[...chosen, ...rest].map(({ key, symbol, name, hint }) => ({
          value: key,
          label: `${symbol}: ${name}`,
          hint,
        }))}
      />
      {more > 0 ? (
        <p className="text-muted">{more} more match. Search to narrow the list.</p>
      ) : null}
      {rest.length === 0 && find !== "" ? (
        <p className="text-muted">No other published coin matches “{find}”.</p>
      ) : null}
      <ButtonRow>
        <Button look="primary">Compare</Button>
      </ButtonRow>
    </form>
  );
}
