import { formatInstant } from "@/components/format/format-date";
import { Button } from "@/components/ui/button";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";

type Passkey = { readonly id: string; readonly name: string; readonly added: string | null };

type Props = {
  readonly passkeys: readonly Passkey[];
  readonly remove: (data: FormData) => Promise<void>;
};

export function PasskeyTable({ passkeys, remove }: Props) {
  if (passkeys.length === 0) return <p>You have no passkey.</p>;
  return (
    <TableRegion label="Your passkeys">
      <Table caption="Your passkeys" captionHidden>
        <thead>
          <tr>
            <Th>Name</Th>
            <Th>Added</Th>
            <Th>
              <span className="sr-only">Remove it</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {passkeys.map(({ id, name, added }) => (
            <tr key={id}>
              <Th scope="row">{name}</Th>
              <Td missing={added === null}>
                {added === null ? "not known" : formatInstant(added)}
              </Td>
              <Td>
                <form action={remove}>
                  <input type="hidden" name="passkey" value={id} />
                  <Button size="small" look="danger" aria-label={`Remove ${name}`}>
                    Remove
                  </Button>
                </form>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
