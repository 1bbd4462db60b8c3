import { Table, TableRegion, Td, Th } from "@/components/ui/table";

export type PermissionRow = {
  readonly id: string;
  readonly label: string;
  /** One for each role, in order. */
  readonly allowed: readonly boolean[];
  /** What a key needs for it, or that none is enough. */
  readonly key: string;
};

type Props = { readonly roles: readonly string[]; readonly rows: readonly PermissionRow[] };

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The table the server decides by, as it stands. */
export function PermissionTable({ roles, rows }: Props) {
  return (
    <TableRegion label="Table of permissions">
      <Table caption="Which role may do what" captionHidden stickyColumn>
        <thead>
          <tr>
            <Th>May</Th>
            {roles.map((role) => (
              <Th key={role}>{role}</Th>
            ))}
            <Th>With a key</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, allowed, key }) => (
            <tr key={id}>
              <Th scope="row">{upperFirst(label)}</Th>
              {allowed.map((is, at) => (
                <Td key={roles[at]} missing={!is}>
                  {is ? "Yes" : "No"}
                </Td>
              ))}
              <Td>{key}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
