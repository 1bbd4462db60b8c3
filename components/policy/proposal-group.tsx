import { Checkbox, Fieldset } from "@/components/ui/choice-fields";
import { SelectField } from "@/components/ui/select-field";
import { DateField, NumberField, TextArea, TextField } from "@/components/ui/text-field";
import type { PolicyField, PolicyGroup } from "./proposal-field-types";
import { WeightSum } from "./weight-sum";

export type FormTexts = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
};

/** The fields of a group side by side where there is room. */
export function ProposalGroup({ group, values, errors }: FormTexts & { group: PolicyGroup }) {
  const { id, legend, note, fields, total } = group;
  const list = (
    <div className="grid w-full gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      {fields.map((field) => (
        <ProposalField key={field.name} field={field} values={values} errors={errors} />
      ))}
    </div>
  );
  return (
    <Fieldset id={`${id}-group`} label={legend} hint={note}>
      {total === undefined ? (
        list
      ) : (
        <WeightSum
          id={id}
          names={fields.map(({ name }) => name)}
          values={values}
          total={total}
          error={errors[id]}
        >
          {list}
        </WeightSum>
      )}
    </Fieldset>
  );
}

function ProposalField({ field, values, errors }: FormTexts & { readonly field: PolicyField }) {
  const { name, label, hint, optional } = field;
  const value = values[name] ?? "";
  const own = {
    ...{ id: name, name, label },
    ...(hint === undefined ? {} : { hint: <span className="wrap-anywhere">{hint}</span> }),
    ...(optional === undefined ? {} : { optional }),
    error: errors[name],
  };
  const wide = "sm:col-span-2 lg:col-span-3 w-full";
  if (field.kind === "tick")
    return (
      <div className={wide}>
        <Checkbox id={name} name={name} label={label} defaultChecked={value !== ""} />
      </div>
    );
  if (field.kind === "choice")
    return (
      <SelectField
        // A select that stays mounted falls back to its first choice when the form is reset after sending.
        key={`${name} ${value}`}
        {...own}
        options={field.options}
        {...(field.blank === undefined ? {} : { blank: field.blank })}
        defaultValue={value}
      />
    );
  if (field.kind === "area")
    return <TextArea {...own} rows={field.rows} defaultValue={value} fieldClassName={wide} />;
  if (field.kind === "day") return <DateField {...own} defaultValue={value} />;
  if (field.kind === "whole")
    return <NumberField {...own} whole unit={field.unit} width="max-w-48" defaultValue={value} />;
  return (
    <TextField
      {...own}
      {...(field.width === undefined ? {} : { width: field.width })}
      {...(field.width === "max-w-prose" ? { fieldClassName: wide } : {})}
      list={field.list}
      defaultValue={value}
    />
  );
}
