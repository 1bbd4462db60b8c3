import { Tag } from "@/components/ui/tag";
import type { Parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";
import { countryName, groupThousands } from "@/domain/facts/format";
import { columnsOf } from "@/domain/facts/lists";

/** A value of a parameter: a figure with its unit, a list of places, or a table by asset class. */
export function ParameterValue({
  value,
  unit,
}: {
  readonly value: unknown;
  readonly unit: string | null;
}) {
  if (Array.isArray(value)) return <>{value.map(toText).join(", ")}</>;
  if (typeof value === "object" && value !== null && !(value instanceof Decimal)) {
    return (
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 text-xs">
        {Object.entries(value).map(([key, each]) => (
          <div key={key} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-muted">{labelOf(key)}</dt>
            <dd className="tabular text-end">{withUnit(toText(each), unit)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return <span className="tabular">{withUnit(toText(value), unit)}</span>;
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

function toText(value: unknown): string {
  if (value instanceof Decimal) return groupThousands(value.toString());
  if (typeof value === "number") return groupThousands(String(value));
  return typeof value === "string" ? countryName(value) : String(value);
}

function withUnit(text: string, unit: string | null): string {
  return unit === null ? text : `${text} ${unit}`;
}

/** Keys of such tables are asset classes. */
function labelOf(key: string): string {
  const column = columnsOf("position").assetClass;
  return (column?.kind === "enum" ? column.choices[key] : undefined) ?? key;
}
