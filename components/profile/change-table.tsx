import type { Change } from "@/domain/profile/changes";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, TableRegion, Th } from "@/components/ui/table";
import { ChangeCell, ChangeName } from "./change-cell";

type Props = { readonly changes: readonly Change[]; readonly first: boolean };

const AT_ONCE = 60;

/** Every difference, before and after, in the order of the sections. */
export function ChangeTable({ changes, first }: Props) {
  const shown = changes.slice(0, AT_ONCE);
  const rest = changes.slice(AT_ONCE);
  return (
    <>
      <Rows changes={shown} first={first} />
      {rest.length === 0 ? null : (
        <Disclosure summary={`${rest.length} more changes`}>
          <Rows changes={rest} first={first} />
        </Disclosure>
      )}
    </>
  );
}

function Rows({ changes, first }: Props) {
  return (
    <TableRegion label="Changes">
      <Table caption="Changes since the last revision" captionHidden>
        <thead>
          <tr>
            <Th>What</Th>
            {first ? null : <Th>Before</Th>}
            <Th>{first ? "Entered" : "After"}</Th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, label, before, after }) => (
            <tr key={path}>
              <ChangeName label={label} />
              {first ? null : <ChangeCell text={before} />}
              <ChangeCell text={after} />
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
