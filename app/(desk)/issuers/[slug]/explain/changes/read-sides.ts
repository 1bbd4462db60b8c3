import { type IsoDate, isIsoDate } from "@/domain/dates";
import type { Policy } from "@/domain/scoring/policy";
import type { SideRequest } from "@/server/explain/attribution";
import { findUsedPolicy } from "@/server/explain/policies";
import { type Query, readParam } from "../../load-coin";

export type Revision = { readonly number: number | null; readonly asOf: IsoDate };

export type ReadSide = {
  readonly side: SideRequest;
  readonly label: string;
  /** The day as typed; the revision's own where none was. */
  readonly day: string;
  /** What is wrong with the day, and how to mend it. */
  readonly dayError: string | null;
  readonly notices: readonly string[];
};

type Ask = {
  readonly query: Query;
  /** "from" or "to": the start of the names in the address. */
  readonly end: "from" | "to";
  readonly revisions: readonly Revision[];
  readonly spare: Revision & { readonly number: number };
  readonly current: Policy;
};

/** One side as the address asks for it; what cannot be read is left out, with a notice that says so. */
export async function readSide(ask: Ask): Promise<ReadSide> {
  const { current } = ask;
  const revision = readRevision(ask);
  const typed = readParam(ask.query, `${ask.end}Day`);
  const own = revision.value.asOf;
  const isDay: boolean = typed === null || isIsoDate(typed);
  const policy = await readPolicy(ask);
  return {
    side: {
      revision: revision.value.number ?? 1,
      asOf: typed !== null && isIsoDate(typed) ? typed : own,
      policy: policy.value ?? current,
    },
    label: (policy.value ?? current).version,
    day: typed ?? own,
    dayError: isDay ? null : DAY_ERROR,
    notices: [revision, policy].flatMap(({ notice }) => (notice === null ? [] : [notice])),
  };
}

const DAY_ERROR = "Write a day as year-month-day, for example 2026-06-30, or leave it blank.";

/** Whether an address names a day that is none. */
export function hasUnreadableDay(query: Query): boolean {
  return ["fromDay", "toDay"].some((name) => {
    const text = readParam(query, name);
    return text !== null && !isIsoDate(text);
  });
}

type Read<T> = { readonly value: T; readonly notice: string | null };

const shorten = (text: string): string => `“${text.slice(0, 40)}”`;

function readRevision({ query, end, revisions, spare }: Ask): Read<Revision> {
  const text = readParam(query, end);
  const found = revisions.find(({ number }) => String(number) === text);
  if (text === null || found !== undefined) return { value: found ?? spare, notice: null };
  const notice = `There is no revision ${shorten(text)}; revision ${spare.number} is shown.`;
  return { value: spare, notice };
}

async function readPolicy({ query, end, current }: Ask): Promise<Read<Policy | null>> {
  const label = readParam(query, `${end}Policy`);
  if (label === null || label === current.version) return { value: current, notice: null };
  const value = await findUsedPolicy(label);
  const notice = `There is no policy ${shorten(label)} to judge by; the one in force is shown.`;
  return { value, notice: value === null ? notice : null };
}
