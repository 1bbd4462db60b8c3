import { formatInstant } from "@/components/format/format-date";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

export type KeyRow = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly state: "live" | "expired" | "revoked";
};

type Props = {
  readonly keys: readonly KeyRow[];
  readonly revoke: (data: FormData) => Promise<void>;
};

const STATES = { live: null, expired: "Expired", revoked: "Revoked" } as const;

function Revoke({ id, name, revoke }: Pick<KeyRow, "id" | "name"> & Pick<Props, "revoke">) {
  return (
    <form action={revoke}>
      <input type="hidden" name="id" value={id} />
      <ConfirmButton
        size="small"
        label="Revoke…"
        title={`Revoke the key for “${name}”?`}
        confirmLabel="Revoke the key"
      >
        <p>The program that uses it is refused from now on. A revoked key does not come back.</p>
      </ConfirmButton>
    </form>
  );
}

/** The keys of whoever is signed in, newest first. */
export function KeyTable({ keys, revoke }: Props) {
  return (
    <TableRegion label="List of keys">
      <Table caption="Your keys" captionHidden>
        <thead>
          <tr>
            <Th>For</Th>
            <Th>Begins with</Th>
            <Th>May</Th>
            <Th>Works until</Th>
            <Th>Last used</Th>
            <Th>
              <VisuallyHidden>What can be done</VisuallyHidden>
            </Th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ id, name, prefix, scopes, expiresAt, lastUsedAt, state }) => (
            <tr key={id}>
              <Th scope="row">{name}</Th>
              <Td>
                <code>{prefix}…</code>
              </Td>
              <Td>{scopes.join(", ")}</Td>
              <Td>{formatInstant(expiresAt)}</Td>
              <Td missing={lastUsedAt === null}>
                {lastUsedAt === null ? "Never" : formatInstant(lastUsedAt)}
              </Td>
              <Td>
                {state === "live" ? (
                  <Revoke id={id} name={name} revoke={revoke} />
                ) : (
                  <Tag look="quiet">{STATES[state]}</Tag>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableRegion>
  );
}
