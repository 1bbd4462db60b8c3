import { choiceOptions } from "@/components/profile/choices";
import { Button } from "@/components/ui/button";
import { SelectField, type SelectGroup } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { enteredFactsOf } from "@/domain/entry/layout";
import type { Supposed } from "@/domain/explain/what-if";
import { SECTION_IDS, SECTIONS } from "@/domain/facts/sections";
import { definitionOf, type FactId } from "@/domain/facts/vocabulary";

type Props = {
  readonly slug: string;
  readonly kept: Readonly<Record<string, string>>;
  readonly supposed: readonly Supposed[];
  /** A fact to begin with, and what the profile says of it. */
  readonly asked: { readonly id: FactId; readonly text: string } | null;
};

/** What is supposed, one control for each fact, and a choice of the next; sent as an address, without scripts too. */
export function WhatIfForm({ slug, kept, supposed, asked }: Props) {
  const isOpen = asked !== null && !supposed.some(({ id }) => id === asked.id);
  return (
    <form
      action={`/issuers/${slug}/explain/what-if`}
      className="flex flex-col gap-4"
      data-print="hide"
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {supposed.map(({ id, text, before, error }) => (
        <Control
          key={id}
          id={id}
          text={text}
          note={`Now: ${before}. Blank takes it out.`}
          error={error}
        />
      ))}
      {isOpen ? (
        <Control id={asked.id} text={asked.text} note={definitionOf(asked.id).help} error={null} />
      ) : null}
      <SelectField
        id="fact"
        name="fact"
        label={
          supposed.length === 0 && !isOpen ? "Which fact should be otherwise?" : "Another fact"
        }
        blank="Choose a fact"
        options={FACTS}
        width="max-w-prose"
        defaultValue=""
      />
      <span>
        <Button look="primary">Show what would follow</Button>
      </span>
    </form>
  );
}

const FACTS: readonly SelectGroup[] = SECTION_IDS.map((section) => ({
  label: SECTIONS[section],
  options: enteredFactsOf(section).map((id) => ({ value: id, label: definitionOf(id).label })),
})).filter(({ options }) => options.length > 0);

type ControlProps = {
  readonly id: FactId;
  readonly text: string;
  readonly note: string;
  readonly error: string | null;
};

function Control({ id, text, note, error }: ControlProps) {
  const definition = definitionOf(id);
  const name = `s.${id}`;
  const shared = {
    id: name,
    name,
    label: definition.label,
    hint: note,
    ...(error === null ? {} : { error }),
    defaultValue: text,
  };
  const isChoice = definition.kind === "boolean" || definition.kind === "enum";
  if (isChoice || definition.kind === "jurisdiction") {
    return (
      <SelectField
        {...shared}
        blank="Not supposed"
        options={choiceOptions(definition)}
        width="max-w-prose"
      />
    );
  }
  return <TextField {...shared} autoComplete="off" width="max-w-prose" />;
}
