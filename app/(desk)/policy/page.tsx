import type { Metadata } from "next";
import { PolicyContent } from "@/components/policy/policy-content";
import { StoredPolicyText, UnfitInForce } from "@/components/policy/policy-misfits";
import { PolicyStanding } from "@/components/policy/policy-standing";
import { VersionTable } from "@/components/policy/version-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { buttonClass, LinkButton } from "@/components/ui/button";
import { PageHeading, Section } from "@/components/ui/page-heading";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { rulesOf } from "@/server/assessments/reading";
import { can } from "@/server/auth/permissions";
import { requirePermission } from "@/server/auth/require";
import { findStanding, listPolicyVersions } from "@/server/policy/queries";

export const metadata: Metadata = { title: "Policy" };

export default async function PolicyPage() {
  const mayPropose = can(await requirePermission("ruleset.read"), "policy.edit");
  const { label, json, policy, misfits } = await findStanding();
  const rules = rulesOf(policy);
  const versions = await listPolicyVersions();
  const inForce = versions.find(({ state }) => state === "approved");
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Policy" }]} />
      <PageHeading
        eyebrow={`${policy.title} · ${policy.id} ${policy.version}`}
        title="How are findings turned into a result?"
        lead="Every number here is a house choice, kept apart from law and from the checklist. Each result names the version that spoke."
        actions={
          <>
            <a className={buttonClass()} href="/api/policy/current" download>
              Export JSON
            </a>
            {mayPropose ? (
              <LinkButton look="primary" href="/policy/propose">
                Propose a change
              </LinkButton>
            ) : null}
          </>
        }
      />
      {misfits.length === 0 ? null : (
        <UnfitInForce {...{ label, misfits, mayPropose }} ruleset={rules.version} />
      )}
      <Section id="in-force" title="Which version is in force?">
        {inForce === undefined ? (
          <p>{`Policy ${policy.version}, the version that ships with Assay.`}</p>
        ) : (
          <PolicyStanding record={inForce} />
        )}
      </Section>
      <Section id="versions" title="Which versions are there?">
        <VersionTable
          versions={versions}
          shipped={{ label: DEFAULT_POLICY.version, isInForce: inForce === undefined }}
        />
      </Section>
      {misfits.length === 0 ? <PolicyContent {...rules} /> : <StoredPolicyText json={json} />}
    </div>
  );
}
