"use client";

import { useActionState } from "react";
import { FormButtons, FormFrame } from "@/components/profile/form-frame";
import { fieldOf, type SimpleFormState } from "@/components/profile/simple-form";
import { SelectField, toOptions } from "@/components/ui/select-field";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { DateField, TextArea, TextField } from "@/components/ui/text-field";
import { DOCUMENT_FIELD_IDS, DOCUMENT_FIELDS } from "@/domain/evidence/document-fields";
import { SOURCE_KINDS, type SourceKind } from "@/domain/profile/profile";

export type DocumentFormState = SimpleFormState & {
  /** What somebody else saved meanwhile, to be shown beside what was typed. */
  readonly theirs: Readonly<Record<string, string>> | null;
};

export type DocumentAction = (
  state: DocumentFormState | null,
  data: FormData,
) => Promise<DocumentFormState | null>;

type Props = {
  readonly action: DocumentAction;
  readonly start: DocumentFormState;
  readonly cancelHref: string;
  readonly submitLabel: string;
};

const KIND_OPTIONS = toOptions(SOURCE_KINDS);

function toWords(field: string, text: string): string {
  if (text === "") return "empty";
  return field === "kind" ? (SOURCE_KINDS[text as SourceKind] ?? text) : text;
}

/** Both versions of what two people wrote differently. */
function BothVersions({ values, theirs }: Pick<DocumentFormState, "values" | "theirs">) {
  if (theirs === null) return null;
  const fields = DOCUMENT_FIELD_IDS.filter((id) => (values[id] ?? "") !== (theirs[id] ?? ""));
  return (
    <TableRegion label="Both versions">
      <Table caption="Where the two versions differ">
        <thead>
          <tr>
            <Th>Field</Th>
            <Th>Yours, in the form below</Th>
            <Th>Theirs, as saved now</Th>
          </tr>
        </thead>
        <tbody>
          {fields.map((id) => (
            <tr key={id}>
              <Th scope="row">{DOCUMENT_FIELDS[id]}</Th>
              <Td className="wrap-anywhere">{toWords(id, values[id] ?? "")}</Td>
              <Td className="wrap-anywhere">{toWords(id, theirs[id] ?? "")}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

type FieldsProps = { readonly state: DocumentFormState };

const toField = (state: DocumentFormState, name: keyof typeof DOCUMENT_FIELDS) =>
  fieldOf(state, DOCUMENT_FIELDS, name);

function DayFields({ state }: FieldsProps) {
  return (
    <div className="grid gap-x-8 gap-y-5 md:grid-cols-2 lg:max-w-4xl">
      <DateField
        {...toField(state, "describesOn")}
        optional
        hint="The day its content speaks of, such as the date of a reserve report."
      />
      <TextField
        {...toField(state, "published")}
        optional
        hint="A day, a month or a year: 2026-06-30, 2026-06 or 2026."
        width="max-w-36"
      />
      <DateField
        {...toField(state, "retrievedOn")}
        optional
        hint="The day it was read or downloaded."
      />
      <DateField
        {...toField(state, "validUntil")}
        optional
        hint="The last day on which it supports anything. Leave open where nothing sets one."
      />
    </div>
  );
}

/** What is said of a document of the library. */
export function DocumentForm({ action, start, cancelHref, submitLabel }: Props) {
  const [sent, send] = useActionState(action, null);
  const state = sent ?? start;
  return (
    <FormFrame state={sent} send={send} labels={DOCUMENT_FIELDS}>
      <BothVersions values={state.values} theirs={state.theirs} />
      <input type="hidden" name="version" value={state.values["version"] ?? ""} />
      <TextField {...toField(state, "title")} width="max-w-prose" fieldClassName="w-full" />
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2 lg:max-w-4xl">
        {/* The key: a select that stays mounted falls back to its first choice when the form is reset after sending. */}
        <SelectField
          key={`kind ${state.values["kind"] ?? ""}`}
          {...toField(state, "kind")}
          blank="Choose"
          options={KIND_OPTIONS}
          hint="Strongest first. It decides how strong the evidence counts."
        />
        <TextField {...toField(state, "publisher")} optional fieldClassName="w-full" />
      </div>
      <TextField
        {...toField(state, "url")}
        optional
        inputMode="url"
        width="max-w-prose"
        fieldClassName="w-full"
      />
      <DayFields state={state} />
      <TextArea {...toField(state, "note")} optional rows={3} fieldClassName="w-full" />
      <FormButtons submitLabel={submitLabel} cancelHref={cancelHref} />
    </FormFrame>
  );
}
