import type { ReactNode } from "react";
import { CircleAlert } from "lucide-react";
import { cx } from "./cx";
import { VisuallyHidden } from "./visually-hidden";

export type FieldText = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to put it right; the same words as in the error summary. */
  error?: ReactNode;
  /** Adds "(optional)" to the label: fields are asked for unless they say so. */
  optional?: boolean;
};

/** Ids of the hint and the error of a control, as Conform names them. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldText, "hint" | "error">,
): string | undefined {
  const ids = [hint ? `${id}-description` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The attributes every control of a field carries. */
export function controlState(id: string, text: Pick<FieldText, "hint" | "error">) {
  return {
    id,
    "aria-describedby": describedBy(id, text),
    "aria-invalid": text.error ? true : undefined,
  } as const;
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={`${id}-description`} className="field-hint">
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="field-error">
      <CircleAlert className="icon" aria-hidden="true" />
      <span>
        <VisuallyHidden>Error: </VisuallyHidden>
        {children}
      </span>
    </p>
  );
}

export function OptionalMark({ optional }: { optional: boolean | undefined }) {
  return optional ? <span className="field-optional"> (optional)</span> : null;
}

export type FieldProps = FieldText & {
  id: string;
  className?: string | undefined;
  children: ReactNode;
};

/** Label, hint and error around one control; the control must carry `controlState(id, …)`. */
export function Field({ id, label, hint, error, optional, className, children }: FieldProps) {
  return (
    <div className={cx("field gap-1", error ? "field-invalid" : null, className)}>
      <label htmlFor={id} className="field-label">
        {label}
        <OptionalMark optional={optional} />
      </label>
      {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
      {children}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}
