import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";

type Props = {
  readonly title: string;
  readonly text: string;
  readonly copyLabel: string;
  /** What to do with it now. */
  readonly children: string;
};

/** A link or a key that nobody, the server included, can show a second time. */
export function ShownOnce({ title, text, copyLabel, children }: Props) {
  return (
    <div role="status">
      <Notice kind="success" title={title}>
        <p className="max-w-prose">{children}</p>
        <p className="mt-2 flex flex-wrap items-center gap-2">
          <code className="min-w-0 break-all">{text}</code>
          <CopyButton text={text} label={copyLabel} />
        </p>
      </Notice>
    </div>
  );
}
