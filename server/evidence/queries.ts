import "server-only";
import { cache } from "react";
import { z } from "zod";
import { addDays, type IsoDate } from "@/domain/dates";
import { SOURCE_KINDS, type SourceKind } from "@/domain/profile/profile";
import { getDatabase } from "../db/client";
import { toSearchText } from "../http/search-text";
import { today } from "../http/today";
import {
  countDocumentRows,
  DOCUMENT_ORDERS,
  type DocumentOrder,
  type DocumentQuery,
  type DocumentRow,
  listDocumentRows,
} from "./document-list.repository";
import { type DocumentRecord, findDocument, listRevisionsOf } from "./documents.repository";
import { requirePermission } from "../auth/require";

const PAGE_SIZE = 50;

export const EXPIRIES = ["30", "90", "expired"] as const;
export type Expiry = (typeof EXPIRIES)[number];

const kinds = Object.keys(SOURCE_KINDS) as [SourceKind, ...SourceKind[]];

/** What a list page may ask for; anything that makes no sense falls back to the default. */
const requestSchema = z.object({
  search: z.string().transform(toSearchText).catch(""),
  kinds: z.array(z.enum(kinds)).max(kinds.length).catch([]),
  expiry: z.enum(EXPIRIES).nullable().catch(null),
  withoutFile: z.boolean().catch(false),
  supportsNothing: z.boolean().catch(false),
  withdrawn: z.boolean().catch(false),
  order: z.enum(DOCUMENT_ORDERS).catch("added"),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});

export type DocumentListRequest = {
  readonly search?: string;
  readonly kinds?: readonly SourceKind[];
  readonly expiry?: Expiry | null;
  readonly withoutFile?: boolean;
  readonly supportsNothing?: boolean;
  readonly withdrawn?: boolean;
  readonly order?: DocumentOrder;
  readonly page?: number;
};

export type DocumentList = {
  readonly rows: readonly DocumentRow[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly pages: number;
  /** The day on which "expired" and "expiring" are meant. */
  readonly day: IsoDate;
};

/** Documents are valid up to and with the day they name. */
function toExpiry(expiry: Expiry | null, day: IsoDate): DocumentQuery["expiry"] {
  if (expiry === null) return null;
  if (expiry === "expired") return { from: null, to: addDays(day, -1) };
  return { from: day, to: addDays(day, Number(expiry)) };
}

/** One page of the library. A page beyond the last shows the last one. */
export async function listDocuments(request: DocumentListRequest = {}): Promise<DocumentList> {
  await requirePermission("evidence.read");
  const { page: wanted, expiry, ...filters } = requestSchema.parse(request);
  const day = today();
  const query = { ...filters, expiry: toExpiry(expiry, day), offset: 0, limit: PAGE_SIZE };
  const db = getDatabase();
  const total = await countDocumentRows(db, query);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(wanted, pages);
  const rows = await listDocumentRows(db, { ...query, offset: (page - 1) * PAGE_SIZE });
  return { rows, total, page, pageSize: PAGE_SIZE, pages, day };
}

export const findDocumentById = cache(async (id: string): Promise<DocumentRecord | null> => {
  await requirePermission("evidence.read");
  return findDocument(getDatabase(), id);
});

export type Chain = {
  /** What this document revises, and what that revised, the oldest first. */
  readonly earlier: readonly DocumentRecord[];
  /** What revises this document, and what revises that. */
  readonly later: readonly DocumentRecord[];
};

const LONGEST_CHAIN = 50;

/** The revisions before and after a document; where a revision was withdrawn, the one in its place follows it. */
export async function readChain({ id, revisesId }: DocumentRecord): Promise<Chain> {
  await requirePermission("evidence.read");
  const db = getDatabase();
  const earlier: DocumentRecord[] = [];
  let before = revisesId;
  while (before !== null && earlier.length < LONGEST_CHAIN) {
    const document = await findDocument(db, before);
    if (document === null) break;
    earlier.unshift(document);
    before = document.revisesId;
  }
  const later: DocumentRecord[] = [];
  const open = [id];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const found = await listRevisionsOf(db, next);
    later.push(...found);
    if (later.length < LONGEST_CHAIN) open.push(...found.map((document) => document.id));
  }
  return { earlier, later };
}

/** A document as something that cites it shows it in a list of choices. */
export type DocumentChoice = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  readonly published: string | null;
  readonly url: string | null;
  readonly validUntil: IsoDate | null;
  readonly withdrawn: boolean;
};

function toChoice(document: DocumentRecord): DocumentChoice {
  const { id, title, publisher, kind, published, url, validUntil, withdrawn } = document;
  return { id, title, publisher, kind, published, url, validUntil, withdrawn: withdrawn !== null };
}

/** The newest documents that may be cited: 50 at most, those whose title, publisher or address holds the text. */
export async function listDocumentChoices(search = ""): Promise<readonly DocumentChoice[]> {
  await requirePermission("evidence.read");
  const { rows } = await listDocuments({ search });
  const db = getDatabase();
  const found = await Promise.all(rows.map(({ id }) => findDocument(db, id)));
  return found.flatMap((document) => (document === null ? [] : [toChoice(document)]));
}

export async function findDocumentChoice(id: string): Promise<DocumentChoice | null> {
  await requirePermission("evidence.read");
  const document = await findDocumentById(id);
  return document === null ? null : toChoice(document);
}
