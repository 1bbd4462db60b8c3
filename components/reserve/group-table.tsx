import { Disclosure } from "@/components/ui/disclosure";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import {
  type Exposures,
  type GroupExposure,
  type Role,
  ROLE_IDS,
  ROLES,
} from "@/domain/reserve-analysis/exposures";
import { endsText, shareText, usd } from "./ends-text";

/** Each group in every role, folded away: the bars above show what counts most. */
export function GroupTable({ exposures: { groups, wholeUsd } }: { readonly exposures: Exposures }) {
  if (groups.length === 0) return null;
  const roles = ROLE_IDS.filter((role) => groups.some(({ byRole }) => byRole[role] !== undefined));
  return (
    <Disclosure summary={`Every group in every role (${groups.length})`}>
      <TableRegion label="Groups by role" maxHeight="36rem">
        <Table caption="Groups by role, US dollars" captionHidden stickyHeader>
          <thead>
            <tr>
              <Th>Group</Th>
              {roles.map((role) => (
                <Th key={role} numeric>
                  {ROLES[role]}
                </Th>
              ))}
              <Th numeric>In any role, share of the reserve</Th>
            </tr>
          </thead>
          <tbody>
            {groups.map((each) => (
              <tr key={each.group}>
                <Th scope="row" className="min-w-40">
                  {each.group}
                </Th>
                {roles.map((role) => (
                  <RoleCell key={role} exposure={each} role={role} />
                ))}
                <Td numeric>{shareText(each.any, wholeUsd)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </TableRegion>
      <p className="max-w-prose text-sm text-muted">
        In any role each dollar counts once: at least the largest role, at most the sum of the
        roles. Custodians come from the accounts, which no field ties to single lines.
      </p>
    </Disclosure>
  );
}

function RoleCell({ exposure, role }: { readonly exposure: GroupExposure; readonly role: Role }) {
  const ends = exposure.byRole[role];
  return (
    <Td numeric missing={ends === undefined}>
      {ends === undefined ? "not named" : endsText(ends, usd)}
    </Td>
  );
}
