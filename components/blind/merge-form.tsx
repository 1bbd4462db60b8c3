"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/choice-fields";

/** A place where two answers are not the same. */
export type Difference = {
  /** Name of its control. */
  readonly name: string;
  readonly label: string;
  /** What each said; null where nothing was answered. */
  readonly first: string | null;
  readonly second: string | null;
  /** The only answer there is; null where somebody has to choose. */
  readonly suggested: "first" | "second" | null;
};

type Props = {
  readonly action: SimpleAction;
  readonly names: readonly [string, string];
  readonly differences: readonly Difference[];
};

/** One choice for every difference; what only one of the two answered is taken unless somebody decides otherwise. */
export function MergeForm({ action, names: [first, second], differences }: Props) {
  const [sent, send] = useActionState(action, null);
  const labels = Object.fromEntries(differences.map(({ name, label }) => [name, label]));
  return (
    <FormFrame state={sent} send={send} labels={labels}>
      {differences.length === 0 ? <p>Both gave the same answers throughout.</p> : null}
      <ol className="flex flex-col gap-5">
        {differences.map((each) => {
          const chosen = sent?.values[each.name] ?? each.suggested ?? undefined;
          return (
            <li key={each.name} className="border-b border-rule pb-4">
              <RadioGroup
                // What the server sends back is drawn anew.
                key={chosen ?? ""}
                id={each.name}
                name={each.name}
                label={each.label}
                error={sent?.fields[each.name]}
                defaultValue={chosen}
                choices={[
                  { value: "first", label: sayAnswer(each.first), hint: first },
                  { value: "second", label: sayAnswer(each.second), hint: second },
                ]}
              />
            </li>
          );
        })}
      </ol>
      <div>
        <Button look="primary">Make the draft of both</Button>
      </div>
    </FormFrame>
  );
}

function sayAnswer(answer: string | null) {
  if (answer === null) return <span className="missing">no answer; leave it out</span>;
  return <span className="break-words whitespace-pre-line">{answer}</span>;
}
