"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

const KINDS = {
  code: {
    label: "Code of your app",
    hint: "Six digits; a new code comes every 30 seconds.",
    input: { inputMode: "numeric", autoComplete: "one-time-code", maxLength: 12 },
  },
  recovery_code: {
    label: "Recovery code",
    hint: "One of those you kept; case and dashes do not matter. Each works once.",
    input: { autoComplete: "off", autoCapitalize: "none", maxLength: 60 },
  },
} as const;

type Props = {
  readonly action: SimpleAction;
  readonly kind: keyof typeof KINDS;
  readonly next: string;
  readonly other: { readonly href: string; readonly label: string };
};

/** The second step of signing in. */
export function CodeForm({ action, kind, next, other }: Props) {
  const [state, send] = useActionState(action, null);
  const { label, hint, input } = KINDS[kind];
  return (
    <FormFrame state={state} send={send} labels={{ code: label }}>
      <input type="hidden" name="next" value={next} />
      <TextField
        id="code"
        name="code"
        label={label}
        hint={hint}
        width="max-w-60"
        spellCheck={false}
        required
        {...input}
      />
      <ButtonRow>
        <Button look="primary">Sign in</Button>
        <LinkButton look="quiet" href={other.href}>
          {other.label}
        </LinkButton>
      </ButtonRow>
    </FormFrame>
  );
}
