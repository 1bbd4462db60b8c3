"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button } from "@/components/ui/button";
import { DateField, TextArea } from "@/components/ui/text-field";

type Props = {
  readonly action: SimpleAction;
  readonly submitLabel: string;
  readonly values?: Readonly<Record<"summary" | "dueOn" | "asOf", string>>;
};

const LABELS = {
  summary: "Summary for the committee",
  asOf: "Day it speaks for",
  dueOn: "Due",
} as const;
const BLANK = { summary: "", dueOn: "", asOf: "" };

/** What the author says of an assessment, the day it speaks for and the day it is due. */
export function AssessmentForm({ action, submitLabel, values = BLANK }: Props) {
  const [sent, send] = useActionState(action, null);
  const shown = { ...values, ...sent?.values };
  return (
    <FormFrame state={sent} send={send} labels={LABELS}>
      <TextArea
        id="summary"
        name="summary"
        label={LABELS.summary}
        hint="What decides, and what the reader should know before the figures."
        optional
        rows={4}
        defaultValue={shown.summary}
        error={sent?.fields["summary"]}
        fieldClassName="w-full"
      />
      <div className="flex flex-wrap gap-6">
        <DateField
          id="asOf"
          name="asOf"
          label={LABELS.asOf}
          hint="Left empty, the day of the latest revision."
          optional
          defaultValue={shown.asOf}
          error={sent?.fields["asOf"]}
        />
        <DateField
          id="dueOn"
          name="dueOn"
          label={LABELS.dueOn}
          hint="Shown on the desk and in calendars."
          optional
          defaultValue={shown.dueOn}
          error={sent?.fields["dueOn"]}
        />
      </div>
      <div>
        <Button look="primary">{submitLabel}</Button>
      </div>
    </FormFrame>
  );
}
