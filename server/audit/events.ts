import { z } from "zod";
import { ATTEMPT_KINDS } from "./attempt-kinds";
import { BOOK_EVENTS, BOOK_LABELS } from "./book-events";
import { changes } from "./event-parts";
import { POLICY_EVENTS, POLICY_LABELS } from "./policy-events";
import { SCENARIO_EVENTS, SCENARIO_LABELS } from "./scenario-events";

const id = z.string().min(1);
const revision = z.number().int().positive();
const coins = z.array(id);
const claims = z.array(z.strictObject({ source: id, value: id }));
const published = z.strictObject({ versionId: id, revision, asOf: id, changes });

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const file = z.strictObject({
  name: id,
  sha256,
  bytes: z.number().int().nonnegative(),
});

/** What an event of each type carries besides who, when and of what. A type is never renamed or used for something else. */
export const EVENT_DETAILS = {
  "coin.created": z.strictObject({ issuerId: id, newIssuer: z.boolean(), changes }),
  "coin.identity_changed": z.strictObject({ issuerId: id, changes }),
  "coin.archived": z.strictObject({}),
  "coin.restored": z.strictObject({}),
  "draft.opened": z.strictObject({
    versionId: id,
    asOf: id,
    /** The revision the draft starts as a copy of. */
    revision: revision.nullable(),
    changes,
  }),
  "draft.discarded": z.strictObject({ versionId: id }),
  "draft.dated": z.strictObject({ versionId: id, changes }),
  "draft.restored": z.strictObject({ versionId: id, revision, discarded: id.nullable() }),
  "section.saved": z.strictObject({ versionId: id, section: id, changes }),
  "blind.opened": z.strictObject({ round: id, asOf: id, people: z.array(id) }),
  /** How many answers changed, and not what they say: the other of the two may read this. */
  "blind.saved": z.strictObject({
    versionId: id,
    section: id,
    round: id,
    changed: z.number().int().positive(),
  }),
  "blind.handed_in": z.strictObject({ round: id, versionId: id, sha256, isLast: z.boolean() }),
  "blind.merged": z.strictObject({
    round: id,
    versionId: id,
    choices: z.array(z.strictObject({ path: id, side: z.enum(["first", "second"]) })),
  }),
  "blind.withdrawn": z.strictObject({ round: id }),
  "conflict.resolved": z.strictObject({ versionId: id, fact: id, claims, value: id, reason: id }),
  "search.recorded": z.strictObject({ searchId: id, target: id, where: id, on: id, until: id }),
  "profile.published": published,
  "profile.imported": published,
  "samples.loaded": z.strictObject({ coins }),
  "samples.removed": z.strictObject({ coins }),
  "document.added": z.strictObject({ kind: id, revises: id.nullable() }),
  "document.changed": z.strictObject({ changes }),
  "document.revised": z.strictObject({ by: id }),
  "document.withdrawn": z.strictObject({ reason: id }),
  "document.file_stored": z.strictObject({ file }),
  "document.downloaded": z.strictObject({ file }),
  "assessment.opened": z.strictObject({ assessment: id, number: revision, revision, asOf: id }),
  "assessment.changed": z.strictObject({ assessment: id, number: revision, changes }),
  "assessment.submitted": z.strictObject({
    assessment: id,
    number: revision,
    revision,
    basis: sha256,
  }),
  "assessment.withdrawn": z.strictObject({ assessment: id, number: revision }),
  "assessment.returned": z.strictObject({ assessment: id, number: revision, reasons: z.array(id) }),
  "assessment.approved": z.strictObject({
    assessment: id,
    number: revision,
    /** How many more approvals are needed. */
    left: z.number().int().nonnegative(),
    /** Of the frozen package; null while another approval is needed. */
    package: sha256.nullable(),
  }),
  "assessment.lapsed": z.strictObject({ assessment: id, number: revision, moved: z.array(id) }),
  "assessment.superseded": z.strictObject({ assessment: id, number: revision, by: id }),
  "judgement.made": z.strictObject({
    assessment: id,
    number: revision,
    judgement: id,
    criterion: id,
    computed: id,
    judged: id,
    until: id,
    reason: id,
  }),
  "judgement.withdrawn": z.strictObject({
    assessment: id,
    number: revision,
    judgement: id,
    criterion: id,
  }),
  "comment.added": z.strictObject({
    assessment: id,
    number: revision,
    comment: id,
    criterion: id.nullable(),
  }),
  "reply.recorded": z.strictObject({
    assessment: id,
    number: revision,
    reply: id,
    about: id,
    from: id,
  }),
  ...BOOK_EVENTS,
  ...SCENARIO_EVENTS,
  ...POLICY_EVENTS,
  "access.denied": z.strictObject({ permission: id }),
  "attempt.refused": z.strictObject({
    kind: z.enum(ATTEMPT_KINDS),
    /** Which of its kind; null where there is one only. */
    why: id.nullable(),
    /** The part of Assay it was tried at, where that is known. */
    at: id.nullable(),
  }),
  "person.invited": z.strictObject({ invitation: id, role: id, expires: id }),
  "invitation.revoked": z.strictObject({ invitation: id }),
  "person.role_changed": z.strictObject({ changes }),
  "person.disabled": z.strictObject({}),
  "person.enabled": z.strictObject({}),
  "person.erased": z.strictObject({ names: z.number().int().nonnegative() }),
  "sessions.ended": z.strictObject({ sessions: z.number().int().nonnegative() }),
  "key.made": z.strictObject({ key: id, scopes: z.array(id), expires: id }),
  "key.first_used": z.strictObject({ key: id }),
  "key.revoked": z.strictObject({ key: id }),
  "key.refused": z.strictObject({
    /** Null where no such key was ever made. */
    key: id.nullable(),
    why: z.enum(["unknown", "revoked", "expired", "owner"]),
  }),
  "calendar.made": z.strictObject({ replaced: z.boolean() }),
  "calendar.first_read": z.strictObject({}),
  "calendar.removed": z.strictObject({}),
  "export.made": z.strictObject({ file }),
  "person.set_up": z.strictObject({ role: id }),
  "person.reset_offered": z.strictObject({ expires: id }),
  "person.reset": z.strictObject({
    secondFactor: z.boolean(),
    passkeys: z.number().int().nonnegative(),
    sessions: z.number().int().nonnegative(),
  }),
  "person.joined": z.strictObject({ invitationId: id, role: id }),
  "person.signed_in": z.strictObject({
    via: z.enum(["password", "passkey", "company"]),
    secondFactor: z.boolean(),
  }),
  "person.sign_in_failed": z.strictObject({
    step: z.enum(["password", "code", "recovery_code", "passkey", "company"]),
  }),
  /** A try that had to wait and was not looked at. */
  "person.sign_in_held_back": z.strictObject({
    step: z.enum(["password", "code", "recovery_code"]),
  }),
  "person.signed_out": z.strictObject({}),
  "person.sessions_ended": z.strictObject({ sessions: z.number().int().nonnegative() }),
  "person.renamed": z.strictObject({}),
  "person.password_changed": z.strictObject({}),
  "person.second_factor_on": z.strictObject({}),
  "person.second_factor_off": z.strictObject({}),
  "person.recovery_codes_made": z.strictObject({}),
  "person.recovery_code_used": z.strictObject({ left: z.number().int().nonnegative() }),
  "person.passkey_added": z.strictObject({ passkeyId: id }),
  "person.passkey_removed": z.strictObject({ passkeyId: id }),
} as const;

