import { PolicyContent } from "@/components/policy/policy-content";
import { StoredPolicyText } from "@/components/policy/policy-misfits";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/page-heading";
import { rulesOf } from "@/server/assessments/reading";
import type { Proposal } from "@/server/policy/queries";

/** All of a version in the words of today's checklists, or as it was stored where they do not know it. */
export function Content({ proposal: { policy, json, misfits } }: { readonly proposal: Proposal }) {
  if (misfits.length > 0) return <StoredPolicyText json={json} />;
  return (
    <Section id="content" title="What does it say?">
      <Disclosure summary="The whole policy">
        <div className="flex flex-col gap-8 pt-4">
          <PolicyContent {...rulesOf(policy)} />
        </div>
      </Disclosure>
    </Section>
  );
}
