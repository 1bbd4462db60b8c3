import { describeFind, describeHold } from "@/components/format/search-text";
import { isExpired, type SearchRecord } from "@/domain/explain/search-record";

type Props = { readonly search: SearchRecord; readonly today: string };

/** That somebody looked and found nothing, and whether that still holds. */
export function SearchNote({ search, today }: Props) {
  const hold = describeHold(search, today);
  return (
    <p className="max-w-prose text-sm break-words text-muted">
      {describeFind(search)}{" "}
      {isExpired(search, today) ? <span className="text-partly">{hold}</span> : hold}
    </p>
  );
}
