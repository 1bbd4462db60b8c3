import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/page-heading";
import type { Misfit } from "@/domain/review/policy-fit";

type ListProps = { readonly misfits: readonly Misfit[] };

function Misfits({ misfits }: ListProps) {
  return (
    <ul className="list-disc ps-5">
      {misfits.map(({ place, message }) => (
        <li key={`${place} ${message}`} className="break-words">
          {`${place}: ${message}`}
        </li>
      ))}
    </ul>
  );
}

type InForceProps = ListProps & {
  readonly label: string;
  readonly ruleset: string;
  readonly mayPropose: boolean;
};

/** Why nothing is judged, and who can change that. */
export function UnfitInForce({ label, ruleset, misfits, mayPropose }: InForceProps) {
  const who = mayPropose
    ? "Propose a change: the form holds what still fits, and the shipped policy for the rest."
    : "An administrator can propose a version that fits.";
  return (
    <Notice
      kind="error"
      title={`Policy ${label} does not fit ruleset ${ruleset}. Nothing is judged until a version that fits is approved.`}
    >
      <Misfits misfits={misfits} />
      <p>{`${who} Another administrator or a reviewer has to approve it. Pages that need the policy lead here until then.`}</p>
    </Notice>
  );
}

/** What of a version the checklists of today do not know. */
export function UnfitVersion({ misfits }: ListProps) {
  if (misfits.length === 0) return null;
  return (
    <Notice kind="warning" title="This version does not fit the checklists of today">
      <Misfits misfits={misfits} />
    </Notice>
  );
}

/** A version letter for letter: names that nothing knows any more among them. */
export function StoredPolicyText({ json }: { readonly json: object }) {
  return (
    <Section id="stored" title="What does the stored version say?" note="As it was stored">
      <Disclosure summary="The stored text">
        <pre className="text-sm break-words whitespace-pre-wrap">
          {JSON.stringify(json, null, 2)}
        </pre>
      </Disclosure>
    </Section>
  );
}
