import type { Metadata } from "next";
import { PermissionTable } from "@/components/people/permission-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { KeyValues } from "@/components/ui/key-values";
import { PageHeading, Section } from "@/components/ui/page-heading";
import {
  can,
  PERMISSION_IDS,
  PERMISSIONS,
  ROLE_HINTS,
  ROLE_LABELS,
  ROLES,
} from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";

export const metadata: Metadata = { title: "Permissions" };

const KEY_WORDS = { read: "Scope read", write: "Scope write" } as const;

function describeKey(scope: keyof typeof KEY_WORDS | null): string {
  return scope === null ? "Never" : KEY_WORDS[scope];
}

export default async function PermissionsPage() {
  await requirePermission("ruleset.read");
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Desk", href: "/" }, { label: "Permissions" }]} />
      <PageHeading
        title="Who may do what?"
        lead="The server decides by this table wherever data is read or written. What it does not name, nobody may do."
      />
      <Section id="roles" title="Roles">
        <KeyValues
          items={ROLES.map((role) => ({ label: ROLE_LABELS[role], value: ROLE_HINTS[role] }))}
        />
      </Section>
      <Section id="table" title="Permissions">
        <PermissionTable
          roles={ROLES.map((role) => ROLE_LABELS[role])}
          rows={PERMISSION_IDS.map((id) => ({
            id,
            label: PERMISSIONS[id].label,
            allowed: ROLES.map((role) => can({ role, scopes: null }, id)),
            key: describeKey(PERMISSIONS[id].scope),
          }))}
        />
      </Section>
    </div>
  );
}
