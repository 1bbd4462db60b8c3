"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button, ButtonRow } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

const LABELS = { name: "Your name" };

export function NameForm({
  action,
  name,
}: {
  readonly action: SimpleAction;
  readonly name: string;
}) {
  const [state, send] = useActionState(action, null);
  return (
    <FormFrame state={state} send={send} labels={LABELS}>
      <TextField
        id="name"
        name="name"
        label={LABELS.name}
        hint="What you have published keeps the name it was published under."
        autoComplete="name"
        fieldClassName="max-w-md"
        defaultValue={state?.values.name ?? name}
        error={state?.fields.name}
        required
      />
      <ButtonRow>
        <Button>Change name</Button>
      </ButtonRow>
    </FormFrame>
  );
}
