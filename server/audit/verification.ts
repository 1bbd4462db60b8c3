import { type Actor, authorise } from "../auth/authorise";
import { getDatabase } from "../db/client";
import { getSealer } from "./signing";
import { type Broken, type Verified, verifyTrail } from "./verify";

export type Verification = { readonly at: Date; readonly outcome: Verified | Broken };

type Slot = { last: Verification | null; running: Promise<Verification> | null };

/** On globalThis because pages and actions may be bundled apart. */
const SLOT = Symbol.for("assay.verification");
const holder: typeof globalThis & { [SLOT]?: Slot } = globalThis;

function getSlot(): Slot {
  holder[SLOT] ??= { last: null, running: null };
  return holder[SLOT];
}

/** Verifies the whole trail; whoever asks meanwhile gets the same answer. */
export async function verifyNow(actor: Actor): Promise<Verification> {
  await authorise(actor, "trail.verify");
  const slot = getSlot();
  slot.running ??= verifyTrail(getDatabase(), getSealer())
    .then((outcome) => {
      slot.last = { at: new Date(), outcome };
      return slot.last;
    })
    .finally(() => {
      slot.running = null;
    });
  return slot.running;
}

/** The last verification since this server started. */
export function findVerification(): Verification | null {
  return getSlot().last;
}
