import type { ReactNode } from "react";
import { formatCount } from "@/components/format/format-number";
import { Section } from "@/components/ui/page-heading";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";

export type AttentionItem = {
  readonly key: string;
  readonly symbol: string;
  readonly name: string;
  readonly isSample: boolean;
  /** Where the matter can be put right. */
  readonly href: string;
  readonly detail: ReactNode;
};

export type AttentionProps = {
  readonly id: string;
  readonly title: string;
  /** What is asked of the reader. */
  readonly note: string;
  readonly items: readonly AttentionItem[];
  readonly total: number;
  /** The list of all of them, where there is one. */
  readonly allHref?: string;
  /** Said where there is nothing to do. */
  readonly none: string;
};

function Item({ item }: { item: AttentionItem }) {
  return (
    <li className="flex flex-col gap-x-4 border-b border-rule py-2 text-sm sm:flex-row sm:items-baseline sm:justify-between">
      <span className="min-w-0">
        <TextLink quiet prefetch={false} className="text-base font-semibold" href={item.href}>
          {item.symbol}
        </TextLink>{" "}
        <span className="text-muted">{item.name}</span>{" "}
        {item.isSample ? <Tag look="quiet">sample</Tag> : null}
      </span>
      <span className="tabular sm:max-w-72 sm:text-end">{item.detail}</span>
    </li>
  );
}

/** One kind of thing that needs attention: how many, the first of them, and the way to the rest. */
export function Attention({ id, title, note, items, total, allHref, none }: AttentionProps) {
  const rest = total - items.length;
  return (
    <Section id={id} title={total > 0 ? `${title} (${formatCount(total)})` : title}>
      <p className="max-w-prose text-sm text-muted">{total > 0 ? note : none}</p>
      {items.length > 0 ? (
        <ul className="border-t border-rule">
          {items.map((item) => (
            <Item key={item.key} item={item} />
          ))}
        </ul>
      ) : null}
      {rest > 0 ? (
        <p className="text-sm">
          {allHref ? (
            <TextLink href={allHref}>Show all {formatCount(total)}</TextLink>
          ) : (
            `and ${formatCount(rest)} more`
          )}
        </p>
      ) : null}
    </Section>
  );
}
