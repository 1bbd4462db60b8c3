import { createHash } from "node:crypto";
import { stringify } from "csv-stringify/sync";
import { getDatabase } from "../db/client";
import { type AuditRow, listEvents, readHead, type TrailFilter } from "./audit.repository";
import { INSTALLATION } from "./events";
import { readDetails } from "./read-details";
import { type ExportedFile, recordExport } from "./record-export";
import { type Actor, authorise } from "../auth/authorise";

export const TRAIL_FORMATS = {
  csv: { type: "text/csv; charset=utf-8", extension: "csv" },
  jsonl: { type: "application/x-ndjson; charset=utf-8", extension: "jsonl" },
} as const;
export type TrailFormat = keyof typeof TRAIL_FORMATS;

const PAGE = 500;

const HEAD = [
  "Event",
  "Time (UTC)",
  "Type",
  "Who",
  "Subject kind",
  "Subject",
  "Subject id",
  "What",
  "Before",
  "After",
  "Details",
  "Request",
  "Previous hash",
  "Hash",
] as const;

/** All that the hash of an event covers, and the hash: enough to verify the chain without this program. */
function toJsonLine(row: AuditRow): string {
  const { seq, id, at, type, actor, subjectKind, subjectId, subjectLabel, details } = row;
  return `${JSON.stringify({
    seq: Number(seq),
    id,
    at: at.toISOString(),
    type,
    actor: { key: actor.key, name: actor.name, commitment: actor.commitment },
    subject: { kind: subjectKind, id: subjectId, label: subjectLabel },
    details: JSON.parse(details) as unknown,
    requestId: row.requestId,
    prevHash: row.prevHash,
    hash: row.hash,
  })}\n`;
}

/** A line for each change; an event that changed nothing has one line. */
function toRecords(row: AuditRow): readonly (readonly string[])[] {
  const { changes, rest } = readDetails(row.details);
  const { seq, at, type, actor, subjectKind, subjectLabel, subjectId } = row;
  const start = [
    String(seq),
    at.toISOString(),
    type,
    actor.name ?? "",
    subjectKind,
    subjectLabel,
    subjectId,
  ];
  const end = [JSON.stringify(rest), row.requestId, row.prevHash, row.hash];
  if (changes.length === 0) return [[...start, "", "", "", ...end]];
  return changes.map(({ label, before, after }) => [
    ...start,
    label,
    before ?? "",
    after ?? "",
    ...end,
  ]);
}

function toCsv(records: readonly (readonly string[])[], bom: boolean): string {
  return stringify(
    records.map((each) => [...each]),
    { bom, escape_formulas: true, record_delimiter: "\r\n" },
  );
}

async function* encode(filter: TrailFilter, format: TrailFormat): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  if (format === "csv") yield encoder.encode(toCsv([HEAD], true));
  for (let after = 0n; ; ) {
    const rows = await listEvents(getDatabase(), filter, { order: "asc", after, take: PAGE });
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.seq;
    const text =
      format === "csv" ? toCsv(rows.flatMap(toRecords), false) : rows.map(toJsonLine).join("");
    yield encoder.encode(text);
  }
}

export type TrailExport = {
  readonly file: ExportedFile;
  readonly type: string;
  readonly chunks: AsyncGenerator<Uint8Array, void>;
};

/**
 * Part of the trail as a file, oldest event first. It is read twice: once for the hash that the trail keeps of what
 * was handed out, once for handing it out. Events never change, so that both readings are the same.
 */
export async function exportTrail(
  actor: Actor,
  asked: TrailFilter,
  { format, name }: { readonly format: TrailFormat; readonly name: string },
): Promise<TrailExport> {
  await authorise(actor, "trail.read");
  const filter = { ...asked, until: (await readHead(getDatabase())).seq };
  const { type, extension } = TRAIL_FORMATS[format];
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of encode(filter, format)) {
    hash.update(chunk);
    bytes += chunk.byteLength;
  }
  const file = { name: `${name}.${extension}`, sha256: hash.digest("hex"), bytes };
  await recordExport(actor, [INSTALLATION], file);
  return { file, type, chunks: encode(filter, format) };
}
