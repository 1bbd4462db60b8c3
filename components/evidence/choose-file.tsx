import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { FileView } from "./types";
import { UploadForm } from "./upload-form";
import { describeFile } from "./words";

type ChooseProps = { readonly revises: string | null; readonly refusal: string | null };

/** The first step of a new document: its file, or none. */
export function ChooseFile({ revises, refusal }: ChooseProps) {
  const target = revises === null ? null : { revises };
  const query = new URLSearchParams({ ...target, file: "none" });
  return (
    <>
      <UploadForm target={target} refusal={refusal} submitLabel="Upload and go on" />
      <p className="max-w-prose">
        Without a file at hand,{" "}
        <TextLink href={`/evidence/new?${query.toString()}`}>
          enter the document without one
        </TextLink>
        ; a file can be added later.
      </p>
    </>
  );
}

/** What became of the file of the first step. */
export function UploadNotice({ file, isGone }: { file: FileView | null; isGone: boolean }) {
  if (isGone)
    return (
      <Notice kind="warning" title="The uploaded file is not kept any more. Choose it again." />
    );
  if (file === null) return null;
  return (
    <Notice kind="success" title={file.name}>
      <p className="wrap-anywhere">
        {describeFile(file)}, SHA-256 <code>{file.sha256}</code>
      </p>
    </Notice>
  );
}