export type EventType = keyof typeof EVENT_DETAILS;
export const EVENT_TYPES = Object.keys(EVENT_DETAILS) as readonly EventType[];

/** What each type is called where people read the trail. */
export const EVENT_LABELS: Readonly<Record<EventType, string>> = {
  "coin.created": "Coin created",
  "coin.identity_changed": "Names of coin or issuer changed",
  "coin.archived": "Coin archived",
  "coin.restored": "Coin brought back",
  "draft.opened": "Draft opened",
  "draft.discarded": "Draft discarded",
  "draft.dated": "Day of the draft changed",
  "draft.restored": "Revision copied into the draft",
  "section.saved": "Section saved",
  "blind.opened": "Two answers apart asked for",
  "blind.saved": "Section of an answer apart saved",
  "blind.handed_in": "Answer apart handed in",
  "blind.merged": "Draft made of two answers apart",
  "blind.withdrawn": "Two answers apart given up",
  "conflict.resolved": "Disagreement of sources settled",
  "search.recorded": "Search without a find recorded",
  "profile.published": "Revision published",
  "profile.imported": "File imported as a revision",
  "samples.loaded": "Samples loaded",
  "samples.removed": "Samples removed",
  "document.added": "Document added",
  "document.changed": "Document changed",
  "document.revised": "Document revised by another",
  "document.withdrawn": "Document withdrawn",
  "document.file_stored": "File stored with a document",
  "document.downloaded": "File of a document downloaded",
  "assessment.opened": "Assessment opened",
  "assessment.changed": "Assessment changed",
  "assessment.submitted": "Assessment submitted for review",
  "assessment.withdrawn": "Assessment taken back by its author",
  "assessment.returned": "Assessment returned with reasons",
  "assessment.approved": "Assessment approved",
  "assessment.lapsed": "Review lapsed",
  "assessment.superseded": "Assessment superseded",
  "judgement.made": "Finding judged",
  "judgement.withdrawn": "Judgement taken back",
  "comment.added": "Comment added",
  "reply.recorded": "Reply of the issuer recorded",
  ...BOOK_LABELS,
  ...SCENARIO_LABELS,
  ...POLICY_LABELS,
  "access.denied": "Refused by the table of permissions",
  "attempt.refused": "Request refused",
  "person.invited": "Invitation made",
  "invitation.revoked": "Invitation withdrawn",
  "person.role_changed": "Role changed",
  "person.disabled": "Account disabled",
  "person.enabled": "Account enabled",
  "person.erased": "Person erased",
  "sessions.ended": "Sessions ended by an administrator",
  "key.made": "Key made",
  "key.first_used": "Key used for the first time",
  "key.revoked": "Key revoked",
  "key.refused": "Key refused",
  "calendar.made": "Calendar address made",
  "calendar.first_read": "Calendar read for the first time",
  "calendar.removed": "Calendar address removed",
  "export.made": "File exported",
  "person.set_up": "First administrator set up",
  "person.reset_offered": "Link to let an administrator in again made on the server",
  "person.reset": "Administrator let in again by a link",
  "person.joined": "Invitation accepted",
  "person.signed_in": "Signed in",
  "person.sign_in_failed": "Sign-in failed",
  "person.sign_in_held_back": "Sign-in held back after too many tries",
  "person.signed_out": "Signed out",
  "person.sessions_ended": "Sessions ended",
  "person.renamed": "Name changed",
  "person.password_changed": "Password changed",
  "person.second_factor_on": "Second factor turned on",
  "person.second_factor_off": "Second factor turned off",
  "person.recovery_codes_made": "Recovery codes made",
  "person.recovery_code_used": "Recovery code used",
  "person.passkey_added": "Passkey added",
  "person.passkey_removed": "Passkey removed",
};

export type SubjectKind =
  | "coin"
  | "document"
  | "installation"
  | "person"
  | "policy"
  | "portfolio"
  | "scenario";
export type Subject = { readonly kind: SubjectKind; readonly id: string; readonly label: string };

export type AuditEvent<T extends EventType = EventType> = {
  [K in T]: {
    readonly type: K;
    readonly subject: Subject;
    readonly details: z.input<(typeof EVENT_DETAILS)[K]>;
  };
}[T];

export const INSTALLATION: Subject = {
  kind: "installation",
  id: "installation",
  label: "This installation",
};

/** A coin as the subject of an event, under its symbol at that time. */
export function toCoinSubject({ id, symbol }: { id: string; symbol: string }): Subject {
  return { kind: "coin", id, label: symbol };
}

/** A person as the subject of an event. Under the id only: the chain cannot forget a name that is hashed into it. */
export function toPersonSubject({ id }: { id: string }): Subject {
  return { kind: "person", id, label: id };
}
