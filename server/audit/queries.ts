import "server-only";
import type { Change } from "@/domain/profile/changes";
import { SECTIONS, type SectionId } from "@/domain/facts/sections";
import { can } from "../auth/permissions";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import {
  type AuditRow,
  countEvents,
  findLastCheckpoint,
  listActorNames,
  listEvents,
  readHead,
} from "./audit.repository";
import { EVENT_LABELS, type EventType } from "./events";
import { readDetails } from "./read-details";
import { readSubjects, type ShownSubject } from "./subjects";
import { toTrailFilter, type TrailRequest } from "./trail-filter";

const PAGE = 25;

export type TrailEntry = {
  readonly seq: string;
  readonly at: string;
  readonly type: string;
  /** Null once the person was erased. */
  readonly who: string | null;
  readonly subject: ShownSubject;
  readonly changes: readonly Change[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly requestId: string;
  readonly hash: string;
};

export type TrailPage = {
  readonly entries: readonly TrailEntry[];
  readonly total: number;
  /** Where the pages beside this one start; null where there is none. */
  readonly older: string | null;
  readonly newer: string | null;
};

export type Place = { readonly side: "before" | "after"; readonly seq: bigint } | null;

/** One page of the trail, newest first; `place` is the event it borders on. */
export async function listTrail(request: TrailRequest, place: Place): Promise<TrailPage> {
  const actor = await requirePermission("trail.read");
  const db = getDatabase();
  const filter = await toTrailFilter(request);
  const isUp = place?.side === "after";
  const found = await listEvents(db, filter, {
    order: isUp ? "asc" : "desc",
    after: place?.seq ?? null,
    take: PAGE + 1,
  });
  const more = found.length > PAGE;
  const shown = found.slice(0, PAGE);
  const rows = isUp ? shown.toReversed() : shown;
  const [first, last] = [rows.at(0), rows.at(-1)];
  const hasNewer = isUp ? more : place !== null;
  const hasOlder = isUp || more;
  return {
    entries: await toEntries(rows, { managesPeople: can(actor, "people.manage") }),
    total: await countEvents(db, filter),
    older: hasOlder && last !== undefined ? String(last.seq) : null,
    newer: hasNewer && first !== undefined ? String(first.seq) : null,
  };
}

async function toEntries(
  rows: readonly AuditRow[],
  reader: { readonly managesPeople: boolean },
): Promise<readonly TrailEntry[]> {
  const toSubject = await readSubjects(rows, reader);
  return rows.map((row) => {
    const { changes, rest } = readDetails(row.details);
    return {
      seq: String(row.seq),
      at: row.at.toISOString(),
      type: Object.hasOwn(EVENT_LABELS, row.type) ? EVENT_LABELS[row.type as EventType] : row.type,
      who: row.actor.name,
      subject: toSubject(row),
      changes,
      facts: listFacts(rest),
      requestId: row.requestId,
      hash: row.hash,
    };
  });
}

/** In the order in which they are read. */
const FACT_LABELS: Readonly<Record<string, string>> = {
  section: "Section",
  revision: "Revision",
  asOf: "Date of the profile",
  coins: "Coins",
  name: "File",
  bytes: "Size in bytes",
  sha256: "SHA-256",
  newIssuer: "Issuer entered with it",
  issuerId: "Issuer",
  versionId: "Version",
  discarded: "Draft discarded",
  sentences: "What changed",
  basedOn: "Made from",
  approvalsNeeded: "Approvals needed",
  supersedes: "Takes the place of",
};
const FACT_ORDER = Object.keys(FACT_LABELS);

function listFacts(rest: Readonly<Record<string, unknown>>): TrailEntry["facts"] {
  const { file, ...others } = rest;
  const all = Object.entries({ ...others, ...(typeof file === "object" ? file : {}) });
  return all
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => FACT_ORDER.indexOf(a) - FACT_ORDER.indexOf(b))
    .map(([key, value]) => ({ label: FACT_LABELS[key] ?? key, value: toWords(key, value) }));
}

function toWords(key: string, value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.join(", ");
  if (key !== "section") return String(value);
  return value === "sources" ? "Sources" : SECTIONS[value as SectionId];
}

export type TrailState = {
  readonly events: number;
  readonly lastSeal: { readonly seq: string; readonly at: string } | null;
  readonly unsealed: number;
};

export async function getTrailState(): Promise<TrailState> {
  await requirePermission("trail.read");
  const db = getDatabase();
  const { seq } = await readHead(db);
  const seal = await findLastCheckpoint(db);
  return {
    events: Number(seq),
    lastSeal: seal === null ? null : { seq: String(seal.seq), at: seal.at.toISOString() },
    unsealed: Number(seq - (seal?.seq ?? 0n)),
  };
}

export async function listTrailNames(): Promise<readonly string[]> {
  await requirePermission("trail.read");
  return listActorNames(getDatabase());
}
