import { formatInstant } from "@/components/format/format-date";
import { Button } from "@/components/ui/button";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";

export type ShownSession = {
  readonly id: string;
  readonly browser: string;
  readonly address: string | null;
  readonly via: string;
  readonly opened: string;
  readonly seen: string;
  readonly isThis: boolean;
};

type Props = {
  readonly sessions: readonly ShownSession[];
  readonly end: (data: FormData) => Promise<void>;
};

/** Where somebody is signed in, the latest first. */
export function SessionTable({ sessions, end }: Props) {
  return (
    <TableRegion label="Where you are signed in">
      <Table caption="Where you are signed in" captionHidden>
        <thead>
          <tr>
            <Th>Browser</Th>
            <Th>Address</Th>
            <Th>Signed in by</Th>
            <Th>Since</Th>
            <Th>Last seen</Th>
            <Th>
              <span className="sr-only">End it</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <Th scope="row">{session.browser}</Th>
              <Td missing={session.address === null}>{session.address ?? "not known"}</Td>
              <Td>{session.via}</Td>
              <Td className="whitespace-nowrap">{formatInstant(session.opened)}</Td>
              <Td className="whitespace-nowrap">{formatInstant(session.seen)}</Td>
              <Td>
                {session.isThis ? (
                  <Tag look="positive">This one</Tag>
                ) : (
                  <form action={end}>
                    <input type="hidden" name="session" value={session.id} />
                    <Button size="small" aria-label={`End the session in ${session.browser}`}>
                      End
                    </Button>
                  </form>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
