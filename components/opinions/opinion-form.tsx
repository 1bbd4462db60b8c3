"use client";

import { useActionState } from "react";
import { FormButtons, FormFrame } from "@/components/profile/form-frame";
import { fieldOf, type SimpleAction, type SimpleFormState } from "@/components/profile/simple-form";
import { RadioGroup } from "@/components/ui/choice-fields";
import { SelectField, type SelectOption } from "@/components/ui/select-field";
import { DateField, NumberField, TextArea, TextField } from "@/components/ui/text-field";

type Props = {
  readonly action: SimpleAction;
  readonly start: SimpleFormState["values"];
  readonly subjects: readonly SelectOption[];
  readonly submitLabel: string;
  /** Where to go without saving; null where the form is part of the page. */
  readonly cancelHref: string | null;
};

const LABELS: Readonly<Record<string, string>> = {
  rater: "Rater",
  subject: "What is rated",
  value: "Opinion",
  scaleName: "Scale",
  direction: "Better is",
  steps: "Steps of the scale",
  low: "Lowest number",
  high: "Highest number",
  ratedOn: "Date of the opinion",
  url: "Read at",
  note: "Note",
};

const DIRECTIONS = [
  { value: "higher", label: "The last step, or the higher number" },
  { value: "lower", label: "The first step, or the lower number" },
];

/** What a rater published, with the scale it is meant on. */
export function OpinionForm({ action, start, subjects, submitLabel, cancelHref }: Props) {
  const [sent, send] = useActionState(action, null);
  const values = sent?.values ?? start;
  const toField = (name: string) => fieldOf({ values, fields: sent?.fields ?? {} }, LABELS, name);
  return (
    <FormFrame state={sent} send={send} labels={LABELS}>
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2 lg:max-w-4xl">
        <TextField {...toField("rater")} hint="Who gave it." />
        {/* The key: a select that stays mounted falls back to its first choice when the form is reset after sending. */}
        <SelectField
          key={`subject ${values["subject"] ?? ""}`}
          {...toField("subject")}
          blank="Choose"
          options={subjects}
        />
        <TextField {...toField("value")} hint="As published: a step of the scale, or a number." />
        <DateField {...toField("ratedOn")} />
        <TextField {...toField("scaleName")} hint="As the rater calls it." />
        <RadioGroup
          key={`direction ${values["direction"] ?? ""}`}
          {...toField("direction")}
          choices={DIRECTIONS}
        />
        <TextArea
          {...toField("steps")}
          optional
          rows={5}
          hint="One step a line, in the rater's order. Leave blank for a scale of numbers."
        />
        <div className="flex flex-col gap-5">
          <NumberField
            {...toField("low")}
            optional
            width="max-w-36"
            hint="For a scale of numbers."
          />
          <NumberField {...toField("high")} optional width="max-w-36" />
        </div>
      </div>
      <TextField {...toField("url")} inputMode="url" width="max-w-prose" fieldClassName="w-full" />
      <TextArea {...toField("note")} optional rows={2} fieldClassName="w-full" />
      <FormButtons submitLabel={submitLabel} cancelHref={cancelHref} />
    </FormFrame>
  );
}
