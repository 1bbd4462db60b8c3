import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";
import { controlState, Field } from "./field";
import type { FieldText } from "./field";

type InputProps = Omit<ComponentProps<"input">, "id" | "children" | "size">;
type Shared = FieldText & { id: string; name: string; fieldClassName?: string };

export type TextFieldProps = InputProps & Shared & { width?: string };

/** One line of text. `width` is a class such as "max-w-40" that hints at the length expected. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, optional, fieldClassName, width, className, ...rest } = props;
  return (
    <Field {...{ id, label, hint, error }} optional={optional ?? false} className={fieldClassName}>
      <input
        type="text"
        {...rest}
        {...controlState(id, { hint, error })}
        className={cx("control", width, className)}
      />
    </Field>
  );
}

export type NumberFieldProps = InputProps &
  Shared & { width?: string; unit?: ReactNode; whole?: boolean };

/** A plain text input with a number pad: never loses what was typed, and a scroll wheel cannot change it. */
export function NumberField(props: NumberFieldProps) {
  const {
    id,
    label,
    hint,
    error,
    optional,
    fieldClassName,
    width = "max-w-60",
    className,
    unit,
    whole,
    ...rest
  } = props;
  const input = (
    <input
      type="text"
      inputMode={whole ? "numeric" : "decimal"}
      autoComplete="off"
      spellCheck={false}
      {...rest}
      {...controlState(id, { hint, error })}
      className={cx("control control-numeric", !unit && width, className)}
    />
  );
  return (
    <Field {...{ id, label, hint, error }} optional={optional ?? false} className={fieldClassName}>
      {unit ? (
        <span className={cx("control-affixed", width)}>
          {input}
          <span className="control-affix">{unit}</span>
        </span>
      ) : (
        input
      )}
    </Field>
  );
}

export type DateFieldProps = InputProps & Shared;

const DATE_HINT = "Year-month-day, for example 2026-06-30.";

/** An ISO day as text: the browser's own control would show 03/04 in the reader's order. */
export function DateField(props: DateFieldProps) {
  const { id, label, hint, error, optional, fieldClassName, className, ...rest } = props;
  const fullHint = hint ? (
    <>
      {hint} {DATE_HINT}
    </>
  ) : (
    DATE_HINT
  );
  return (
    <Field
      {...{ id, label, error }}
      hint={fullHint}
      optional={optional ?? false}
      className={fieldClassName}
    >
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={10}
        {...rest}
        {...controlState(id, { hint: fullHint, error })}
        className={cx("control tabular max-w-36", className)}
      />
    </Field>
  );
}

export type TextAreaProps = Omit<ComponentProps<"textarea">, "id" | "children"> & Shared;

export function TextArea(props: TextAreaProps) {
  const { id, label, hint, error, optional, fieldClassName, className, rows = 4, ...rest } = props;
  return (
    <Field {...{ id, label, hint, error }} optional={optional ?? false} className={fieldClassName}>
      <textarea
        rows={rows}
        {...rest}
        {...controlState(id, { hint, error })}
        className={cx("control max-w-prose", className)}
      />
    </Field>
  );
}

export type FileFieldProps = Omit<InputProps, "value" | "defaultValue"> & Shared;

export function FileField(props: FileFieldProps) {
  const { id, label, hint, error, optional, fieldClassName, className, ...rest } = props;
  return (
    <Field {...{ id, label, hint, error }} optional={optional ?? false} className={fieldClassName}>
      <input
        type="file"
        {...rest}
        {...controlState(id, { hint, error })}
        className={cx("control max-w-prose", className)}
      />
    </Field>
  );
}
