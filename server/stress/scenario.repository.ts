import "server-only";
import type { SavedRun } from "@/domain/stress-analysis/saved-run";
import type { Transaction } from "../db/client";
import { fromStoredFigures, type RunTexts, toNameKey } from "./scenario-input";

const FIELDS = {
  scenarioId: true,
  number: true,
  name: true,
  figures: true,
  why: true,
  isWithdrawn: true,
  createdAt: true,
  createdBy: true,
} as const;

type Row = {
  readonly scenarioId: string;
  readonly number: number;
  readonly name: string;
  readonly figures: unknown;
  readonly why: string;
  readonly isWithdrawn: boolean;
  readonly createdAt: Date;
  readonly createdBy: string;
};

function toSavedRun(row: Row, latest: number): SavedRun {
  const { scenarioId, number, name, figures, why, isWithdrawn, createdAt, createdBy } = row;
  return {
    id: scenarioId,
    number,
    latest,
    name,
    why,
    figures: fromStoredFigures(figures),
    isWithdrawn,
    by: createdBy,
    at: createdAt,
  };
}

/** The latest version of every run kept, by name; withdrawn ones too. */
export async function listLatestRuns(tx: Transaction): Promise<readonly SavedRun[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT v.scenario_id AS "scenarioId", v.number, v.name, v.figures, v.why,
      v.is_withdrawn AS "isWithdrawn", v.created_at AS "createdAt", v.created_by AS "createdBy"
    FROM stress_scenario s JOIN stress_scenario_version v ON v.scenario_id = s.id AND v.number = s.version
    ORDER BY s.name_key`;
  return rows.map((row) => toSavedRun(row, row.number));
}

/** Every version of a run, the latest first; empty where there is no such run. */
export async function listRunVersions(tx: Transaction, id: string): Promise<readonly SavedRun[]> {
  const rows = await tx.stressScenarioVersion.findMany({
    where: { scenarioId: id },
    select: FIELDS,
    orderBy: { number: "desc" },
  });
  return rows.map((row) => toSavedRun(row, rows[0]?.number ?? row.number));
}

/** One version, the latest where no number is given; null where there is none. */
export async function findRunVersion(
  tx: Transaction,
  { id, number }: { readonly id: string; readonly number: number | null },
): Promise<SavedRun | null> {
  const run = await tx.stressScenario.findUnique({ where: { id }, select: { version: true } });
  if (run === null) return null;
  const place = { scenarioId: id, number: number ?? run.version };
  const row = await tx.stressScenarioVersion.findUnique({
    where: { scenarioId_number: place },
    select: FIELDS,
  });
  return row === null ? null : toSavedRun(row, run.version);
}

const SCENARIO_LOCK = 4_150_917;

/** Until the transaction ends nobody else saves a run: names and versions are compared with what is there. */
export async function lockRuns(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${SCENARIO_LOCK})::text`;
}

/** The run that goes by a name, in whatever case; null where none does. */
export async function findRunNamed(tx: Transaction, name: string): Promise<SavedRun | null> {
  const row = await tx.stressScenario.findUnique({
    where: { nameKey: toNameKey(name) },
    select: { id: true },
  });
  return row === null ? null : findRunVersion(tx, { id: row.id, number: null });
}

/** How many runs are in use. */
export async function countRuns(tx: Transaction): Promise<number> {
  return (await listLatestRuns(tx)).filter(({ isWithdrawn }) => !isWithdrawn).length;
}

type NewVersion = RunTexts & {
  readonly id: string;
  readonly number: number;
  readonly isWithdrawn: boolean;
  readonly by: string;
};

/** Adds the next version, the first with the run itself; the caller holds the lock and compared the number. */
export async function insertRunVersion(tx: Transaction, version: NewVersion): Promise<void> {
  const { id, number, by, figures, ...rest } = version;
  const nameKey = toNameKey(rest.name);
  const select = { id: true } as const;
  if (number === 1) await tx.stressScenario.create({ data: { id, nameKey }, select });
  else
    await tx.stressScenario.update({ where: { id }, data: { nameKey, version: number }, select });
  const data = { scenarioId: id, number, ...rest, figures: { ...figures }, createdBy: by };
  await tx.stressScenarioVersion.create({ data, select: { number: true } });
}
