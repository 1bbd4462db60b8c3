import { LISTS, type ListId } from "@/domain/facts/lists";
import { SECTIONS, type SectionId } from "@/domain/facts/sections";
import { TextLink } from "@/components/ui/text-link";

/** An answer, or the rows of a list, that no source supports. */
export type Uncited = {
  readonly label: string;
  readonly section: SectionId;
  readonly list: ListId | null;
  readonly count: number;
};

/** What to read up first: answers that cite nothing. */
export function UncitedList({
  items,
  path,
}: {
  readonly items: readonly Uncited[];
  readonly path: string;
}) {
  if (items.length === 0) return <p className="text-sm">Every answer cites a source.</p>;
  return (
    <ul className="text-sm">
      {items.map(({ label, section, list, count }) => (
        <li key={`${section} ${list ?? label}`} className="border-b border-rule py-1 break-words">
          <TextLink
            quiet
            prefetch={false}
            href={
              list === null
                ? `${path}/${section}?q=${encodeURIComponent(label)}`
                : `${path}/${section}#${list}-title`
            }
          >
            {list === null ? label : LISTS[list].label}
          </TextLink>{" "}
          <span className="text-muted">
            {list === null
              ? SECTIONS[section]
              : `${SECTIONS[section]}, ${count} ${count === 1 ? "row" : "rows"}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
