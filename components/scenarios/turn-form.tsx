"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";

type Props = { readonly action: SimpleAction; readonly isWithdrawn: boolean };

/** Takes a run out of use, or brings it back, with the reason that stays beside it. */
export function TurnForm({ action, isWithdrawn }: Props) {
  const [sent, send] = useActionState(action, null);
  return (
    <FormFrame state={sent} send={send} labels={{ why: "Why" }}>
      <TextArea
        id="why"
        name="why"
        label="Why"
        hint={
          isWithdrawn
            ? "It stands beside the presets again, with this reason."
            : "It no longer stands beside the presets. Every version stays readable at its address, and it can be brought back."
        }
        rows={2}
        defaultValue={sent?.values["why"] ?? ""}
        error={sent?.fields["why"]}
        fieldClassName="w-full max-w-prose"
      />
      <div>
        <Button look="secondary">{isWithdrawn ? "Bring the run back" : "Withdraw the run"}</Button>
      </div>
    </FormFrame>
  );
}
