import "server-only";
import { z } from "zod";
import { LIMITS } from "@/domain/profile/limits";
import { listRunChanges, type SavedRun } from "@/domain/stress-analysis/saved-run";
import type { Subject } from "../audit/events";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { AppError, CHECK_MARKED, type Refusal, refuse } from "../errors";
import { requireShape } from "../http/shape";
import { createId } from "../issuers/ids";
import { readRunTexts, type RunTexts, whySchema } from "./scenario-input";
import {
  countRuns,
  findRunNamed,
  findRunVersion,
  insertRunVersion,
  lockRuns,
} from "./scenario.repository";

/** More in use at once would make the page of a coin play runs for seconds. */
export const MOST_RUNS = 50;

const placeSchema = z.strictObject({
  scenarioId: z.string().max(LIMITS.id),
  version: z.number().int(),
});

/** A run, and the latest version somebody saw of it. */
export type RunPlace = { readonly scenarioId: string; readonly version: number };

/** What somebody else saved meanwhile, to be shown beside what was typed. */
export type StaleRun = Refusal<"stale"> & { readonly theirs: SavedRun };
type Saved = { readonly ok: true; readonly scenarioId: string; readonly number: number };
export type RunSaved = Saved | Refusal<"invalid"> | StaleRun;

const FULL = `The desk keeps ${MOST_RUNS} runs in use at most. Withdraw one first.`;

const WITHDRAWN =
  "This run is withdrawn. Bring it back under Scenarios first, or save yours as a new run.";

function subjectOf({ id, name }: Pick<SavedRun, "id" | "name">): Subject {
  return { kind: "scenario", id, label: name };
}

/** Keeps a run under a name of its own, as its first version. */
export async function saveScenario(
  actor: Actor,
  texts: RunTexts,
): Promise<Saved | Refusal<"invalid">> {
  await authorise(actor, "profile.edit");
  const read = readRunTexts(texts);
  if ("fields" in read) return refuse("invalid", CHECK_MARKED, read.fields);
  const { content } = read;
  return withTransaction(async (tx): Promise<Saved | Refusal<"invalid">> => {
    await lockRuns(tx);
    const taken = await findTaken(tx, content.name, null);
    if (taken !== null) return taken;
    if ((await countRuns(tx)) >= MOST_RUNS) return refuse("invalid", FULL);
    const id = createId("scn");
    const first = { ...content, isWithdrawn: false };
    await insertRunVersion(tx, { ...first, id, number: 1, by: actor.name });
    await record(tx, actor, {
      type: "scenario.added",
      subject: subjectOf({ id, name: content.name }),
      details: { changes: [...listRunChanges(null, first)] },
    });
    return { ok: true, scenarioId: id, number: 1 };
  });
}

/** Keeps what was changed as the next version, if nobody else saved one since. */
export async function changeScenario(
  actor: Actor,
  { texts, ...rest }: RunPlace & { readonly texts: RunTexts },
): Promise<RunSaved> {
  await authorise(actor, "profile.edit");
  const place = requireShape(placeSchema, rest);
  const read = readRunTexts(texts);
  return withTransaction(async (tx): Promise<RunSaved> => {
    const before = await requireRun(tx, place.scenarioId);
    if ("fields" in read) return refuse("invalid", CHECK_MARKED, read.fields);
    if (before.number !== place.version) return refuseStale(before);
    if (before.isWithdrawn) return refuse("invalid", WITHDRAWN);
    const after = { ...read.content, isWithdrawn: false };
    const taken = await findTaken(tx, after.name, before.id);
    if (taken !== null) return taken;
    const changes = listRunChanges(before, after);
    // A new reason alone is no new run.
    if (changes.every(({ path }) => path === "why"))
      return refuse(
        "invalid",
        `Nothing differs from version ${before.number}: change the run first.`,
      );
    return append(tx, actor, { before, after, type: "scenario.changed" });
  });
}

type Turn = RunPlace & { readonly why: string };

/** Takes a run out of use; its versions stay readable, and it can be brought back. */
export async function withdrawScenario(actor: Actor, turn: Turn): Promise<RunSaved> {
  await authorise(actor, "profile.edit");
  return turnScenario(actor, turn, true);
}

/** Brings a withdrawn run back into use. */
export async function restoreScenario(actor: Actor, turn: Turn): Promise<RunSaved> {
  await authorise(actor, "profile.edit");
  return turnScenario(actor, turn, false);
}

async function turnScenario(
  actor: Actor,
  { why, ...rest }: Turn,
  isWithdrawn: boolean,
): Promise<RunSaved> {
  const place = requireShape(placeSchema, rest);
  const said = whySchema.safeParse(why);
  return withTransaction(async (tx): Promise<RunSaved> => {
    const before = await requireRun(tx, place.scenarioId);
    if (!said.success)
      return refuse("invalid", CHECK_MARKED, { why: said.error.issues[0]?.message ?? "Say why." });
    if (before.number !== place.version || before.isWithdrawn === isWithdrawn)
      return refuseStale(before);
    if (!isWithdrawn && (await countRuns(tx)) >= MOST_RUNS) return refuse("invalid", FULL);
    const after = { ...before, why: said.data, isWithdrawn };
    const type = isWithdrawn ? "scenario.withdrawn" : "scenario.restored";
    return append(tx, actor, { before, after, type });
  });
}

type Next = {
  readonly before: SavedRun;
  readonly after: RunTexts & { readonly isWithdrawn: boolean };
  readonly type: "scenario.changed" | "scenario.withdrawn" | "scenario.restored";
};

async function append(
  tx: Transaction,
  actor: Actor,
  { before, after, type }: Next,
): Promise<Saved> {
  const { id } = before;
  const { name, why, figures, isWithdrawn } = after;
  const number = before.number + 1;
  await insertRunVersion(tx, { id, number, name, why, figures, isWithdrawn, by: actor.name });
  const subject = subjectOf({ id, name });
  const details = { version: number, changes: [...listRunChanges(before, after)] };
  await record(tx, actor, { type, subject, details });
  return { ok: true, scenarioId: id, number };
}

function refuseStale(theirs: SavedRun): StaleRun {
  const message = `${theirs.by} saved version ${theirs.number} of this run in the meantime.`;
  return { ...refuse("stale", message), theirs };
}

async function findTaken(
  tx: Transaction,
  name: string,
  own: string | null,
): Promise<Refusal<"invalid"> | null> {
  const found = await findRunNamed(tx, name);
  if (found === null || found.id === own) return null;
  const way = found.isWithdrawn
    ? "It is withdrawn: bring it back under Scenarios, or"
    : "Save the next version of it, or";
  return refuse("invalid", CHECK_MARKED, {
    name: `A run is called “${found.name}” already. ${way} choose another name.`,
  });
}

async function requireRun(tx: Transaction, id: string): Promise<SavedRun> {
  await lockRuns(tx);
  const found = await findRunVersion(tx, { id, number: null });
  if (found === null) throw new AppError("not_found", `no run ${id}`);
  return found;
}
