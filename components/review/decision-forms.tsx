"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextArea } from "@/components/ui/text-field";

type StepProps = {
  readonly action: SimpleAction;
  readonly label: string;
  readonly hint: string;
  readonly look?: "primary" | "secondary";
};

/** One step of the workflow that asks for nothing more. */
export function StepForm({ action, label, hint, look = "secondary" }: StepProps) {
  const [sent, send] = useActionState(action, null);
  return (
    <FormFrame state={sent} send={send} labels={{}}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look={look}>{label}</Button>
        <p className="max-w-prose text-sm text-muted">{hint}</p>
      </div>
    </FormFrame>
  );
}

/** Approval is asked for twice: what it freezes cannot be changed. */
export function ApproveForm({
  action,
  isLast,
}: {
  readonly action: SimpleAction;
  readonly isLast: boolean;
}) {
  const [sent, send] = useActionState(action, null);
  return (
    <FormFrame state={sent} send={send} labels={{}}>
      <div>
        <ConfirmButton
          label="Approve…"
          title="Approve this assessment?"
          confirmLabel="Approve"
          cancelLabel="Not yet"
        >
          <p>
            {isLast
              ? "Facts, findings, result, rules and policy are frozen under your name. The assessment approved before is superseded."
              : "Your approval is kept; another person has to approve as well."}
          </p>
        </ConfirmButton>
      </div>
    </FormFrame>
  );
}

type ReturnProps = {
  readonly action: SimpleAction;
  readonly hint: string;
  readonly submitLabel: string;
};

/** Gives the work back with reasons. */
export function ReturnForm({ action, hint, submitLabel }: ReturnProps) {
  const [sent, send] = useActionState(action, null);
  return (
    <FormFrame state={sent} send={send} labels={{ reasons: "Reasons" }}>
      <TextArea
        id="reasons"
        name="reasons"
        label="Reasons"
        hint={hint}
        rows={3}
        defaultValue={sent?.values["reasons"] ?? ""}
        error={sent?.fields["reasons"]}
        fieldClassName="w-full"
      />
      <div>
        <Button>{submitLabel}</Button>
      </div>
    </FormFrame>
  );
}
