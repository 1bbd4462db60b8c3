import type { Policy } from "../scoring/policy";
import { parameter, valueAt } from "../checklist/parameter";
import { addDays, daysBetween, type IsoDate } from "../dates";
import type { FactView } from "../derivation/fact-view";
import type { FactState } from "../facts/state";
import type { Judgement } from "./judgement";
import { REVIEW_STATES, type ReviewState } from "./workflow";

export const REMINDER_KINDS = {
  attestation: "Independent report",
  evidence: "Evidence",
  review: "Review",
  judgement: "Judgement",
  search: "Search",
} as const;
export type ReminderKind = keyof typeof REMINDER_KINDS;

/** Something that falls due, and where to see to it. */
export type Reminder = {
  /** The same for the same matter on every day, so that a calendar moves the entry and adds none. */
  readonly id: string;
  readonly kind: ReminderKind;
  readonly day: IsoDate;
  /** True from the day on which it no longer holds. */
  readonly overdue: boolean;
  readonly sentence: string;
  readonly target: {
    readonly kind: "coin" | "document" | "assessment" | "finding" | "search";
    readonly id: string;
  };
};

/** How many days ahead a reminder is given. */
export const REMIND_DAYS = parameter<number>({
  id: "review.remindDays",
  label: "Days ahead of a reminder",
  unit: "days",
  house: true,
  rationale: "A month is time enough to ask an issuer for a newer document.",
  value: 30,
});

/** What the newest report of a coin says of the next one. */
export type AttestationDue = {
  readonly coin: { readonly id: string; readonly symbol: string };
  /** Day the newest report speaks for; null where none is known. */
  readonly newestAsOf: IsoDate | null;
  /** Days between reports by the coin's own promise or habit; null where unknown. */
  readonly everyDays: number | null;
  /** Days the newest report took to become public; the next is given as many. Null where unknown. */
  readonly lagDays: number | null;
};

export type DueInput = {
  /** Days ahead of a reminder. */
  readonly remindDays: number;
  readonly attestations: readonly AttestationDue[];
  /** Days between reports the house expects where the coin has no interval of its own. */
  readonly reportEveryDays: number;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly validUntil: IsoDate | null;
  }[];
  readonly reviews: readonly {
    readonly assessment: string;
    readonly label: string;
    readonly state: ReviewState;
    readonly dueOn: IsoDate | null;
  }[];
  readonly judgements: readonly {
    readonly assessment: string;
    readonly title: string;
    readonly judgement: Judgement;
  }[];
  /** Records that something was looked for and not found. */
  readonly searches: readonly {
    readonly id: string;
    readonly label: string;
    readonly expiresOn: IsoDate;
  }[];
};

/** Further ahead nobody needs to be reminded, and calendars end somewhere. */
const MOST_REMIND_DAYS = 3_653;

/** How many days ahead a policy has people reminded: at most ten years. */
export function remindDays({ overrides }: Pick<Policy, "overrides">, day: IsoDate): number {
  const own = overrides[REMIND_DAYS.id];
  const days = typeof own === "number" ? own : valueAt(REMIND_DAYS, day);
  return Math.min(days, MOST_REMIND_DAYS);
}

/** Everything due by `today` or within the days of a reminder, earliest first. */
export function listReminders(input: DueInput, today: IsoDate): readonly Reminder[] {
  const horizon = addDays(today, input.remindDays);
  const all = [
    ...input.attestations.flatMap((each) => remindReport(each, input.reportEveryDays, today)),
    ...input.documents.flatMap((each) => remindDocument(each, today)),
    ...input.reviews.flatMap((each) => remindReview(each, today)),
    ...input.judgements.map((each) => remindJudgement(each, today)),
    ...input.searches.map((each) => remindSearch(each, today)),
  ];
  return all.filter(({ day }) => day <= horizon).sort(byDay);
}

