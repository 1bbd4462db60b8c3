"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { DateField } from "@/components/ui/text-field";

type Props = {
  readonly action: SimpleAction;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Day offered at first. */
  readonly asOf: string;
};

const LABELS = { first: "First person", second: "Second person", asOf: "Day the facts describe" };

/** Names the two who are to answer, and the day they answer for. */
export function RoundForm({ action, people, asOf }: Props) {
  const [sent, send] = useActionState(action, null);
  const shown = { first: "", second: "", asOf, ...sent?.values };
  const options = people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormFrame state={sent} send={send} labels={LABELS}>
      <div className="flex flex-wrap gap-6">
        {(["first", "second"] as const).map((name) => (
          <SelectField
            // A select keeps what the browser chose; another answer of the server has to draw it anew.
            key={`${name}${shown[name]}`}
            id={name}
            name={name}
            label={LABELS[name]}
            blank="Choose a person"
            options={options}
            defaultValue={shown[name]}
            error={sent?.fields[name]}
          />
        ))}
        <DateField
          id="asOf"
          name="asOf"
          label={LABELS.asOf}
          defaultValue={shown.asOf}
          error={sent?.fields["asOf"]}
        />
      </div>
      <div>
        <Button look="primary">Ask both to answer</Button>
      </div>
    </FormFrame>
  );
}
