import { SeverityTag } from "@/components/marks/severity-tag";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { FORCES } from "@/domain/regime/force";
import { type Rule, VERIFICATIONS } from "@/domain/regime/rule";

/** Rules of one part of a regime as they are written down: what each asks, by which article, with which force. */
export function RegimeRulesTable({
  rules,
  caption,
}: {
  readonly rules: readonly Rule[];
  readonly caption: string;
}) {
  return (
    <TableRegion label={`${caption}: rules`}>
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <Th>Rule</Th>
            <Th>What it asks</Th>
            <Th>Force</Th>
            <Th>Text</Th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id} id={rule.id}>
              <Th scope="row" className="min-w-40 md:w-72">
                {rule.title} <SeverityTag severity={rule.severity} />
                <span className="block text-xs font-normal text-muted">{rule.citation}</span>
              </Th>
              <Td className="min-w-64 max-w-prose">
                {rule.requirement}
                {rule.remark === undefined ? null : (
                  <span className="block text-xs text-muted">{rule.remark}</span>
                )}
              </Td>
              <Td className="min-w-36">
                {FORCES[rule.force.status]}
                <span className="block text-xs text-muted">{rule.force.text}</span>
              </Td>
              <Td className="min-w-40">
                {VERIFICATIONS[rule.verification]}
                {rule.doubt === undefined ? null : (
                  <span className="block text-xs text-muted">{rule.doubt}</span>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
