import { type IsoDate, isIsoDate } from "@/domain/dates";
import type { Policy } from "@/domain/scoring/policy";
import type { SideRequest } from "@/server/explain/attribution";
import { findUsedPolicy } from "@/server/explain/policies";
import { type Query, readParam } from "../../load-coin";

export type Revision = { readonly number: number | null; readonly asOf: IsoDate };

export type ReadSide = {
  readonly side: SideRequest;
  readonly label: string;
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
  const day = readDay(ask, revision.value.asOf);
  const policy = await readPolicy(ask);
  return {
    side: {
      revision: revision.value.number ?? 1,
      asOf: day.value,
      policy: policy.value ?? current,
    },
    label: (policy.value ?? current).version,
    notices: [revision, day, policy].flatMap(({ notice }) => (notice === null ? [] : [notice])),
  };
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

function readDay({ query, end }: Ask, own: IsoDate): Read<IsoDate> {
  const text = readParam(query, `${end}Day`);
  if (text === null) return { value: own, notice: null };
  const isDay: boolean = isIsoDate(text);
  if (isDay) return { value: text, notice: null };
  const notice = `${shorten(text)} is not a day; write year-month-day. The revision's own day is shown.`;
  return { value: own, notice };
}

async function readPolicy({ query, end, current }: Ask): Promise<Read<Policy | null>> {
  const label = readParam(query, `${end}Policy`);
  if (label === null || label === current.version) return { value: current, notice: null };
  const value = await findUsedPolicy(label);
  const notice = `There is no policy ${shorten(label)} to judge by; the one in force is shown.`;
  return { value, notice: value === null ? notice : null };
}
