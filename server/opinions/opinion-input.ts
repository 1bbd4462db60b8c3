import "server-only";
import { z } from "zod";
import { normalise, type Scale } from "@/domain/comparison/opinions";
import { Decimal } from "@/domain/decimal";
import { DECIMAL_PATTERN } from "@/domain/profile/decimal-input";
import { LIMITS } from "@/domain/profile/limits";
import { isWebAddress } from "@/domain/profile/schema";
import { daySchema, textUpTo } from "@/domain/profile/schema-values";
import { today } from "../http/today";
import { toFields } from "../issuers/identity-input";

/** What is rated, in the words of the form. */
export const OPINION_SUBJECTS = {
  coin: "The coin",
  issuer: "Its issuer",
  reserve: "Its reserve",
} as const;
export type OpinionSubject = keyof typeof OPINION_SUBJECTS;

export type OpinionTexts = {
  readonly rater: string;
  readonly subject: string;
  readonly value: string;
  readonly scaleName: string;
  readonly direction: string;
  /** Steps in order, one a line; blank where the scale is one of numbers. */
  readonly steps: string;
  readonly low: string;
  readonly high: string;
  readonly ratedOn: string;
  readonly url: string;
  readonly note: string;
};

export type OpinionContent = {
  readonly rater: string;
  readonly subject: OpinionSubject;
  readonly value: string;
  readonly scale: Scale;
  readonly ratedOn: string;
  readonly url: string;
  readonly note: string | null;
};

const trimmed = (typed: unknown): unknown => (typeof typed === "string" ? typed.trim() : typed);
const required = (error: string) =>
  z.preprocess(trimmed, z.string().min(1, { error }).pipe(textUpTo(LIMITS.shortText)));
const number = z.preprocess(
  trimmed,
  z
    .string()
    .refine((typed) => typed === "" || new RegExp(DECIMAL_PATTERN).test(typed), {
      error: 'Write a plain number such as "10".',
    })
    .transform((typed) => (typed === "" ? null : new Decimal(typed))),
);
const subjects = Object.keys(OPINION_SUBJECTS) as [OpinionSubject, ...OpinionSubject[]];

const schema = z.strictObject({
  rater: required("Name who gave the opinion."),
  subject: z.enum(subjects, { error: "Choose what is rated." }),
  value: required("Write the opinion as published."),
  scaleName: required("Name the scale."),
  direction: z.enum(["higher", "lower"], { error: "Say which end is better." }),
  steps: z
    .preprocess((typed) => trimmed(typed) || null, textUpTo(LIMITS.text).nullable())
    .transform((typed) => (typed ?? "").split(/\r?\n/).flatMap((line) => line.trim() || [])),
  low: number,
  high: number,
  ratedOn: z.preprocess(
    trimmed,
    daySchema.refine((day) => day <= today(), { error: "This day has not come yet." }),
  ),
  url: z.preprocess(
    trimmed,
    textUpTo(LIMITS.url).refine(isWebAddress, {
      error: "Write the full address it was read at, with https:// or http://.",
    }),
  ),
  note: z.preprocess((typed) => trimmed(typed) || null, textUpTo(LIMITS.text).nullable()),
});

type Fields = Readonly<Record<string, string>>;

/** Reads what was typed; what is wrong is said per field. A value that is not on its scale is not an opinion. */
export function readOpinion(texts: OpinionTexts): OpinionContent | { readonly fields: Fields } {
  const parsed = schema.safeParse(texts);
  if (!parsed.success) return { fields: toFields(parsed.error) };
  const { scaleName, direction, steps, low, high, ...plain } = parsed.data;
  const scale = toScale({ name: scaleName, direction }, { steps, low, high });
  if ("fields" in scale) return scale;
  if (normalise(plain.value, scale) === null)
    return {
      fields: {
        value:
          scale.kind === "steps"
            ? "Write one of the steps of the scale, spelt as there."
            : "Write a number between the ends of the scale.",
      },
    };
  return { ...plain, scale };
}

type Ends = {
  readonly steps: readonly string[];
  readonly low: Decimal | null;
  readonly high: Decimal | null;
};

function toScale(
  named: Pick<Scale, "name" | "direction">,
  { steps, low, high }: Ends,
): Scale | { readonly fields: Fields } {
  if (steps.length > 0) {
    if (low !== null || high !== null)
      return { fields: { steps: "Give either steps or the two ends of a range, not both." } };
    const distinct = new Set(steps.map((step) => step.toLowerCase()));
    if (steps.length < 2 || distinct.size < steps.length)
      return { fields: { steps: "Write at least two steps, each once." } };
    return { ...named, kind: "steps", steps };
  }
  if (low === null || high === null)
    return { fields: { steps: "Write the steps, or the lowest and the highest number below." } };
  if (high.lte(low)) return { fields: { high: "Write a number above the lowest." } };
  return { ...named, kind: "range", low, high };
}
