import { z } from "zod";
import { parseProfile } from "../profile/parse-profile";
import { toProfileJson } from "../profile/serialise-profile";
import { type Assessment } from "../scoring/assessment";
import { assessmentSchema } from "../scoring/assessment-schema";
import type { Approver } from "./workflow";
import { toCanonicalJson } from "./canonical-json";
import { judgementSchema } from "./judgement";
import type { Basis } from "./moved";
import {
  dayPart,
  type FieldError,
  idPart,
  instantPart,
  type Person,
  personPart,
  sha256Part,
  shortPart,
} from "./parts";
import { toPolicyJson } from "./policy-edit";
import { policySchema } from "./policy-schema";

export const PACKAGE_SCHEMA_ID = "assay-package/1";

/** More than any assessment has; without a limit one crafted file could exhaust the memory. */
const MOST = 5_000;

const profilePart = z
  .looseObject({ schema: z.literal("assay-profile/1") })
  .superRefine((json, context) => {
    const parsed = parseProfile(json);
    if (parsed.ok) return;
    for (const { path, message } of parsed.errors.slice(0, 20)) {
      context.addIssue({ code: "custom", message: `${path}: ${message}` });
    }
  });

const documentPart = z.strictObject({
  id: idPart,
  title: shortPart,
  sha256: sha256Part.nullable().describe("Of the file; null where none is stored."),
  withdrawn: z.boolean(),
});

const packageShape = z.strictObject({
  schema: z.literal(PACKAGE_SCHEMA_ID, { error: `Write "${PACKAGE_SCHEMA_ID}".` }),
  assessment: assessmentSchema.describe("Findings and result as the rules compute them."),
  shown: assessmentSchema.shape.result.describe("Result with the judgements that count."),
  profile: profilePart.describe("The facts, in the profile format."),
  judgements: z.array(judgementSchema).max(MOST),
  documents: z.array(documentPart).max(MOST).describe("Documents of the library the facts cite."),
  ruleset: z.strictObject({ version: shortPart, hash: shortPart }),
  policy: policySchema.describe("The whole policy, with its version."),
  asOf: dayPart.describe("Day the assessment speaks for."),
  author: personPart,
  approvals: z
    .array(z.strictObject({ who: personPart, when: instantPart }))
    .min(1, { error: "A package is frozen by at least one approval." })
    .max(2),
  hash: sha256Part.optional().describe("SHA-256 of the canonical text of everything else."),
});

type Shape = z.infer<typeof packageShape>;

/** An approved assessment with everything it rests on, frozen: `assay-package/1`. */
export const packageSchema = packageShape
  .superRefine((input, context) => {
    for (const { path, message } of inconsistencies(input)) {
      context.addIssue({ code: "custom", message, path: path.split(".") });
    }
  })
  .meta({
    title: "Assay package",
    description:
      "An approved assessment with facts, rules, policy, judgements and who approved it.",
  });

export type AssayPackage = z.infer<typeof packageSchema>;

/** The parts of a package that say the same thing twice have to agree, and nobody approves the own work. */
function inconsistencies(input: Shape): readonly FieldError[] {
  const { assessment, ruleset, policy, author, approvals } = input;
  const people = approvals.map(({ who }) => who.id);
  const checks: readonly (readonly [boolean, string, string])[] = [
    [assessment.asOf === input.asOf, "asOf", "The assessment speaks for another day."],
    [
      assessment.ruleset.version === ruleset.version && assessment.ruleset.hash === ruleset.hash,
      "ruleset",
      "The assessment was made under another ruleset.",
    ],
    [
      assessment.policy.id === policy.id && assessment.policy.version === policy.version,
      "policy",
      "The assessment was made under another policy.",
    ],
    [!people.includes(author.id), "approvals", "The author cannot approve."],
    [new Set(people).size === people.length, "approvals", "Each approval is another person's."],
  ];
  return checks.flatMap(([holds, path, message]) => (holds ? [] : [{ path, message }]));
}

export type PackageInput = Basis & {
  readonly assessment: Assessment;
  /** With the judgements that count on the day of approval. */
  readonly shown: Assessment["result"];
  readonly author: Person;
  readonly approvals: readonly { readonly who: Person; readonly when: Approver["when"] }[];
};

/** Freezes an assessment. Throws when the parts do not belong together: that is a programming error. */
export function toPackage(input: PackageInput): AssayPackage {
  const { assessment, ruleset } = input;
  return packageSchema.parse({
    schema: PACKAGE_SCHEMA_ID,
    assessment,
    shown: input.shown,
    profile: toProfileJson(input.profile),
    judgements: input.judgements,
    documents: input.documents,
    ruleset: { version: ruleset.version, hash: ruleset.hash },
    policy: toPolicyJson(input.policy),
    asOf: assessment.asOf,
    author: input.author,
    approvals: input.approvals,
  });
}

/** The text a package is hashed over: canonical JSON of everything but the hash itself. */
export function toHashedText(frozen: AssayPackage): string {
  const { hash: _hash, ...rest } = frozen;
  return toCanonicalJson(rest);
}

/** The package as the text of a file, with its hash in it. */
export function serialisePackage(frozen: AssayPackage, hash: string): string {
  return `${JSON.stringify(packageSchema.parse({ ...frozen, hash }), null, 2)}\n`;
}

export type ReadPackage =
  | { readonly ok: true; readonly package: AssayPackage }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads a package strictly. Whether its hash is right is for the caller: compare it with that of `toHashedText`. */
export function readPackage(json: unknown): ReadPackage {
  const parsed = packageSchema.safeParse(json);
  if (parsed.success) return { ok: true, package: parsed.data };
  const errors = parsed.error.issues.map(({ path, message }) => ({
    path: path.map(String).join("."),
    message,
  }));
  return { ok: false, errors };
}
