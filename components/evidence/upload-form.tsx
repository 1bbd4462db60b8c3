import { Button, ButtonRow } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/text-field";
import { ACCEPTED_ENDINGS } from "@/domain/evidence/file-types";

type Props = {
  /** Where the file goes: a document that has none yet, or the revision of one; null for a document of its own. */
  readonly target: { readonly document: string } | { readonly revises: string } | null;
  /** Why the last file was not taken. */
  readonly refusal: string | null;
  readonly submitLabel: string;
};

function toAction(target: Props["target"]): string {
  return target === null
    ? "/api/evidence"
    : `/api/evidence?${new URLSearchParams(target).toString()}`;
}

/** A plain form: the file goes to the server as it is, with scripts or without. */
export function UploadForm({ target, refusal, submitLabel }: Props) {
  return (
    <form
      action={toAction(target)}
      method="post"
      encType="multipart/form-data"
      className="flex flex-col items-start gap-4"
    >
      <ErrorSummary
        title="This file was not taken"
        errors={refusal === null ? [] : [{ message: refusal, fieldId: "file" }]}
      />
      <FileField
        id="file"
        name="file"
        label="File"
        hint="PDF, PNG, JPEG, CSV, XLSX or TXT, up to 20 MB. What it is, is read from its content."
        error={refusal ?? undefined}
        accept={ACCEPTED_ENDINGS}
        required
      />
      <ButtonRow>
        <Button look="primary">{submitLabel}</Button>
      </ButtonRow>
    </form>
  );
}
