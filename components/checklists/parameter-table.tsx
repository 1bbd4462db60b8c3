import { formatDate } from "@/components/format/format-date";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { DatedValue, Parameter } from "@/domain/checklist/parameter";
import { CiteList } from "./cite-list";
import { parameterRows } from "@/domain/report/parameter-text";
import { HouseTag, ParameterValue } from "./parameter-value";

type Props = { readonly parameters: readonly Parameter[]; readonly caption: string };

/** Numbers and tables that judge: value, unit, dates, whose choice it is, and why. */
export function ParameterTable({ parameters, caption }: Props) {
  return (
    <TableRegion label={caption}>
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <Th>Threshold</Th>
            <Th>Value</Th>
            <Th>Set by</Th>
            <Th>Why</Th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((each) => (
            <ParameterRows key={each.id} parameter={each} />
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

/** A table of more entries than this stands below its row, over the whole width. */
const MOST_BESIDE = 6;

function ParameterRows({ parameter }: { readonly parameter: Parameter }) {
  const { id, label, house, rationale, cites, values } = parameter;
  const isLong = values.some(({ value }) => (parameterRows(value)?.length ?? 0) > MOST_BESIDE);
  return (
    <>
      <tr id={id}>
        <Th scope="row" className="min-w-40 md:w-80">
          {label}
          <code className="block text-xs font-normal break-all text-muted">{id}</code>
        </Th>
        <Td className="min-w-40 max-w-96">
          {isLong ? "the table below" : <Values parameter={parameter} />}
        </Td>
        <Td>
          <HouseTag house={house} />
        </Td>
        <Td className="min-w-64">
          {rationale}
          <span className="block text-xs text-muted">
            <CiteList cites={cites} />
          </span>
        </Td>
      </tr>
      {isLong ? (
        <tr>
          <Td colSpan={4}>
            <Values parameter={parameter} />
          </Td>
        </tr>
      ) : null}
    </>
  );
}

function Values({ parameter: { values, unit } }: { readonly parameter: Parameter }) {
  return values.map((dated) => (
    <div key={`${dated.from} ${dated.until}`}>
      <ParameterValue value={dated.value} unit={unit} />
      <Dates dated={dated} />
    </div>
  ));
}

function Dates({ dated: { from, until } }: { readonly dated: DatedValue<unknown> }) {
  const parts = [
    from === null ? null : `from ${formatDate(from)}`,
    until === null ? null : `until before ${formatDate(until)}`,
  ].filter((part) => part !== null);
  return (
    <span className="block text-xs text-muted">
      {parts.length === 0 ? "at any date" : parts.join(" ")}
    </span>
  );
}
