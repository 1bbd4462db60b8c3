type Props = {
  readonly label: string;
  readonly files: readonly { readonly label: string; readonly href: string }[];
};

/** What is shown, as files. */
export function RunDownloads({ label, files }: Props) {
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm" data-print="hide">
      <span className="text-muted">{label}</span>
      {files.map((file) => (
        <a key={file.label} className="link" href={file.href} download>
          {file.label}
        </a>
      ))}
    </p>
  );
}
