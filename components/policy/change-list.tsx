import type { PolicyChange } from "@/domain/review/policy-diff";

/** What a policy says differently, one sentence each. */
export function PolicyChanges({ changes }: { readonly changes: readonly PolicyChange[] }) {
  return (
    <ul className="list-disc ps-5">
      {changes.map(({ path, sentence }) => (
        <li key={path} className="max-w-prose py-0.5 break-words">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
