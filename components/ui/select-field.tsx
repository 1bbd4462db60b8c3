import type { ComponentProps } from "react";
import { cx } from "./cx";
import { controlState, Field } from "./field";
import type { FieldText } from "./field";

export type SelectOption = { value: string; label: string; disabled?: boolean };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

export type SelectFieldProps = Omit<ComponentProps<"select">, "id" | "children"> &
  FieldText & {
    id: string;
    name: string;
    options: ReadonlyArray<SelectOption | SelectGroup>;
    /** Words of the blank first choice, e.g. "Choose a class"; its value is "". */
    blank?: string;
    fieldClassName?: string;
    width?: string;
  };

function renderOption(entry: SelectOption | SelectGroup) {
  if ("options" in entry) {
    return (
      <optgroup key={entry.label} label={entry.label}>
        {entry.options.map(renderOption)}
      </optgroup>
    );
  }
  return (
    <option key={entry.value} value={entry.value} disabled={entry.disabled}>
      {entry.label}
    </option>
  );
}

/** The choices of labels by value, in their order. */
export const toOptions = (labels: Readonly<Record<string, string>>): SelectOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The browser's own select. With Conform, give it `key={field.key}` so that a reset keeps its value. */
export function SelectField(props: SelectFieldProps) {
  const {
    id,
    label,
    hint,
    error,
    optional,
    options,
    blank,
    fieldClassName,
    width = "max-w-96",
    className,
    ...rest
  } = props;
  return (
    <Field {...{ id, label, hint, error }} optional={optional ?? false} className={fieldClassName}>
      <select
        {...rest}
        {...controlState(id, { hint, error })}
        className={cx("control", width, className)}
      >
        {blank === undefined ? null : <option value="">{blank}</option>}
        {options.map(renderOption)}
      </select>
    </Field>
  );
}
