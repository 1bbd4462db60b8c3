"use client";

import type { ReactNode } from "react";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { SimpleFormState } from "./simple-form";
import { useErrorTitle } from "./use-form-guards";

type Props = {
  readonly state: SimpleFormState | null;
  readonly send: (data: FormData) => void;
  /** Label of each control, for the summary. */
  readonly labels: Readonly<Record<string, string>>;
  readonly children: ReactNode;
};

/** A form with what is wrong on top; the summary leads to each control. */
export function FormFrame({ state, send, labels, children }: Props) {
  const fields = Object.entries(state?.fields ?? {});
  const wrong = fields.length > 0 || Boolean(state?.message);
  useErrorTitle(wrong);
  const named = fields.map(([name, message]) => ({
    message: labels[name] === undefined ? message : `${labels[name]}: ${message}`,
    fieldId: labels[name] === undefined ? undefined : name,
  }));
  const errors = named.length === 0 && state?.message ? [{ message: state.message }] : named;
  return (
    <form action={send} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={errors} />
      {children}
    </form>
  );
}

type ButtonsProps = {
  readonly submitLabel: string;
  /** Where one goes without sending; null where there is nowhere to go back to. */
  readonly cancelHref: string | null;
};

/** The last row of such a form. */
export function FormButtons({ submitLabel, cancelHref }: ButtonsProps) {
  return (
    <ButtonRow>
      <Button look="primary">{submitLabel}</Button>
      {cancelHref === null ? null : (
        <LinkButton look="quiet" href={cancelHref}>
          Cancel
        </LinkButton>
      )}
    </ButtonRow>
  );
}
