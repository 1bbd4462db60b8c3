import { MovesTable } from "@/components/policy/moves-table";
import { Section } from "@/components/ui/page-heading";
import { previewPolicy } from "@/server/policy/preview";
import type { Proposal } from "@/server/policy/queries";

/** Every coin under the policy in force and under the proposed one. */
export async function Moves({ proposal }: { readonly proposal: Proposal }) {
  const { against, policy, canPreview } = proposal;
  return (
    <Section
      id="moves"
      title="Whom does it move?"
      note="Every coin with a published profile, at the profile’s own day; those whose tier moves first"
    >
      {canPreview ? (
        <MovesTable {...(await previewPolicy(policy))} before={against} after={policy.version} />
      ) : (
        <p>Nobody can be judged under a policy that does not fit the checklists of today.</p>
      )}
    </Section>
  );
}
