import { Button } from "@/components/ui/button";
import { SelectField, type SelectOption } from "@/components/ui/select-field";
import type { CompareState } from "./addresses";

type Props = {
  readonly state: CompareState;
  readonly options: readonly SelectOption[];
  readonly run: string | null;
};

/** Adds one more run to those always shown; it stands in the address. */
export function RunPicker({ state, options, run }: Props) {
  return (
    <form action="/compare/run-test" className="flex flex-wrap items-end gap-4" data-print="hide">
      <input type="hidden" name="coins" value={state.coins.join(",")} />
      {state.asOf === null ? null : <input type="hidden" name="asOf" value={state.asOf} />}
      <SelectField
        id="run"
        name="run"
        label="Another run"
        optional
        blank="The house run alone"
        options={options}
        defaultValue={run ?? ""}
        width="max-w-80"
      />
      <Button look="secondary">Play it</Button>
    </form>
  );
}
