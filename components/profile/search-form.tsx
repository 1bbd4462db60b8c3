"use client";

import { useActionState } from "react";
import { Button, ButtonRow } from "@/components/ui/button";
import { DateField, TextArea } from "@/components/ui/text-field";
import { FormFrame } from "./form-frame";
import { fieldOf, type SimpleAction } from "./simple-form";

type Props = {
  readonly action: SimpleAction;
  readonly today: string;
  /** Days a search holds where nothing else is said. */
  readonly days: number;
};

const LABELS = {
  where: "Where did you look?",
  on: "On which day?",
  note: "What was there instead?",
  until: "Until when does it hold?",
};

/** That somebody looked for a fact and found nothing. */
export function SearchForm({ action, today, days }: Props) {
  const [sent, send] = useActionState(action, null);
  const state = sent ?? { values: { on: today }, fields: {} };
  const field = (name: keyof typeof LABELS) => fieldOf(state, LABELS, name);
  return (
    <FormFrame state={sent} send={send} labels={LABELS}>
      <TextArea
        {...field("where")}
        hint="Documents, pages, registers: enough for somebody else to look there again."
        rows={2}
        fieldClassName="w-full"
      />
      <div className="flex flex-wrap gap-x-8 gap-y-5">
        <DateField {...field("on")} />
        <DateField
          {...field("until")}
          optional
          hint={`Left blank: ${days} days after the search.`}
          fieldClassName="max-w-80"
        />
      </div>
      <TextArea {...field("note")} optional rows={2} fieldClassName="w-full" />
      <ButtonRow>
        <Button look="primary">Record the search</Button>
      </ButtonRow>
    </FormFrame>
  );
}
