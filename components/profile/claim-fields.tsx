"use client";

import { useState } from "react";
import { isChoice } from "@/domain/entry/fields";
import type { AnswerForm } from "@/domain/entry/form";
import { settle } from "@/domain/entry/settle";
import type { FieldErrors } from "@/domain/entry/to-input";
import type { FactDefinition } from "@/domain/facts/definition";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea, TextField } from "@/components/ui/text-field";
import { answerOptions } from "./choices";
import { useEditor } from "./editor-context";

type Props = {
  readonly definition: FactDefinition;
  readonly answer: AnswerForm;
  readonly errors: FieldErrors;
  readonly nameOf: (part: string) => string;
  readonly onChange: (change: Partial<AnswerForm>) => void;
};

/** Where sources disagree: what each of them says, and how it is settled. */
export function ClaimFields({ definition, answer, errors, nameOf, onChange }: Props) {
  const { sources } = useEditor();
  const { claims = {} } = answer;
  const error = errors[nameOf("claims")];
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const said = answer.sources.filter((id) => (claims[id] ?? "").trim() !== "");
  return (
    <fieldset
      id={nameOf("claims")}
      className="flex w-full min-w-0 flex-col gap-3 border-s-2 border-rule-strong ps-3"
    >
      <legend className="text-sm font-medium">What the sources say</legend>
      {error === undefined ? null : <FieldError id={nameOf("claims")}>{error}</FieldError>}
      {answer.sources.length < 2 ? (
        <p className="text-sm text-muted">
          Cite the sources that disagree under “Source and dates”; then what each of them says can
          be written here.
        </p>
      ) : null}
      {answer.sources.map((id, index) => (
        <div key={id}>
          <input type="hidden" name={nameOf("claimFor")} value={id} />
          <TextField
            id={`${nameOf("claim")}-${index + 1}`}
            name={nameOf("claim")}
            label={`${id} ${titles.get(id) ?? ""} says`}
            value={claims[id] ?? ""}
            width="max-w-prose"
            fieldClassName="w-full"
            onChange={(event) => onChange({ claims: { ...claims, [id]: event.target.value } })}
          />
        </div>
      ))}
      {said.length < 2 ? null : <SettleFields {...{ definition, answer, nameOf, onChange }} />}
    </fieldset>
  );
}

function SettleFields({ definition, answer, nameOf, onChange }: Omit<Props, "errors">) {
  const [value, setValue] = useState("");
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<{ value?: string; reason?: string }>({});
  const act = () => {
    const missing = {
      ...(value.trim() === "" ? { value: "Write the value that holds." } : {}),
      ...(reason.trim() === "" ? { reason: "Say why it holds." } : {}),
    };
    setWrong(missing);
    if (Object.keys(missing).length === 0) onChange(settle(answer, { value, reason }));
  };
  const control = {
    id: nameOf("settle"),
    name: nameOf("settle"),
    label: "Settle it: the value that holds",
    value,
    error: wrong.value,
    onChange: (event: { target: { value: string } }) => setValue(event.target.value),
  };
  return (
    <>
      {isChoice(definition, "fact") ? (
        <SelectField {...control} blank="Not settled" options={answerOptions(definition)} />
      ) : (
        <TextField {...control} width="max-w-72" />
      )}
      <TextArea
        id={nameOf("why")}
        name={nameOf("why")}
        label="Why it holds"
        hint="Kept in the note, with what each source said."
        rows={2}
        fieldClassName="w-full"
        value={reason}
        error={wrong.reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div>
        <Button
          size="small"
          onClick={(event) => {
            event.preventDefault();
            act();
          }}
        >
          Settle with this value
        </Button>
      </div>
    </>
  );
}
