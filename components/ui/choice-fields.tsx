import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";
import { describedBy, FieldError, FieldHint, OptionalMark } from "./field";
import type { FieldText } from "./field";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type GroupProps = FieldText & {
  /** Also the id of the first choice, so that an error summary link lands on it. */
  id: string;
  className?: string | undefined;
  children: ReactNode;
};

/** A fieldset with legend, hint and error around several controls. */
export function Fieldset({ id, label, hint, error, optional, className, children }: GroupProps) {
  return (
    <div className={cx(error ? "field-invalid" : null, className)}>
      <fieldset className="field gap-1" aria-describedby={describedBy(id, { hint, error })}>
        <legend className="field-label mb-1">
          {label}
          <OptionalMark optional={optional} />
        </legend>
        {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
        {children}
        {error ? <FieldError id={id}>{error}</FieldError> : null}
      </fieldset>
    </div>
  );
}

type ListProps = FieldText & {
  id: string;
  name: string;
  choices: readonly Choice[];
  inline?: boolean;
  required?: boolean;
  className?: string;
};

type ItemProps = {
  kind: "radio" | "checkbox";
  choice: Choice;
  input: ComponentProps<"input"> & { id: string };
};

function ChoiceItem({ kind, choice, input }: ItemProps) {
  return (
    <label className="choice" htmlFor={input.id}>
      <input
        type={kind}
        value={choice.value}
        disabled={choice.disabled}
        aria-describedby={choice.hint ? `${input.id}-hint` : undefined}
        {...input}
      />
      <span>{choice.label}</span>
      {choice.hint ? (
        <span id={`${input.id}-hint`} className="choice-hint">
          {choice.hint}
        </span>
      ) : null}
    </label>
  );
}

const itemId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`);

type ChoicesProps = Pick<ListProps, "id" | "name" | "choices" | "inline" | "required"> & {
  kind: ItemProps["kind"];
  chosen: readonly string[];
};

function Choices({ id, name, choices, inline, required, kind, chosen }: ChoicesProps) {
  return (
    <div className="choice-list" data-inline={inline ? "" : undefined}>
      {choices.map((choice, index) => (
        <ChoiceItem
          key={choice.value}
          {...{ kind, choice }}
          input={{
            id: itemId(id, index),
            name,
            required,
            defaultChecked: chosen.includes(choice.value),
          }}
        />
      ))}
    </div>
  );
}

export type CheckboxGroupProps = Omit<ListProps, "required"> & {
  defaultValues?: readonly string[];
};

export function CheckboxGroup(props: CheckboxGroupProps) {
  const { id, name, choices, inline = false, defaultValues = [], ...text } = props;
  return (
    <Fieldset id={id} {...text}>
      <Choices {...{ id, name, choices, inline }} kind="checkbox" chosen={defaultValues} />
    </Fieldset>
  );
}

export type RadioGroupProps = ListProps & { defaultValue?: string | undefined };

/** One of a few choices, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { id, name, choices, inline = false, required = false, defaultValue, ...text } = props;
  const chosen = defaultValue === undefined ? [] : [defaultValue];
  return (
    <Fieldset id={id} {...text}>
      <Choices {...{ id, name, choices, inline, required, chosen }} kind="radio" />
    </Fieldset>
  );
}

export type CheckboxProps = Omit<ComponentProps<"input">, "id" | "type"> & {
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
};

/** One yes-or-no choice. Unticked sends nothing: where "no" and "not said" differ, use a RadioGroup. */
export function Checkbox({ label, hint, error, value = "on", ...input }: CheckboxProps) {
  return (
    <div className={cx(error ? "field-invalid" : null)}>
      <ChoiceItem kind="checkbox" choice={{ value: String(value), label, hint }} input={input} />
      {error ? <FieldError id={input.id}>{error}</FieldError> : null}
    </div>
  );
}
