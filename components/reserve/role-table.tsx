import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { type Exposures, ROLE_IDS, ROLES } from "@/domain/reserve-analysis/exposures";
import type { Spread } from "@/domain/reserve-analysis/spread";
import { endsText, shareText, usd, whole } from "./ends-text";

/** Concentration role by role: how much, how much of it unnamed, and how large the largest can be. */
export function RoleTable({ exposures: { byRole, wholeUsd } }: { readonly exposures: Exposures }) {
  const roles = ROLE_IDS.filter((role) => !byRole[role].totalUsd.isZero());
  if (roles.length === 0) return null;
  return (
    <>
      <TableRegion label="Concentration by role">
        <Table caption="Concentration by role">
          <thead>
            <tr>
              <Th>Role</Th>
              <Th numeric>Amount</Th>
              <Th numeric>Nobody named</Th>
              <Th numeric>Named, split not stated</Th>
              <Th numeric>Largest group, share of the reserve</Th>
              <Th numeric>Herfindahl within the role</Th>
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => {
              const spread = byRole[role];
              return (
                <tr key={role}>
                  <Th scope="row" className="min-w-40">
                    {ROLES[role]}
                  </Th>
                  <Td numeric>{usd(spread.totalUsd)}</Td>
                  <Td numeric>{amount(spread.unnamedUsd)}</Td>
                  <Td numeric>{amount(spread.unsplitUsd)}</Td>
                  <Td numeric>{shareText(spread.largest, wholeUsd)}</Td>
                  <Td numeric>{indexText(spread)}</Td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </TableRegion>
      <p className="max-w-prose text-sm text-muted">
        Lowest: what nobody is named for is spread over ever more others, and what several names
        share is split as evenly as the rest allows. Highest: all of it goes to one. Funds are
        opened; a group is as large as its rows spell it the same.
      </p>
    </>
  );
}

const amount = (value: Spread["unnamedUsd"]): string => (value.isZero() ? "none" : usd(value));

function indexText({ herfindahl }: Spread): string {
  if (herfindahl === null) return "not computed";
  return endsText(herfindahl, whole);
}
