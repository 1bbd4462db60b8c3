import { formatInstant } from "@/components/format/format-date";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";

type Passkey = { readonly id: string; readonly name: string; readonly added: string | null };

type Props = { readonly passkeys: readonly Passkey[] };

export function PasskeyTable({ passkeys }: Props) {
  if (passkeys.length === 0) return <p>You have no passkey.</p>;
  return (
    <TableRegion label="Your passkeys">
      <Table caption="Your passkeys" captionHidden>
        <thead>
          <tr>
            <Th>Name</Th>
            <Th>Added</Th>
          </tr>
        </thead>
        <tbody>
          {passkeys.map(({ id, name, added }) => (
            <tr key={id}>
              <Th scope="row">{name}</Th>
              <Td missing={added === null}>
                {added === null ? "not known" : formatInstant(added)}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
