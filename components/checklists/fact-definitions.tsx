import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { expandReads } from "@/domain/facts/reads";
import { findDefinition, type FactId } from "@/domain/facts/vocabulary";

type Props = { readonly reads: readonly FactId[]; readonly scopeReads: readonly FactId[] };

/** The facts a criterion reads, then the entered ones under those that are computed. */
export function FactDefinitions({ reads, scopeReads }: Props) {
  const declared: readonly string[] = [...new Set([...reads, ...scopeReads])];
  const base = expandReads([...reads, ...scopeReads]).filter((ref) => !declared.includes(ref));
  return (
    <TableRegion label="Facts read">
      <Table caption="Facts read" captionHidden>
        <thead>
          <tr>
            <Th>Fact</Th>
            <Th>What is entered or worked out</Th>
            <Th>Evidence wanted</Th>
          </tr>
        </thead>
        <tbody>
          {declared.map((ref) => (
            <FactRow
              key={ref}
              path={ref}
              use={reads.some((id) => id === ref) ? "judged" : "decides whether it applies"}
            />
          ))}
          {base.map((ref) => (
            <FactRow key={ref} path={ref} use="feeds a computed fact" />
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function FactRow({ path, use }: { readonly path: string; readonly use: string }) {
  const definition = findDefinition(path);
  if (definition === null) return null;
  const { label, help, derived, evidenceWanted } = definition;
  return (
    <tr>
      <Th scope="row" className="min-w-40 md:w-72">
        {label}
        <code className="block text-xs font-normal break-all text-muted">{path}</code>
        <span className="block text-xs font-normal text-muted">{use}</span>
      </Th>
      <Td className="min-w-56">
        {help}
        {derived === undefined ? null : (
          <span className="block text-muted">{`Worked out as ${derived.formula}`}</span>
        )}
        {definition.kind === "enum" ? (
          <span className="block text-xs text-muted">{`Choices: ${Object.values(definition.choices).join("; ")}.`}</span>
        ) : null}
      </Td>
      <Td className="min-w-40">{evidenceWanted}</Td>
    </tr>
  );
}
