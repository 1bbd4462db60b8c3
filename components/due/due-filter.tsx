import { AddressForm, ShowButtons } from "@/components/ui/address-form";
import { Checkbox } from "@/components/ui/choice-fields";
import { SelectField } from "@/components/ui/select-field";
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
    <AddressForm
      href={toDueHref(address)}
      action="/desk/due"
      className="flex flex-wrap items-end gap-x-4 gap-y-3"
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
      <ShowButtons isFiltered={isFiltered(address)} clearHref="/desk/due" />
    </AddressForm>
  );
}
