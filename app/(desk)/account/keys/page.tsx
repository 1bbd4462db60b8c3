import type { Metadata } from "next";
import { KeyForm } from "@/components/people/key-form";
import { KeyTable } from "@/components/people/key-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { KEY_DAYS, listKeys, toKeyState } from "@/server/auth/api-keys";
import { SCOPE_LABELS, SCOPES } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { toFormTitle } from "@/server/http/form-error";
import { makeOwnKey, revokeOwnKey } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await toFormTitle("Keys") };
}

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export default async function KeysPage({ searchParams }: Props) {
  await requirePermission("keys.own");
  const keys = await listKeys();
  const { revoked } = await searchParams;
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb
        items={[
          { label: "Desk", href: "/" },
          { label: "Account", href: "/account" },
          { label: "Keys" },
        ]}
      />
      <PageHeading
        title="Which programs act under your name?"
        lead="A key is sent as “Authorization: Bearer …” to the addresses below /api. It lasts a year at most."
      />
      {revoked ? <Notice kind="success" title="The key is revoked." /> : null}
      {keys.length > 0 ? (
        <Section id="keys" title="Your keys">
          <KeyTable
            revoke={revokeOwnKey}
            keys={keys.map((key) => ({
              id: key.id,
              name: key.name,
              prefix: key.prefix,
              scopes: key.scopes,
              expiresAt: key.expiresAt.toISOString(),
              lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
              state: toKeyState(key),
            }))}
          />
        </Section>
      ) : null}
      <Section id="new" title="Make a key">
        <KeyForm
          action={makeOwnKey}
          days={KEY_DAYS}
          scopes={SCOPES.map((scope) => ({ value: scope, label: SCOPE_LABELS[scope] }))}
        />
      </Section>
    </div>
  );
}
