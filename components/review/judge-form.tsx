"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button } from "@/components/ui/button";
import { type Choice, CheckboxGroup, RadioGroup } from "@/components/ui/choice-fields";
import { DateField, TextArea } from "@/components/ui/text-field";

type Props = {
  readonly action: SimpleAction;
  readonly verdicts: readonly Choice[];
  readonly sources: readonly Choice[];
  readonly months: number;
};

const LABELS = {
  judged: "Your verdict",
  reason: "Reason",
  sources: "Evidence",
  expiresOn: "Counts until",
} as const;

/** An analyst's verdict beside the computed one. */
export function JudgeForm({ action, verdicts, sources, months }: Props) {
  const [sent, send] = useActionState(action, null);
  const values = sent?.values ?? {};
  const fields = sent?.fields ?? {};
  const chosen = (values["sources"] ?? "").split("\n");
  return (
    <FormFrame state={sent} send={send} labels={LABELS}>
      <RadioGroup
        key={`judged-${values["judged"] ?? ""}`}
        id="judged"
        name="judged"
        label={LABELS.judged}
        choices={verdicts}
        defaultValue={values["judged"] ?? ""}
        error={fields["judged"]}
      />
      <TextArea
        id="reason"
        name="reason"
        label={LABELS.reason}
        hint="Why the rules do not see it, in at least 20 characters. Every report carries it."
        rows={4}
        defaultValue={values["reason"] ?? ""}
        error={fields["reason"]}
        fieldClassName="w-full"
      />
      <CheckboxGroup
        key={`sources-${values["sources"] ?? ""}`}
        id="sources"
        name="sources"
        label={LABELS.sources}
        hint="Sources of the profile it rests on."
        choices={sources}
        defaultValues={chosen}
        error={fields["sources"]}
      />
      <DateField
        id="expiresOn"
        name="expiresOn"
        label={LABELS.expiresOn}
        hint={`First day on which it no longer counts, at most ${months} months from today.`}
        defaultValue={values["expiresOn"] ?? ""}
        error={fields["expiresOn"]}
      />
      <div>
        <Button look="primary">Judge</Button>
      </div>
    </FormFrame>
  );
}
