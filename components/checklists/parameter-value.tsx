import { Tag } from "@/components/ui/tag";
import type { At, Parameter } from "@/domain/checklist/parameter";
import { parameterRows, parameterText, withUnit } from "@/domain/report/parameter-text";

/** A value of a parameter: a figure with its unit, a list of places, or a table by asset class. */
export function ParameterValue({
  value,
  unit,
}: {
  readonly value: unknown;
  readonly unit: string | null;
}) {
  if (Array.isArray(value)) return <>{parameterText(value)}</>;
  const rows = parameterRows(value);
  if (rows === null) return <span className="tabular">{withUnit(parameterText(value), unit)}</span>;
  return (
    <dl className="columns-[13rem] gap-x-8 text-xs">
      {rows.map(([label, text]) => (
        <div key={label} className="flex break-inside-avoid justify-between gap-x-4">
          <dt className="text-muted">{label}</dt>
          <dd className="tabular text-end">{withUnit(text, unit)}</dd>
        </div>
      ))}
    </dl>
  );
}

export function HouseTag({ house }: Pick<Parameter, "house">) {
  return house ? (
    <Tag look="quiet" title="This tool's own choice, which a policy may replace">
      House
    </Tag>
  ) : (
    <Tag look="plain">Documents</Tag>
  );
}

/** Each parameter with its value on the day, as items of a list of names and values. */
export function parameterItems(parameters: readonly Parameter[], at: At) {
  return parameters.map((each) => ({
    key: each.id,
    label: each.label,
    value: (
      <>
        <ParameterValue value={at(each)} unit={each.unit} /> <HouseTag house={each.house} />
      </>
    ),
  }));
}
