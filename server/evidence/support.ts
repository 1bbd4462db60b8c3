import "server-only";
import { addDays, type IsoDate } from "@/domain/dates";
import { rowName } from "@/domain/entry/describe";
import { toRowForm } from "@/domain/entry/to-form";
import { listUnsupported } from "@/domain/evidence/support";
import { isListId, LISTS } from "@/domain/facts/lists";
import type { SectionId } from "@/domain/facts/sections";
import { definitionOf, isFactId } from "@/domain/facts/vocabulary";
import type { Profile } from "@/domain/profile/profile";
import { getDatabase } from "../db/client";
import { today } from "../http/today";
import { loadProfile } from "../profiles/version.repository";
import type { DocumentRecord } from "./documents.repository";
import {
  type CitedTarget,
  type CitingVersion,
  listCitedTargets,
  listCitingVersions,
} from "./support.repository";
import { requirePermission } from "../auth/require";

/** A fact or a row that rests on the document. */
export type Supported = {
  readonly target: string;
  readonly label: string;
  readonly section: SectionId | null;
  /** The fact, where it is one. */
  readonly factId: string | null;
  readonly place: string | null;
  readonly quote: string | null;
  /** Nothing else that is current supports it. */
  readonly restsOnThisAlone: boolean;
};

export type SupportingVersion = CitingVersion & { readonly supported: readonly Supported[] };

export type Support = {
  /** Drafts and the revisions that speak for their coins, with everything that cites the document. */
  readonly current: readonly SupportingVersion[];
  /** Earlier revisions, counted. */
  readonly earlier: readonly CitingVersion[];
  /** The first day without the document: the day after its last, or today where none is set. */
  readonly lostFrom: IsoDate;
};

/** Profiles read for the names of their rows; beyond them rows are called by their key. */
const MOST_PROFILES = 20;

/** What the document supports, coin by coin, and what would be left without a current source. */
export async function readSupport({ id, validUntil, withdrawn }: DocumentRecord): Promise<Support> {
  await requirePermission("evidence.read");
  const db = getDatabase();
  const lostFrom = withdrawn === null && validUntil !== null ? addDays(validUntil, 1) : today();
  const versions = await listCitingVersions(db, id);
  const current = versions.filter(({ isCurrent }) => isCurrent);
  const targets = await listCitedTargets(
    db,
    id,
    current.map(({ versionId }) => versionId),
  );
  const lost = new Set(listUnsupported(targets, { documentId: id, day: lostFrom }));
  const found: SupportingVersion[] = [];
  for (const version of current) {
    const own = targets.filter(({ versionId }) => versionId === version.versionId);
    const needsNames = found.length < MOST_PROFILES && own.some(isRow);
    const profile = needsNames ? await loadProfile(db, version.versionId) : null;
    const supported = own.map((target) => toSupported(target, profile, lost.has(target)));
    found.push({ ...version, supported });
  }
  return { current: found, earlier: versions.filter(({ isCurrent }) => !isCurrent), lostFrom };
}

const isRow = ({ target }: CitedTarget): boolean => !target.startsWith("fact:");

function toSupported(
  { target, place, quote }: CitedTarget,
  profile: Profile | null,
  restsOnThisAlone: boolean,
): Supported {
  return { target, place, quote, restsOnThisAlone, ...describeTarget(target, profile) };
}

function describeTarget(
  target: string,
  profile: Profile | null,
): Pick<Supported, "label" | "section" | "factId"> {
  const colon = target.indexOf(":");
  const [kind, key] = [target.slice(0, colon), target.slice(colon + 1)];
  if (kind === "fact" && isFactId(key)) {
    const { label, section } = definitionOf(key);
    return { label, section, factId: key };
  }
  if (!isListId(kind)) return { label: target, section: null, factId: null };
  const { label, section } = LISTS[kind];
  const rows = profile?.lists[kind].rows ?? [];
  const index = rows.findIndex(({ id }) => id === key);
  const row = rows[index];
  const name =
    row === undefined ? `row ${key}` : `row ${index + 1} ${rowName(kind, toRowForm(kind, row))}`;
  return { label: `${label}, ${name}`, section, factId: null };
}
