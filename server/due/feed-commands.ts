import "server-only";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import { createToken, hashToken } from "../auth/tokens";
import { withTransaction } from "../db/transaction";
import { AppError } from "../errors";
import { deleteFeed, replaceFeed } from "./feed.repository";

export type MadeFeed = {
  readonly ok: true;
  /** For the address, and never to be had again. */
  readonly token: string;
};

/** An address belongs to a person: the program itself has none. */
function ownerOf({ id }: Actor): string {
  if (id === null) throw new AppError("forbidden", "calendars belong to people");
  return id;
}

/** Makes a secret address of a person's own calendar; the one they had stops working. */
export async function makeFeed(actor: Actor): Promise<MadeFeed> {
  await authorise(actor, "account.own");
  const personId = ownerOf(actor);
  const token = createToken();
  await withTransaction(async (tx) => {
    const replaced = await replaceFeed(tx, { personId, tokenHash: hashToken(token) });
    const subject = toPersonSubject({ id: personId });
    await record(tx, actor, { type: "calendar.made", subject, details: { replaced } });
  });
  return { ok: true, token };
}

/** Takes the address away; where there is none, nothing happens. */
export async function removeFeed(actor: Actor): Promise<void> {
  await authorise(actor, "account.own");
  const personId = ownerOf(actor);
  await withTransaction(async (tx) => {
    if (!(await deleteFeed(tx, personId))) return;
    const subject = toPersonSubject({ id: personId });
    await record(tx, actor, { type: "calendar.removed", subject, details: {} });
  });
}
