import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Regime } from "@/domain/regime/regime";

/** Every regime with the size of its checklist and how much of it was read in the primary text. */
export function RegimeIndex({ regimes }: { readonly regimes: readonly Regime[] }) {
  return (
    <TableRegion label="Regimes">
      <Table caption="Regimes" captionHidden>
        <thead>
          <tr>
            <Th>Regime</Th>
            <Th>Jurisdiction</Th>
            <Th numeric>Rules</Th>
            <Th numeric>Gates</Th>
            <Th numeric>From the primary text</Th>
          </tr>
        </thead>
        <tbody>
          {regimes.map(({ id, name, jurisdiction, rules }) => (
            <tr key={id}>
              <Th scope="row">
                <TextLink quiet href={`/checklists/regimes/${id}`}>
                  {name}
                </TextLink>
              </Th>
              <Td>{jurisdiction}</Td>
              <Td numeric>{rules.length}</Td>
              <Td numeric>{rules.filter(({ severity }) => severity === "gate").length}</Td>
              <Td numeric>
                {rules.filter(({ verification }) => verification === "primary").length}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
