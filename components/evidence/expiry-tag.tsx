import { formatDate } from "@/components/format/format-date";
import { Tag } from "@/components/ui/tag";
import { readExpiry } from "./words";

type Props = { readonly validUntil: string | null; readonly day: string };

/** The last day of a document, and in a word whether it is over or near. */
export function ExpiryText({ validUntil, day }: Props) {
  if (validUntil === null) return <span className="missing">no day set</span>;
  const expiry = readExpiry(validUntil, day);
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <time dateTime={validUntil}>{formatDate(validUntil)}</time>
      {expiry === "expired" ? <Tag look="critical">expired</Tag> : null}
      {expiry === "soon" ? <Tag look="caution">expires soon</Tag> : null}
    </span>
  );
}
