import { toPersonSubject } from "../audit/events";
import { record, type Recorder } from "../audit/record";
import { withTransaction } from "../db/transaction";
import { refuse, type Refusal } from "../errors";
import { type Administrator, listAdministrators, replaceLinks } from "./set-up-link.repository";
import { createToken, hashToken, SET_UP_LINK_MS, toSetUpPath } from "./tokens";

export type ResetOffered = {
  readonly ok: true;
  readonly path: string;
  readonly administrator: Administrator;
};

const NOBODY =
  "There are no accounts yet; starting Assay prints the link that makes the first one.";

function choose(
  administrators: readonly Administrator[],
  email: string | null,
): Administrator | Refusal<"none" | "several" | "other"> {
  const [only] = administrators;
  if (only === undefined) return refuse("none", NOBODY);
  const addresses = administrators.map((each) => each.email).join(", ");
  if (email === null && administrators.length > 1)
    return refuse(
      "several",
      `There are ${administrators.length} administrators who can sign in: ${addresses}. One of them can help the other under People; if none can, name the one to let in again.`,
    );
  const wanted = email === null ? only : administrators.find((each) => each.email === email);
  if (wanted === undefined)
    return refuse(
      "other",
      `${email} is not among the administrators who can sign in: ${addresses}.`,
    );
  return wanted;
}

/**
 * A path by which an administrator who cannot sign in chooses a new password, good for an hour and once. For whoever
 * runs the server: they could change the database anyway, and so at least it stands in the trail.
 */
export async function offerReset(
  operator: Recorder,
  email: string | null,
): Promise<ResetOffered | Refusal<"none" | "several" | "other">> {
  const token = createToken();
  const address = email?.trim().toLowerCase() ?? null;
  return withTransaction(async (tx) => {
    const administrator = choose(await listAdministrators(tx), address);
    if ("ok" in administrator) return administrator;
    const expiresAt = new Date(Date.now() + SET_UP_LINK_MS);
    const { id: personId } = administrator;
    await replaceLinks(tx, { tokenHash: hashToken(token), expiresAt, personId });
    const subject = toPersonSubject({ id: personId });
    const details = { expires: expiresAt.toISOString() };
    await record(tx, operator, { type: "person.reset_offered", subject, details });
    return { ok: true, path: toSetUpPath(token), administrator };
  });
}
