import { Button } from "@/components/ui/button";
import type { RegimeAddress } from "./addresses";

type Props = {
  readonly address: RegimeAddress;
  readonly from: string;
  readonly to: string;
};

/** Chooses the two days between which the law is watched. */
export function ChangesForm({ address, from, to }: Props) {
  const { slug, asOf, revision, mode } = address;
  return (
    <form
      action={`/issuers/${slug}/regimes/changes`}
      className="flex flex-wrap items-end gap-x-4 gap-y-3 text-sm"
      data-print="hide"
    >
      {asOf === null ? null : <input type="hidden" name="asOf" value={asOf} />}
      {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
      {mode === "perimeter" ? null : <input type="hidden" name="mode" value={mode} />}
      <Day id="from" label="After" value={from} />
      <Day id="to" label="Up to" value={to} />
      <Button size="small">Show</Button>
    </form>
  );
}

function Day({
  id,
  label,
  value,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}) {
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        id={id}
        name={id}
        type="text"
        required
        autoComplete="off"
        spellCheck={false}
        maxLength={10}
        placeholder="2027-01-18"
        title="Year-month-day, for example 2027-01-18"
        defaultValue={value}
        className="control tabular w-32"
      />
    </span>
  );
}
