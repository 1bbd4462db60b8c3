import type { ReactNode } from "react";
import { cx } from "./cx";

export type KeyValue = { label: ReactNode; value: ReactNode; key?: string };
export type KeyValuesProps = { items: readonly KeyValue[]; className?: string };

/** A list of names and values; put the words for a missing value in yourself, never leave it empty. */
export function KeyValues({ items, className }: KeyValuesProps) {
  return (
    <dl className={cx("key-values", className)}>
      {items.map((item, index) => (
        <div key={item.key ?? (typeof item.label === "string" ? item.label : index)}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
