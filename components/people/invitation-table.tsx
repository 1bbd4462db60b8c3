import { formatInstant } from "@/components/format/format-date";
import { Button } from "@/components/ui/button";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

export type InvitationRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly expiresAt: string;
};

type Props = {
  readonly invitations: readonly InvitationRow[];
  readonly withdraw: (data: FormData) => Promise<void>;
};

/** Invitations nobody has taken up yet. */
export function InvitationTable({ invitations, withdraw }: Props) {
  return (
    <TableRegion label="List of open invitations">
      <Table caption="Open invitations" captionHidden>
        <thead>
          <tr>
            <Th>Name</Th>
            <Th>Address</Th>
            <Th>Role</Th>
            <Th>Works until</Th>
            <Th>
              <VisuallyHidden>What can be done</VisuallyHidden>
            </Th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, name, email, role, expiresAt }) => (
            <tr key={id}>
              <Th scope="row">{name}</Th>
              <Td>{email}</Td>
              <Td>{role}</Td>
              <Td>{formatInstant(expiresAt)}</Td>
              <Td>
                <form action={withdraw}>
                  <input type="hidden" name="id" value={id} />
                  <Button size="small">
                    Withdraw<VisuallyHidden> the invitation of {name}</VisuallyHidden>
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