/** Reads a coin's newest report off its view. Where only limits are known, the longer time counts. */
export function readAttestation(coin: AttestationDue["coin"], view: FactView): AttestationDue {
  const newest = view.fact("attestation.newestAsOf");
  return {
    coin,
    newestAsOf: newest.status === "known" ? newest.value : null,
    everyDays: longest(view.fact("disclosure.attestationEveryDays")),
    lagDays: longest(view.fact("attestation.newestLagDays")),
  };
}

function longest(state: FactState<number>): number | null {
  if (state.status === "unknown") return null;
  return state.status === "known" ? state.value : state.high;
}

function remindReport(
  { coin, newestAsOf, everyDays, lagDays }: AttestationDue,
  house: number,
  today: IsoDate,
): readonly Reminder[] {
  if (newestAsOf === null) return [];
  const every = everyDays ?? house;
  const lag = lagDays ?? 0;
  const day = addDays(newestAsOf, every + lag);
  const overdue = day < today;
  const basis = `${everyDays === null ? "the house's" : "the coin's own"} interval of ${count(every)}`;
  const grace = lag === 0 ? "" : ` and ${count(lag)} to publish it`;
  const due = overdue
    ? `was due by ${day}, ${count(daysBetween(day, today))} ago`
    : `is due by ${day}`;
  const sentence = `The newest independent report on ${coin.symbol} speaks for ${newestAsOf}; by ${basis}${grace} the next ${due}.`;
  const target = { kind: "coin", id: coin.id } as const;
  return [{ id: `attestation-${coin.id}`, kind: "attestation", day, overdue, sentence, target }];
}

function remindDocument(
  { id, title, validUntil }: DueInput["documents"][number],
  today: IsoDate,
): readonly Reminder[] {
  if (validUntil === null) return [];
  // A document is valid through its last day.
  const overdue = validUntil < today;
  const verb = overdue ? "expired" : "expires";
  const sentence = `The document “${title}” ${verb} on ${validUntil}.`;
  const target = { kind: "document", id } as const;
  return [{ id: `evidence-${id}`, kind: "evidence", day: validUntil, overdue, sentence, target }];
}

const OPEN: ReadonlySet<ReviewState> = new Set(["draft", "in_review", "returned", "lapsed"]);

function remindReview(
  { assessment, label, state, dueOn }: DueInput["reviews"][number],
  today: IsoDate,
): readonly Reminder[] {
  if (dueOn === null || !OPEN.has(state)) return [];
  const overdue = dueOn < today;
  const stands = REVIEW_STATES[state].toLowerCase();
  const sentence = `The review of ${label} ${overdue ? "was" : "is"} due on ${dueOn}; it is ${stands}.`;
  const target = { kind: "assessment", id: assessment } as const;
  return [{ id: `review-${assessment}`, kind: "review", day: dueOn, overdue, sentence, target }];
}

function remindJudgement(
  { assessment, title, judgement }: DueInput["judgements"][number],
  today: IsoDate,
): Reminder {
  const { criterion, expiresOn, by } = judgement;
  const overdue = expiresOn <= today;
  const verb = overdue ? "has not counted since" : "stops counting on";
  const sentence = `The judgement of ${by.name} on “${title}” ${verb} ${expiresOn}.`;
  const target = { kind: "finding", id: `${assessment}/${criterion}` } as const;
  const id = `judgement-${assessment}-${criterion}`;
  return { id, kind: "judgement", day: expiresOn, overdue, sentence, target };
}

function remindSearch(
  { id, label, expiresOn }: DueInput["searches"][number],
  today: IsoDate,
): Reminder {
  const overdue = expiresOn <= today;
  const verb = overdue ? "has expired since" : "expires on";
  const sentence = `The search for ${label}, which found nothing, ${verb} ${expiresOn}; look again.`;
  const target = { kind: "search", id } as const;
  return { id: `search-${id}`, kind: "search", day: expiresOn, overdue, sentence, target };
}

function count(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}

function byDay(a: Reminder, b: Reminder): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
