import { choiceOptions } from "@/components/profile/choices";
import { Button } from "@/components/ui/button";
import { SelectField, type SelectGroup } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { enteredFactsOf } from "@/domain/entry/layout";
import { isChosen, type Supposed } from "@/domain/explain/what-if";
import { SECTION_IDS, SECTIONS } from "@/domain/facts/sections";
import { UNKNOWN_REASONS } from "@/domain/facts/state";
import { definitionOf, type FactId } from "@/domain/facts/vocabulary";

import { toFigureText } from "./figure-text";

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
      <ReasonList />
      {supposed.map(({ id, text, before, error }) => (
        <Control
          key={id}
          id={id}
          text={text}
          note={`Now: ${toFigureText(definitionOf(id), before)}. Blank takes it out.${isChosen(id) ? "" : TYPED}`}
          error={error}
        />
      ))}
      {isOpen ? (
        <Control
          id={asked.id}
          text={asked.text}
          note={`${definitionOf(asked.id).help}${isChosen(asked.id) ? "" : TYPED}`}
          error={null}
        />
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

const TYPED = ` Where it is not known, type ${Object.values(UNKNOWN_REASONS)
  .map((words) => `“${words}”`)
  .join(", ")
  .replace(/, (?=[^,]*$)/, " or ")}.`;

const REASON_LIST = "reasons-unknown";

/** Offers the words for an answer that is not known, where a value is typed. */
function ReasonList() {
  return (
    <datalist id={REASON_LIST}>
      {Object.values(UNKNOWN_REASONS).map((words) => (
        <option key={words} value={words} />
      ))}
    </datalist>
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
  if (isChosen(id)) {
    return (
      <SelectField
        {...shared}
        blank="Not supposed"
        options={choiceOptions(definition)}
        width="max-w-prose"
      />
    );
  }
  return <TextField {...shared} autoComplete="off" list={REASON_LIST} width="max-w-prose" />;
}
