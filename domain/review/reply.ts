import { z } from "zod";
import type { Assessment } from "../scoring/assessment";
import { dayPart, type FieldError, idPart, shortPart, textPart } from "./parts";

export const REPLY_SCHEMA_ID = "assay-reply/1";

/** What an issuer says of one version of an assessment. It is shown beside the finding and moves no figure. */
export const replySchema = z
  .strictObject({
    schema: z.literal(REPLY_SCHEMA_ID, { error: `Write "${REPLY_SCHEMA_ID}".` }),
    assessment: z
      .strictObject({
        id: idPart,
        version: z.int().min(1).describe("Number of the version the issuer was shown."),
      })
      .describe("A later version does not inherit the reply; it is shown there as an earlier one."),
    about: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("finding"), criterion: idPart }),
      z.strictObject({ kind: z.literal("fact"), fact: idPart }),
      z.strictObject({ kind: z.literal("assessment") }),
    ]),
    from: z.strictObject({ name: shortPart, role: shortPart.nullable() }),
    receivedOn: dayPart,
    text: textPart.describe("Word for word."),
    document: idPart.nullable().describe("Document of the library that holds the original."),
  })
  .meta({
    title: "Issuer's reply",
    description: "An issuer's words on one version of an assessment.",
  });

export type Reply = z.infer<typeof replySchema>;

type Version = {
  readonly id: string;
  readonly version: number;
  readonly assessment: Assessment;
};

export type ReadReply =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads a reply to this version strictly: what it speaks of has to be in it. Never throws. */
export function readReply(input: unknown, version: Version): ReadReply {
  const parsed = replySchema.safeParse(input);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({
      path: path.map(String).join("."),
      message,
    }));
    return { ok: false, errors };
  }
  const errors = bindingErrors(parsed.data, version);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, reply: parsed.data };
}

function bindingErrors(reply: Reply, version: Version): readonly FieldError[] {
  const { about, assessment: bound, receivedOn } = reply;
  const { findings, asOf } = version.assessment;
  const checks: readonly (readonly [boolean, string, string])[] = [
    [
      bound.id === version.id && bound.version === version.version,
      "assessment",
      "The reply belongs to another version of the assessment.",
    ],
    [
      about.kind !== "finding" || findings.some(({ id }) => id === about.criterion),
      "about.criterion",
      "The assessment has no such finding.",
    ],
    [
      about.kind !== "fact" || findings.some((each) => readsFact(each, about.fact)),
      "about.fact",
      "No finding of the assessment rests on this fact.",
    ],
    [asOf <= receivedOn, "receivedOn", "The reply cannot be older than the assessment's own day."],
  ];
  return checks.flatMap(([holds, path, message]) => (holds ? [] : [{ path, message }]));
}

function readsFact(finding: Assessment["findings"][number], fact: string): boolean {
  return finding.reads.includes(fact) || finding.facts.some((id) => id === fact);
}
