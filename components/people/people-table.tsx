import Link from "next/link";
import { formatInstant } from "@/components/format/format-date";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly disabled: boolean;
  readonly secondFactor: boolean;
  readonly sessions: number;
  readonly lastSeenAt: string | null;
};

/** Everybody with an account; each name leads to what can be done about it. */
export function PeopleTable({ people }: { readonly people: readonly PersonRow[] }) {
  return (
    <TableRegion label="List of people">
      <Table caption="People with an account" captionHidden>
        <thead>
          <tr>
            <Th>Name</Th>
            <Th>Address</Th>
            <Th>Role</Th>
            <Th>Second factor</Th>
            <Th>Signed in</Th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, email, role, disabled, secondFactor, lastSeenAt }) => (
            <tr key={id}>
              <Th scope="row">
                <Link className="link" href={`/people/${id}`}>
                  {name}
                </Link>{" "}
                {disabled ? <Tag look="caution">Disabled</Tag> : null}
              </Th>
              <Td>{email}</Td>
              <Td>{role}</Td>
              <Td missing={!secondFactor}>{secondFactor ? "On" : "Not set up"}</Td>
              <Td missing={lastSeenAt === null}>
                {lastSeenAt === null ? "Not now" : `Seen ${formatInstant(lastSeenAt)}`}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
