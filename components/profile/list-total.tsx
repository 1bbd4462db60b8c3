import type { ListForm } from "@/domain/entry/form";
import { TOTALS } from "@/domain/entry/layout";
import { totalOf } from "@/domain/entry/totals";
import type { Decimal } from "@/domain/decimal";
import type { ListId } from "@/domain/facts/lists";
import { definitionOf } from "@/domain/facts/vocabulary";
import { formatUsdExact } from "@/components/format/format-number";

type Props = { readonly list: ListId; readonly form: ListForm; readonly stated: string };

function signed(amount: Decimal): string {
  const text = formatUsdExact(amount.toFixed());
  return amount.isPositive() && !amount.isZero() ? `+${text}` : text;
}

/** What the amounts add up to, beside the figure they should add up to. */
export function ListTotal({ list, form, stated }: Props) {
  const spec = TOTALS[list];
  const total = totalOf(list, form, stated);
  if (spec === undefined || total === null) return null;
  const against = definitionOf(spec.against).label;
  return (
    <dl
      className="tabular flex flex-wrap gap-x-10 gap-y-2 border-y border-ink py-2 text-sm"
      data-total={list}
    >
      <Item
        label={`Sum of ${total.counted} ${total.counted === 1 ? "amount" : "amounts"}`}
        value={formatUsdExact(total.sum.toFixed())}
      />
      <Item
        label={against}
        value={total.stated === null ? "not entered" : formatUsdExact(total.stated.toFixed())}
      />
      <Item
        label="Difference"
        value={total.difference === null ? "not computed" : signed(total.difference)}
      />
      {total.without === 0 ? null : (
        <Item
          label="Without an amount"
          value={`${total.without} ${total.without === 1 ? "row" : "rows"}`}
        />
      )}
    </dl>
  );
}

function Item({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="text-muted">{label}</dt>
      <dd className="font-medium">{value}</dd>
    </div>
  );
}
