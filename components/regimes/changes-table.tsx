import { formatIsoDate } from "@/components/format/format-date";
import { SeverityTag } from "@/components/marks/severity-tag";
import { VerdictMark } from "@/components/marks/verdict-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { LawChange } from "@/domain/regime/changes";
import { type RegimeAddress, ruleHref } from "./addresses";

type Props = { readonly changes: readonly LawChange[]; readonly address: RegimeAddress };

/** Rules that start or stop binding, by date, with how the coin stands against each on what is known now. */
export function ChangesTable({ changes, address }: Props) {
  if (changes.length === 0)
    return (
      <EmptyState title="No rule that reaches this coin starts or stops between these days." />
    );
  return (
    <TableRegion label="Changes of law">
      <Table caption="Rules that start or stop binding" captionHidden>
        <thead>
          <tr>
            <Th>Day</Th>
            <Th>Rule</Th>
            <Th>Regime</Th>
            <Th>How the coin stands</Th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ date, what, regime, rule, finding }) => (
            <tr key={`${date} ${what} ${rule.id}`}>
              <Td>
                <time dateTime={date} className="tabular whitespace-nowrap">
                  {formatIsoDate(date)}
                </time>
                <span className="text-xs text-muted">{what === "ends" ? " ends" : ""}</span>
              </Td>
              <th scope="row">
                <TextLink href={ruleHref(address, regime.id, rule.id)}>{rule.title}</TextLink>{" "}
                <SeverityTag severity={rule.severity} />
                <p className="text-xs font-normal text-muted">{rule.citation}</p>
              </th>
              <Td>{regime.shortName}</Td>
              <Td>
                <VerdictMark verdict={finding.verdict} word />
                <p className="max-w-prose text-xs text-muted">{finding.reason}</p>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
