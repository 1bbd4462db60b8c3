import "server-only";
import type { IsoDate } from "@/domain/dates";
import { toCalendarText } from "@/domain/review/icalendar";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import type { Actor } from "../auth/authorise";
import { can, toRole } from "../auth/permissions";
import { hashToken } from "../auth/tokens";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { gatherDue } from "./due";
import { findFeedByHash, getInstallation, markFirstRead, markRead } from "./feed.repository";

/** A read within this time of the last one is not written down again. */
const READ_STEP_MS = 60_000;

type Request = {
  readonly day: IsoDate;
  /** Origin of the pages; null leaves their addresses out. */
  readonly base: string | null;
  readonly requestId: string;
};

/**
 * The calendar under a secret address. Null where nobody has it or its owner may not come in: one question to the
 * database either way, so that neither answer nor time says which.
 */
export async function readFeed(token: string, request: Request): Promise<string | null> {
  const hash = hashToken(token);
  const found = await findFeedByHash(getDatabase(), hash);
  const role = toRole(found?.person.role);
  if (found === null || role === null || found.person.disabledAt !== null) return null;
  const { id, name } = found.person;
  const { day, base, requestId } = request;
  const holder: Actor = { id, name, role, scopes: ["read"], requestId };
  if (!can(holder, "profile.read")) return null;
  const due = await gatherDue(holder, day);
  const hrefs = new Map(due.map((item) => [item.id, item.href]));
  const text = toCalendarText({
    name: "Assay: what falls due",
    // The same text all day as long as nothing changes, so that its tag tells what a program has.
    stamp: `${day}T00:00:00Z`,
    installation: await getInstallation(getDatabase()),
    reminders: due,
    addressOf: (reminder) => (base === null ? null : `${base}${hrefs.get(reminder.id) ?? "/"}`),
  });
  await noteRead(holder, { hash, lastReadAt: found.lastReadAt });
  return text;
}

type Read = { readonly hash: string; readonly lastReadAt: Date | null };

async function noteRead(holder: Actor, { hash, lastReadAt }: Read): Promise<void> {
  if (lastReadAt !== null) {
    if (Date.now() - lastReadAt.getTime() > READ_STEP_MS) await markRead(getDatabase(), hash);
    return;
  }
  await withTransaction(async (tx) => {
    if (!(await markFirstRead(tx, hash))) return;
    const subject = toPersonSubject({ id: holder.id ?? "" });
    await record(tx, holder, { type: "calendar.first_read", subject, details: {} });
  });
}
