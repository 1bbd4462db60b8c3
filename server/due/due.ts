import "server-only";
import { ruleset } from "@/checklists";
import { getChecklist } from "@/domain/checklist/checklist";
import { type Parameter, valueAt } from "@/domain/checklist/parameter";
import { addDays, type IsoDate } from "@/domain/dates";
import { isHistoryRef, labelOfRef } from "@/domain/explain/fact-history";
import {
  type DueInput,
  listReminders,
  remindDays,
  type Reminder,
  type ReminderKind,
} from "@/domain/review/due";
import { BACKING } from "@/domain/scoring/assess";
import { type Actor, authorise } from "../auth/authorise";
import { can, type Permission } from "../auth/permissions";
import { type Database, getDatabase } from "../db/client";
import { currentPolicy } from "../policy/current";
import { readAttestations } from "./attestations";
import {
  listDueAssessments,
  listEndingDocuments,
  listEndingJudgements,
  listEndingSearches,
} from "./due.repository";
import { listCurrentCoins } from "./reports.repository";

/** A reminder with the page where the matter is seen to, and what that page is called. */
export type DueItem = Reminder & { readonly href: string; readonly label: string };

/** Whoever may not open the page is not reminded of it. */
const NEEDED: Readonly<Record<ReminderKind, Permission>> = {
  attestation: "profile.read",
  evidence: "evidence.read",
  review: "review.read",
  judgement: "review.read",
  search: "review.read",
};

export function listVisibleKinds(asking: Actor): readonly ReminderKind[] {
  const kinds = Object.keys(NEEDED) as ReminderKind[];
  return kinds.filter((kind) => can(asking, NEEDED[kind]));
}

type Place = { readonly href: string; readonly label: string };

/** A part of what falls due, with the pages its matters are seen to on. */
type Gathered = { readonly input: Partial<DueInput>; readonly places: readonly [string, Place][] };
type Gather = (db: Database, day: IsoDate, until: IsoDate) => Promise<Gathered>;

const toKey = ({ kind, id }: Reminder["target"]): string => `${kind} ${id}`;

/** The page of an assessment. */
const toAssessmentHref = (slug: string, number: number): string =>
  `/issuers/${slug}/assessments/${number}`;

const GATHER: Readonly<Record<ReminderKind, Gather>> = {
  attestation: async (db, day) => {
    const coins = await listCurrentCoins(db);
    const places = coins.map(({ coinId, slug, symbol }): [string, Place] => [
      toKey({ kind: "coin", id: coinId }),
      { href: `/issuers/${slug}`, label: symbol },
    ]);
    return { input: { attestations: await readAttestations(db, coins, day) }, places };
  },
  evidence: async (db, _, until) => {
    const documents = await listEndingDocuments(db, until);
    const places = documents.map(({ id, title }): [string, Place] => [
      toKey({ kind: "document", id }),
      { href: `/evidence/${id}`, label: title },
    ]);
    return { input: { documents }, places };
  },
  review: async (db, _, until) => {
    const found = await listDueAssessments(db, until);
    const reviews = found.map(({ id, symbol, state, dueOn }) => ({
      assessment: id,
      label: symbol,
      state,
      dueOn,
    }));
    const places = found.map(({ id, slug, symbol, number }): [string, Place] => [
      toKey({ kind: "assessment", id }),
      { href: toAssessmentHref(slug, number), label: `${symbol}, assessment ${number}` },
    ]);
    return { input: { reviews }, places };
  },
  judgement: async (db, _, until) => {
    const found = await listEndingJudgements(db, until);
    const { criteria } = getChecklist(ruleset, BACKING);
    const titles = new Map(criteria.map(({ id, title }) => [id, title]));
    const judgements = found.map(({ assessmentId, judgement }) => ({
      assessment: assessmentId,
      title: titles.get(judgement.criterion) ?? judgement.criterion,
      judgement,
    }));
    const places = found.map((each): [string, Place] => [
      toKey({ kind: "finding", id: `${each.assessmentId}/${each.judgement.criterion}` }),
      {
        href: `${toAssessmentHref(each.slug, each.number)}/findings/${each.judgement.criterion}`,
        label: `${each.symbol}, assessment ${each.number}`,
      },
    ]);
    return { input: { judgements }, places };
  },
  search: async (db, _, until) => {
    const found = (await listEndingSearches(db, until)).flatMap(({ target, ...search }) =>
      isHistoryRef(target) ? [{ ...search, target, fact: labelOfRef(target) }] : [],
    );
    const searches = found.map(({ id, fact, symbol, until: last }) => ({
      id,
      label: `“${fact}” of ${symbol}`,
      // A search holds through its last day; a reminder names the first on which it does not.
      expiresOn: addDays(last, 1),
    }));
    const places = found.map(({ id, slug, symbol, target, fact }): [string, Place] => [
      toKey({ kind: "search", id }),
      { href: `/issuers/${slug}/facts/${target}`, label: `${symbol}, ${fact}` },
    ]);
    return { input: { searches }, places };
  },
};

const REPORT_INTERVAL = "backing.assurance.attestation-cadence-met";

/** Days between independent reports that the checklist still finds good. */
async function findReportInterval(day: IsoDate): Promise<number> {
  const own = (await currentPolicy()).overrides[REPORT_INTERVAL];
  if (typeof own === "number") return own;
  const found = ruleset.parameters.find(({ id }) => id === REPORT_INTERVAL);
  const value = found === undefined ? undefined : valueAt(found as Parameter, day);
  if (typeof value !== "number") throw new Error("the checklist has lost the interval of reports");
  return value;
}

/** How many days ahead the policy in force has people reminded. */
export async function countRemindDays(day: IsoDate): Promise<number> {
  return remindDays(await currentPolicy(), day);
}

/** What falls due by `day` or within the days of a reminder, for whoever asks; the earliest first. */
export async function gatherDue(asking: Actor, day: IsoDate): Promise<readonly DueItem[]> {
  await authorise(asking, "profile.read");
  const db = getDatabase();
  const ahead = await countRemindDays(day);
  const until = addDays(day, ahead);
  let input: DueInput = {
    remindDays: ahead,
    attestations: [],
    reportEveryDays: await findReportInterval(day),
    documents: [],
    reviews: [],
    judgements: [],
    searches: [],
  };
  const places = new Map<string, Place>();
  // One after the other: the embedded database has one connection.
  for (const kind of listVisibleKinds(asking)) {
    const gathered = await GATHER[kind](db, day, until);
    input = { ...input, ...gathered.input };
    for (const [key, place] of gathered.places) places.set(key, place);
  }
  return listReminders(input, day).flatMap((reminder) => {
    const place = places.get(toKey(reminder.target));
    return place === undefined ? [] : [{ ...reminder, ...place }];
  });
}
