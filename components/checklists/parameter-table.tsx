import { formatDate } from "@/components/format/format-date";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import type { DatedValue, Parameter } from "@/domain/checklist/parameter";
import { CiteList } from "./cite-list";
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
            <tr key={each.id} id={each.id}>
              <Th scope="row" className="min-w-40 md:w-80">
                {each.label}
                <code className="block text-xs font-normal break-all text-muted">{each.id}</code>
              </Th>
              <Td className="min-w-40 max-w-96">
                {each.values.map((dated) => (
                  <div key={`${dated.from} ${dated.until}`}>
                    <ParameterValue value={dated.value} unit={each.unit} />
                    <Dates dated={dated} />
                  </div>
                ))}
              </Td>
              <Td>
                <HouseTag house={each.house} />
              </Td>
              <Td className="min-w-64">
                {each.rationale}
                <span className="block text-xs text-muted">
                  <CiteList cites={each.cites} />
                </span>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
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
