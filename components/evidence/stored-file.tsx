import { formatCount } from "@/components/format/format-number";
import { buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { KeyValues } from "@/components/ui/key-values";
import type { DocumentView, FileView } from "./types";
import { UploadForm } from "./upload-form";
import { describeFile } from "./words";

/** The file, its hash, and the way to it. */
function FileFacts({ file, href }: { file: FileView; href: string }) {
  return (
    <div className="flex flex-col items-start gap-4">
      <KeyValues
        className="wrap-anywhere"
        items={[
          { label: "Name", value: file.name },
          {
            label: "Content",
            value: `${describeFile(file)} (${formatCount(file.bytes)} bytes)`,
          },
          {
            label: "SHA-256",
            value: (
              <span className="flex flex-wrap items-center gap-2">
                <code className="font-mono text-sm break-all">{file.sha256}</code>
                <CopyButton text={file.sha256} label="Copy the hash" />
              </span>
            ),
          },
        ]}
      />
      <a className={buttonClass()} href={href} download data-print="hide">
        Download the file
      </a>
    </div>
  );
}

type Props = {
  readonly document: DocumentView;
  readonly mayAdd: boolean;
  /** Why the last file was not taken. */
  readonly refusal: string | null;
};

/** The file of a document, or the way to add one. */
export function StoredFile({ document: { id, file }, mayAdd, refusal }: Props) {
  if (file !== null) return <FileFacts file={file} href={`/api/evidence/${id}/file`} />;
  return (
    <>
      <p className="text-muted">No file is stored with this document.</p>
      {mayAdd ? (
        <UploadForm target={{ document: id }} refusal={refusal} submitLabel="Upload the file" />
      ) : null}
    </>
  );
}
