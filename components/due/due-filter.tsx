import { Button, ButtonRow } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice-fields";
import { SelectField } from "@/components/ui/select-field";
import { TextLink } from "@/components/ui/text-link";
import { REMINDER_KINDS, type ReminderKind } from "@/domain/review/due";
import { type DueAddress, isFiltered, toDueHref } from "./due-address";

type Props = {
  readonly address: DueAddress;
  /** The kinds whoever reads is reminded of. */
  readonly kinds: readonly ReminderKind[];
};

/** One plain form whose answer is an address. */
export function DueFilter({ address, kinds }: Props) {
  const { kind, overdue } = address;
  return (
    <search data-print="hide">
      <form
        key={toDueHref(address)}
        action="/desk/due"
        method="get"
        className="flex flex-wrap items-end gap-x-4 gap-y-3"
        autoComplete="off"
      >
        <SelectField
          id="due-kind"
          name="kind"
          label="Kind"
          width="w-52"
          blank="Everything"
          options={kinds.map((value) => ({ value, label: REMINDER_KINDS[value] }))}
          defaultValue={kind ?? ""}
        />
        <Checkbox
          id="due-overdue"
          name="overdue"
          value="1"
          label="only what is overdue"
          defaultChecked={overdue}
        />
        <ButtonRow>
          <Button>Show</Button>
          {isFiltered(address) ? <TextLink href="/desk/due">Clear all</TextLink> : null}
        </ButtonRow>
      </form>
    </search>
  );
}
