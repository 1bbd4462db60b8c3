import "server-only";
import { z } from "zod";
import { LIMITS } from "@/domain/profile/limits";
import { addDays } from "@/domain/dates";
import { toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, type Refusal, refuse } from "../errors";
import { today } from "../http/today";
import { requireShape } from "../http/shape";
import { findCoin } from "../issuers/coin.repository";
import { toFields } from "../issuers/identity-input";
import { createId } from "../issuers/ids";
import { approvalsNeeded, holdPolicy } from "../policy/current";
import { toStoredDate } from "../profiles/cells";
import { findLatest, lockCoin, type VersionRecord } from "../profiles/version.repository";
import {
  type AssessmentTexts,
  placeSchema,
  textsSchema,
  type AssessmentPlace,
} from "./assessment-input";
import { type AssessmentRecord, insertAssessment, updateAssessment } from "./assessment.repository";
import { joinPeople, listContributors } from "./contributors";
import { requireOpen, requirePerson, type StaleAssessment } from "./hold";
import { insertStep } from "./remarks.repository";

export type OpenInput = { readonly coinId: string; readonly texts: AssessmentTexts };
export type OpenResult =
  | { readonly ok: true; readonly assessmentId: string; readonly number: number }
  | Refusal<"invalid" | "unpublished">;

/** Opens an assessment of the latest revision of a coin; whoever opens it is its author. */
export async function openAssessment(actor: Actor, input: OpenInput): Promise<OpenResult> {
  await authorise(actor, "review.submit");
  const author = requirePerson(actor);
  const { coinId } = requireShape(z.strictObject({ coinId: z.string().max(LIMITS.id) }), {
    coinId: input.coinId,
  });
  const parsed = textsSchema.safeParse(input.texts);
  if (!parsed.success) return refuse("invalid", CHECK_MARKED, toFields(parsed.error));
  const { asOf, ...texts } = parsed.data;
  return withTransaction(async (tx): Promise<OpenResult> => {
    if (!(await lockCoin(tx, coinId))) throw new AppError("not_found", `no coin ${coinId}`);
    const coin = await findCoin(tx, { id: coinId });
    const latest = await findLatest(tx, coinId);
    if (coin === null || latest === null || latest.number === null)
      return refuse("unpublished", "Publish a revision first: an assessment speaks of one.");
    const day = checkDay(asOf ?? latest.asOf, latest);
    if (day !== null) return refuse("invalid", CHECK_MARKED, { asOf: day });
    const id = createId("asm");
    const contributors = joinPeople(await listContributors(tx, coinId)).filter(
      (each) => each.id !== author.id,
    );
    const number = await insertAssessment(tx, {
      ...texts,
      id,
      coinId,
      versionId: latest.versionId,
      asOf: asOf ?? latest.asOf,
      author,
      contributors,
      approvalsNeeded: approvalsNeeded(await holdPolicy(tx)),
    });
    await insertStep(tx, { assessmentId: id, command: "open", state: "draft", by: author });
    await record(tx, actor, {
      type: "assessment.opened",
      subject: toCoinSubject(coin),
      details: { assessment: id, number, revision: latest.number, asOf: asOf ?? latest.asOf },
    });
    return { ok: true, assessmentId: id, number };
  });
}

/** Why an assessment cannot speak for a day; null when it can. */
function checkDay(day: string, latest: VersionRecord): string | null {
  if (day < latest.asOf)
    return `The latest revision speaks for ${latest.asOf}; choose that day or a later one.`;
  return day > addDays(today(), 1) ? "An assessment cannot speak for a day to come." : null;
}

export type ChangeInput = AssessmentPlace & { readonly texts: AssessmentTexts };
export type ChangeResult =
  | { readonly ok: true }
  | StaleAssessment
  | Refusal<"invalid">
  | Refusal<"closed">;

/** Changes summary, due day and day of an assessment nobody is reviewing, and moves it to the latest revision. */
export async function changeAssessment(
  actor: Actor,
  { texts, ...rest }: ChangeInput,
): Promise<ChangeResult> {
  await authorise(actor, "review.submit");
  const person = requirePerson(actor);
  const place = requireShape(placeSchema, rest);
  const parsed = textsSchema.safeParse(texts);
  if (!parsed.success) return refuse("invalid", CHECK_MARKED, toFields(parsed.error));
  const { summary, dueOn, asOf } = parsed.data;
  return withTransaction(async (tx): Promise<ChangeResult> => {
    const held = await requireOpen(tx, place);
    if ("ok" in held) return held;
    const latest = await findLatest(tx, held.coin.id);
    if (latest === null || latest.number === null)
      throw new AppError("not_found", `no revision of ${held.coin.id}`);
    const day = asOf ?? latest.asOf;
    const wrong = checkDay(day, latest);
    if (wrong !== null) return refuse("invalid", CHECK_MARKED, { asOf: wrong });
    const next = { summary, dueOn, asOf: day, revision: latest.number };
    const changes = listTextChanges(held, next);
    if (changes.length === 0) return { ok: true };
    const others = await listContributors(tx, held.coin.id);
    const contributors = joinPeople(held.contributors, others, [person]).filter(
      ({ id }) => id !== held.author.id,
    );
    await updateAssessment(tx, held.id, {
      summary,
      dueOn: dueOn === null ? null : toStoredDate(dueOn),
      asOf: toStoredDate(day),
      versionId: latest.versionId,
      contributors: [...contributors],
    });
    await record(tx, actor, {
      type: "assessment.changed",
      subject: toCoinSubject(held.coin),
      details: { assessment: held.id, number: held.number, changes },
    });
    return { ok: true };
  });
}

type Texts = Pick<AssessmentRecord, "summary" | "dueOn" | "asOf" | "revision">;

const LABELS: Readonly<Record<keyof Texts, string>> = {
  summary: "Summary",
  dueOn: "Due day",
  asOf: "Day it speaks for",
  revision: "Revision",
};

function listTextChanges(before: Texts, after: Texts) {
  const say = (value: Texts[keyof Texts]): string | null => (value === null ? null : String(value));
  return (Object.keys(LABELS) as readonly (keyof Texts)[])
    .filter((path) => before[path] !== after[path])
    .map((path) => ({
      path,
      label: LABELS[path],
      before: say(before[path]),
      after: say(after[path]),
    }));
}
