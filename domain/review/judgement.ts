import { z } from "zod";
import type { Checklist } from "../checklist/checklist";
import { parameter, valueAt } from "../checklist/parameter";
import { type IsoDate, isIsoDate } from "../dates";
import type { Finding } from "../checklist/finding";
import type { Profile } from "../profile/profile";
import { VERDICT_LABELS } from "../report/words";
import type { Policy } from "../scoring/policy";
import { dayPart, type FieldError, idPart, personPart, textPart } from "./parts";

const LEAST_REASON = 20;
const MOST_SOURCES = 100;

/** How long an analyst's judgement may stand before somebody has to look again. */
export const JUDGEMENT_LONGEST_MONTHS = parameter<number>({
  id: "review.judgementLongestMonths",
  label: "Longest life of a judgement",
  unit: "months",
  house: true,
  rationale:
    "A judgement stands in for evidence that the rules could not read. A year is as long as most assurance cycles; after that the facts have to speak for themselves or somebody has to judge again.",
  value: 12,
});

const verdict = z.enum(["met", "partly_met", "not_met", "unknown", "not_applicable"], {
  error: "Choose one of the five verdicts.",
});

/** An analyst's own verdict on one criterion, beside the computed one and never in its place. */
export const judgementSchema = z
  .strictObject({
    criterion: idPart,
    computed: verdict.describe("What the rules said when the judgement was made."),
    judged: verdict,
    reason: textPart.refine((text) => text.trim().length >= LEAST_REASON, {
      error: `Give the reason in at least ${LEAST_REASON} characters.`,
    }),
    sources: z
      .array(z.string().min(1).max(100))
      .min(1, { error: "Name at least one source." })
      .max(MOST_SOURCES)
      .refine((ids) => new Set(ids).size === ids.length, { error: "Name each source once." })
      .describe("Ids of sources of the profile."),
    madeOn: dayPart,
    expiresOn: dayPart.describe("First day on which it no longer counts."),
    by: personPart,
  })
  .refine(({ computed, judged }) => computed !== judged, {
    error: "The rules say the same; there is nothing to judge.",
    path: ["judged"],
  })
  .refine(({ madeOn, expiresOn }) => madeOn < expiresOn, {
    error: "It has to expire after the day it is made.",
    path: ["expiresOn"],
  });

export type Judgement = z.infer<typeof judgementSchema>;

/** What a new judgement has to fit: the findings it speaks of, the profile's sources, the house's limits. */
export type JudgementContext = {
  readonly findings: readonly Finding[];
  readonly checklist: Checklist;
  readonly sources: Profile["sources"];
  readonly policy: Policy;
};

export type ReadJudgement =
  | { readonly ok: true; readonly judgement: Judgement }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads a judgement somebody wants to make. Never throws; every fault is named with its field. */
export function readJudgement(input: unknown, context: JudgementContext): ReadJudgement {
  const parsed = judgementSchema.safeParse(input);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({
      path: path.map(String).join("."),
      message,
    }));
    return { ok: false, errors };
  }
  const errors = contextErrors(parsed.data, context);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, judgement: parsed.data };
}

function contextErrors(judgement: Judgement, context: JudgementContext): readonly FieldError[] {
  return [
    ...findingErrors(judgement, context),
    ...sourceErrors(judgement, context.sources),
    ...expiryErrors(judgement, context.policy),
  ];
}

function findingErrors(
  { criterion, computed }: Judgement,
  { findings, checklist }: JudgementContext,
): readonly FieldError[] {
  const finding = findings.find(({ id }) => id === criterion);
  const isAsked = checklist.criteria.some(({ id }) => id === criterion);
  if (finding === undefined || !isAsked) {
    return [
      { path: "criterion", message: `The checklist asks no question ${criterion} that day.` },
    ];
  }
  if (finding.verdict === computed) return [];
  const now = VERDICT_LABELS[finding.verdict];
  const message = `The rules now say “${now}”; look at the finding again before you judge it.`;
  return [{ path: "computed", message }];
}

function sourceErrors(
  { sources }: Judgement,
  known: JudgementContext["sources"],
): readonly FieldError[] {
  const ids = new Set(known.map(({ id }) => id));
  return sources.flatMap((id, index) =>
    ids.has(id) ? [] : [{ path: `sources.${index}`, message: `The profile has no source ${id}.` }],
  );
}

function expiryErrors({ madeOn, expiresOn }: Judgement, policy: Policy): readonly FieldError[] {
  const months = longestMonths(policy, madeOn);
  const last = addMonths(madeOn, months);
  if (expiresOn <= last) return [];
  const message = `A judgement lasts at most ${months} months; choose ${last} or earlier.`;
  return [{ path: "expiresOn", message }];
}

/** How many months a judgement made on a day may stand under a policy. */
export function longestMonths({ overrides }: Policy, madeOn: IsoDate): number {
  const own = overrides[JUDGEMENT_LONGEST_MONTHS.id];
  return typeof own === "number" ? own : valueAt(JUDGEMENT_LONGEST_MONTHS, madeOn);
}

/** The same day of the month some months on; the last of that month where it is shorter. */
function addMonths(from: IsoDate, months: number): IsoDate {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(first / 12)).padStart(4, "0")}-${String((first % 12) + 1).padStart(2, "0")}`;
  for (let day = Number(from.slice(8)); day > 28; day -= 1) {
    if (isIsoDate(`${month}-${day}`)) return `${month}-${day}`;
  }
  const short = Math.min(28, Number(from.slice(8)));
  return `${month}-${String(short).padStart(2, "0")}`;
}
