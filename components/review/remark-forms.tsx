"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleAction } from "@/components/profile/simple-form";
import { Button } from "@/components/ui/button";
import { SelectField, type SelectOption } from "@/components/ui/select-field";
import { DateField, TextArea, TextField } from "@/components/ui/text-field";

/** A remark on a finding, or on the whole. */
export function CommentForm({ action }: { readonly action: SimpleAction }) {
  const [sent, send] = useActionState(action, null);
  return (
    <FormFrame state={sent} send={send} labels={{ text: "Comment" }}>
      <TextArea
        id="text"
        name="text"
        label="Comment"
        hint="It stays under your name and cannot be changed."
        rows={3}
        defaultValue={sent?.values["text"] ?? ""}
        error={sent?.fields["text"]}
        fieldClassName="w-full"
      />
      <div>
        <Button>Add the comment</Button>
      </div>
    </FormFrame>
  );
}

type ReplyProps = {
  readonly action: SimpleAction;
  readonly documents: readonly SelectOption[];
};

const LABELS = {
  from: "From",
  role: "Role",
  receivedOn: "Received",
  reply: "Text",
  document: "Original",
} as const;

/** The issuer's own words, with the document that holds them. */
export function ReplyForm({ action, documents }: ReplyProps) {
  const [sent, send] = useActionState(action, null);
  const values = sent?.values ?? {};
  const fields = sent?.fields ?? {};
  return (
    <FormFrame state={sent} send={send} labels={LABELS}>
      <div className="flex flex-wrap gap-6">
        <TextField
          id="from"
          name="from"
          label={LABELS.from}
          hint="The issuer, or who wrote for it."
          defaultValue={values["from"] ?? ""}
          error={fields["from"]}
        />
        <TextField
          id="role"
          name="role"
          label={LABELS.role}
          optional
          defaultValue={values["role"] ?? ""}
          error={fields["role"]}
        />
        <DateField
          id="receivedOn"
          name="receivedOn"
          label={LABELS.receivedOn}
          defaultValue={values["receivedOn"] ?? ""}
          error={fields["receivedOn"]}
        />
      </div>
      <TextArea
        id="reply"
        name="reply"
        label={LABELS.reply}
        hint="Word for word. It is shown in reports and moves no figure."
        rows={5}
        defaultValue={values["reply"] ?? ""}
        error={fields["reply"]}
        fieldClassName="w-full"
      />
      <SelectField
        id="document"
        name="document"
        label={LABELS.document}
        hint="Document of the library that holds it."
        optional
        blank="None"
        options={documents}
        defaultValue={values["document"] ?? ""}
        error={fields["document"]}
      />
      <div>
        <Button>Record the reply</Button>
      </div>
    </FormFrame>
  );
}
