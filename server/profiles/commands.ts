import "server-only";
import type { Change } from "@/domain/profile/changes";
import type { Profile, Source } from "@/domain/profile/profile";
import { toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { CHECK_MARKED, NO_DRAFT, type Refusal, refuse } from "../errors";
import type { Actor } from "../http/actor";
import { requireShape } from "../http/shape";
import { listPatchChanges, listSourceChanges } from "./patch-changes";
import {
  findDocuments,
  insertSources,
  putAnswers,
  replaceList,
  replaceSources,
} from "./profile.repository";
import {
  checkCitations,
  parsePatch,
  parseSources,
  pickSection,
  type SectionContent,
  type SectionInput,
  type SectionPatch,
  sectionShape,
  type SourceInput,
  sourcesShape,
} from "./section-input";
import { checkSettled, listSettled } from "./settled-conflicts";
import {
  advanceLock,
  loadProfile,
  type LockKey,
  type LockState,
  readLocks,
} from "./version.repository";
import { lockDraftOf } from "./own-draft";
import { authorise } from "../auth/authorise";

/** Somebody else saved first. Both versions are here, so that nothing either of them typed is lost. */
export type Stale = {
  readonly ok: false;
  readonly code: "stale";
  readonly message: string;
  readonly mine: SectionContent;
  readonly theirs: SectionContent & LockState;
};

export type SaveResult =
  | { readonly ok: true; readonly lockVersion: number }
  | Stale
  | Refusal<"invalid" | "no_draft">;

/** Saves one section of the draft, if it still is as the caller saw it. */
export async function saveSection(actor: Actor, input: SectionInput): Promise<SaveResult> {
  await authorise(actor, "profile.edit");
  const raw = requireShape(sectionShape, input);
  const parsed = parsePatch(raw);
  if (!parsed.ok) return refuse("invalid", CHECK_MARKED, parsed.fields);
  const patch = parsed.value;
  return withTransaction(async (tx) => {
    const draft = await lockDraftOf(tx, raw.coinId, actor.id);
    if (draft === null) return refuse("no_draft", NO_DRAFT);
    const profile = await loadProfile(tx, draft.versionId);
    const { versionId, roundId } = draft;
    const lock = { versionId, key: raw.section, from: raw.lockVersion, by: actor.name };
    if (!(await isCurrent(tx, lock))) {
      return toStale(tx, lock, {
        mine: toContent(patch),
        theirs: pickSection(profile, raw.section),
      });
    }
    const fields = {
      ...checkNewSources(patch, profile.sources),
      ...checkCitations(patch, idsOf(profile, patch)),
      ...checkSettled(profile, patch.facts),
    };
    if (Object.keys(fields).length > 0) return refuse("invalid", CHECK_MARKED, fields);
    await writePatch(tx, versionId, { patch, present: profile.sources });
    await advanceLock(tx, lock);
    const changes = listPatchChanges(profile, patch);
    await recordSaved(tx, actor, { coinId: raw.coinId, roundId, lock, profile, changes });
    if (roundId !== null) return { ok: true, lockVersion: raw.lockVersion + 1 };
    for (const settled of listSettled(profile, patch.facts)) {
      await record(tx, actor, {
        type: "conflict.resolved",
        subject: toCoinSubject({ id: raw.coinId, symbol: profile.coin.symbol }),
        details: { versionId, ...settled },
      });
    }
    return { ok: true, lockVersion: raw.lockVersion + 1 };
  });
}

type Lock = {
  readonly versionId: string;
  readonly key: LockKey;
  readonly from: number;
  readonly by: string;
};

type Saved = {
  readonly coinId: string;
  readonly roundId: string | null;
  readonly lock: Lock;
  readonly profile: Profile;
  readonly changes: readonly Change[];
};

async function recordSaved(tx: Transaction, actor: Actor, saved: Saved): Promise<void> {
  const { coinId, roundId, lock, profile, changes } = saved;
  if (changes.length === 0) return;
  const subject = toCoinSubject({ id: coinId, symbol: profile.coin.symbol });
  const details = { versionId: lock.versionId, section: lock.key };
  // The other of the two may read the trail: what a blind answer says stands in the answer alone.
  await (roundId === null
    ? record(tx, actor, {
        type: "section.saved",
        subject,
        details: { ...details, changes: [...changes] },
      })
    : record(tx, actor, {
        type: "blind.saved",
        subject,
        details: { ...details, round: roundId, changed: changes.length },
      }));
}

/** The draft is locked by the caller, so what is current here stays current until the transaction ends. */
async function isCurrent(tx: Transaction, { versionId, key, from }: Lock): Promise<boolean> {
  return (await readLocks(tx, versionId)).get(key)?.lockVersion === from;
}

async function toStale(
  tx: Transaction,
  { versionId, key }: Lock,
  { mine, theirs }: { mine: SectionContent; theirs: SectionContent },
): Promise<Stale> {
  const state = (await readLocks(tx, versionId)).get(key);
  if (state === undefined) throw new Error(`draft ${versionId} has no lock for ${key}`);
  const message = `${state.updatedBy} saved this section in the meantime. Both versions are below; nothing is lost.`;
  return { ok: false, code: "stale", message, mine, theirs: { ...theirs, ...state } };
}

function toContent({ facts, lists, sources }: SectionPatch): SectionContent {
  const kept = [...facts].flatMap(([id, answer]) =>
    answer === null ? [] : [[id, answer] as const],
  );
  return { facts: Object.fromEntries(kept), lists: Object.fromEntries(lists), sources };
}

function idsOf(profile: Profile, { sources }: SectionPatch): ReadonlySet<string> {
  return new Set([...profile.sources, ...sources].map(({ id }) => id));
}

/** A section may bring new sources with it; the register itself is edited elsewhere, under its own lock. */
function checkNewSources(
  { sources }: SectionPatch,
  present: readonly Source[],
): Record<string, string> {
  const known = new Map(present.map((source) => [source.id, JSON.stringify(source)]));
  const clashes = sources.flatMap((source, index) => {
    const stored = known.get(source.id);
    const differs = stored !== undefined && stored !== JSON.stringify(source);
    return differs
      ? [
          [
            `source[${index}].id`,
            "Another source has this id; change sources in the list of sources.",
          ],
        ]
      : [];
  });
  return Object.fromEntries(clashes) as Record<string, string>;
}

async function writePatch(
  tx: Transaction,
  versionId: string,
  { patch, present }: { patch: SectionPatch; present: readonly Source[] },
): Promise<void> {
  const known = new Set(present.map(({ id }) => id));
  await insertSources(
    tx,
    versionId,
    patch.sources.filter(({ id }) => !known.has(id)),
  );
  await putAnswers(tx, versionId, patch.facts);
  for (const [list, content] of patch.lists) await replaceList(tx, versionId, { list, content });
}

export type AnswerSave = Pick<SectionInput, "coinId" | "section" | "lockVersion" | "sources"> &
  (
    | { readonly fact: string; readonly answer: NonNullable<SectionInput["facts"]>[string] }
    | {
        readonly list: string;
        readonly rows: NonNullable<SectionInput["lists"]>[keyof NonNullable<SectionInput["lists"]>];
      }
  );

/** Autosave of one fact or one list. */
export async function saveAnswer(actor: Actor, input: AnswerSave): Promise<SaveResult> {
  await authorise(actor, "profile.edit");
  const { coinId, section, lockVersion, sources = [] } = input;
  const base = { coinId, section, lockVersion, sources };
  if ("fact" in input)
    return saveSection(actor, { ...base, facts: { [input.fact]: input.answer } });
  return saveSection(actor, { ...base, lists: { [input.list]: input.rows } });
}

export type SourcesInput = {
  readonly coinId: string;
  readonly lockVersion: number;
  readonly sources: readonly SourceInput[];
};

/** Replaces the register of sources; one that something still cites cannot go. */
export async function saveSources(actor: Actor, input: SourcesInput): Promise<SaveResult> {
  await authorise(actor, "profile.edit");
  const raw = requireShape(sourcesShape, input);
  const parsed = parseSources(raw.sources);
  if (!parsed.ok) return refuse("invalid", CHECK_MARKED, parsed.fields);
  const sources = parsed.value;
  return withTransaction(async (tx) => {
    const draft = await lockDraftOf(tx, raw.coinId, actor.id);
    if (draft === null) return refuse("no_draft", NO_DRAFT);
    const profile = await loadProfile(tx, draft.versionId);
    const lock = {
      versionId: draft.versionId,
      key: "sources",
      from: raw.lockVersion,
      by: actor.name,
    } as const;
    const content = (list: readonly Source[]): SectionContent => ({
      facts: {},
      lists: {},
      sources: list,
    });
    if (!(await isCurrent(tx, lock))) {
      return toStale(tx, lock, { mine: content(sources), theirs: content(profile.sources) });
    }
    const lost = await listLostDocuments(tx, sources);
    if (Object.keys(lost).length > 0) return refuse("invalid", CHECK_MARKED, lost);
    const cited = listCited(profile, new Set(sources.map(({ id }) => id)));
    if (cited !== null) return refuse("invalid", cited, { source: cited });
    await replaceSources(tx, draft.versionId, sources);
    await advanceLock(tx, lock);
    const changes = listSourceChanges(profile, sources);
    const { roundId } = draft;
    await recordSaved(tx, actor, { coinId: raw.coinId, roundId, lock, profile, changes });
    return { ok: true, lockVersion: raw.lockVersion + 1 };
  });
}

/** Links that lead to no document of the library, by field. */
async function listLostDocuments(
  tx: Transaction,
  sources: readonly Source[],
): Promise<Record<string, string>> {
  const known = await findDocuments(tx, sources);
  const lost = sources.flatMap(({ document = null }, index) =>
    document === null || known.has(document)
      ? []
      : [[`source[${index}].document`, "The library of evidence holds no such document."]],
  );
  return Object.fromEntries(lost) as Record<string, string>;
}

function listCited(profile: Profile, kept: ReadonlySet<string>): string | null {
  const facts = Object.entries(profile.facts).map(([id, answer]) => ({
    path: id,
    sources: answer.sources,
  }));
  const rows = Object.entries(profile.lists).flatMap(([list, { rows: all }]) =>
    all.map((row) => ({ path: `${list}[${row.id}]`, sources: row.sources })),
  );
  const lost = [...facts, ...rows].flatMap(({ path, sources }) =>
    sources.filter((id) => !kept.has(id)).map((id) => `${id} (by ${path})`),
  );
  return lost.length === 0
    ? null
    : `Still cited: ${lost.slice(0, 5).join(", ")}. Remove the citations first.`;
}
