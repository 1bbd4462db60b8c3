"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextArea } from "@/components/ui/text-field";

type Props = {
  readonly action: SimpleAction;
  /** What would be left without a current source. */
  readonly lost: number;
};

/** Takes a document out of use, with the reason that stays beside it. */
export function WithdrawForm({ action, lost }: Props) {
  const [sent, send] = useActionState(action, null);
  return (
    <FormFrame state={sent} send={send} labels={{ reason: "Reason" }}>
      <TextArea
        id="reason"
        name="reason"
        label="Reason"
        hint="It stays beside the document."
        rows={2}
        defaultValue={sent?.values["reason"] ?? ""}
        error={sent?.fields["reason"]}
        fieldClassName="w-full"
      />
      <div>
        <ConfirmButton
          label="Withdraw…"
          title="Withdraw this document?"
          confirmLabel="Withdraw the document"
          cancelLabel="Keep it"
        >
          <p>
            It stays readable, marked as withdrawn, and cannot be changed or brought back.
            {lost === 0
              ? " Nothing rests on it alone."
              : ` ${lost === 1 ? "One fact or row loses" : `${lost} facts and rows lose`} the last current source.`}
          </p>
        </ConfirmButton>
      </div>
    </FormFrame>
  );
}
