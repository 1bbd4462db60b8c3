import { definitionOf, type FactId } from "@/domain/facts/vocabulary";
import { toAnswerText } from "@/domain/profile/exact-text";
import type { Answer, Claim, Profile } from "@/domain/profile/profile";
import type { AuditEvent } from "../audit/events";
import type { Fields } from "./issue-fields";

type Settled = Omit<AuditEvent<"conflict.resolved">["details"], "versionId">;
type Answers = ReadonlyMap<FactId, Answer | null>;

const REASON_WANTED =
  "Sources disagreed about this. Say in the note why this value holds, or leave it open.";

function claimsOf(answer: Answer | null | undefined): readonly Claim[] {
  return answer?.status === "unknown" ? (answer.claims ?? []) : [];
}

const isOpen = (answer: Answer | null) =>
  answer?.status === "unknown" && answer.reason === "conflicting";

/** Facts with contradicting values on record that the change settles, each with what they were. */
function listLeft(profile: Profile, answers: Answers) {
  return [...answers].flatMap(([id, after]) => {
    const before = profile.facts[id];
    const claims = claimsOf(before);
    return claims.length === 0 || isOpen(after) ? [] : [{ id, after, claims, before }];
  });
}

/** A conflict on record ends with a reason, which is what the note says that it did not say before. */
export function checkSettled(profile: Profile, answers: Answers): Fields {
  const missing = listLeft(profile, answers).filter(
    ({ after, before }) => (after?.note ?? null) === null || after?.note === before?.note,
  );
  return Object.fromEntries(missing.map(({ id }) => [`${id}#note`, REASON_WANTED]));
}

/** The conflicts that a change settled, as the trail keeps them. */
export function listSettled(profile: Profile, answers: Answers): readonly Settled[] {
  return listLeft(profile, answers).flatMap(({ id, after, claims }) =>
    after === null
      ? []
      : [
          {
            fact: id,
            claims: claims.map(({ source, value }) => ({ source, value })),
            value: toAnswerText(definitionOf(id), after),
            reason: after.note ?? "",
          },
        ],
  );
}
