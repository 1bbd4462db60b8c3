"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/text-field";

type Props = { readonly action: SimpleAction; readonly id: string };

/** Takes an entry out of use, with the reason. */
export function WithdrawOpinion({ action, id }: Props) {
  const [sent, send] = useActionState(action, null);
  return (
    <Disclosure summary="Withdraw" open={sent !== null}>
      <FormFrame state={sent} send={send} labels={{}}>
        <TextField
          id={`reason-${id}`}
          name="reason"
          label="Reason"
          hint="The entry stays readable, with the reason, and cannot be brought back."
          defaultValue={sent?.values["reason"] ?? ""}
          error={sent?.fields["reason"]}
        />
        <div>
          <Button look="danger" size="small">
            Withdraw the entry
          </Button>
        </div>
      </FormFrame>
    </Disclosure>
  );
}
