"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/text-field";

type Props = { readonly action: SimpleAction; readonly inForce: string };

/** The number and the reason of a new version. */
export function ProposeForm({ action, inForce }: Props) {
  const [sent, send] = useActionState(action, null);
  const value = (name: string) => sent?.values[name] ?? "";
  return (
    <FormFrame state={sent} send={send} labels={{ label: "Version", reason: "Reason" }}>
      <TextField
        id="label"
        name="label"
        label="Version"
        hint={`Three numbers, such as 1.2.3. Results carry it; no other version may have had it. In force is ${inForce}.`}
        width="max-w-36"
        autoComplete="off"
        defaultValue={value("label")}
        error={sent?.fields["label"]}
      />
      <TextArea
        id="reason"
        name="reason"
        label="Reason"
        hint="Why the policy should change. It stays with the version."
        rows={3}
        defaultValue={value("reason")}
        error={sent?.fields["reason"]}
        fieldClassName="w-full"
      />
      <ButtonRow>
        <Button look="primary">Propose</Button>
        <LinkButton look="quiet" href="/policy">
          Cancel
        </LinkButton>
      </ButtonRow>
    </FormFrame>
  );
}
