/** Where an assessment, or a version of a policy, stands. Approved ones never change; they are superseded. */
export const REVIEW_STATES = {
  draft: "Draft",
  in_review: "In review",
  returned: "Returned",
  approved: "Approved",
  superseded: "Superseded",
  lapsed: "Lapsed",
} as const;
export type ReviewState = keyof typeof REVIEW_STATES;

/** A moment in UTC, as ISO text ending in Z. */
export type IsoInstant = string;

export type ReviewCommand =
  | { readonly kind: "submit" }
  /** The author takes it back before anyone decided. */
  | { readonly kind: "withdraw" }
  | { readonly kind: "return"; readonly reasons: readonly string[] }
  | { readonly kind: "approve"; readonly when: IsoInstant }
  /** Something beneath moved; `moved` of the circumstances says what. Done by the program itself. */
  | { readonly kind: "lapse" }
  /** `by` is the id of the approved successor. Done by the program itself. */
  | { readonly kind: "supersede"; readonly by: string };

type CommandKind = ReviewCommand["kind"];

/** Every transition there is. `approve` stays in review until as many approved as the policy asks for. */
const TRANSITIONS: Readonly<
  Record<CommandKind, { readonly from: readonly ReviewState[]; readonly to: ReviewState }>
> = {
  submit: { from: ["draft", "returned", "lapsed"], to: "in_review" },
  withdraw: { from: ["in_review"], to: "draft" },
  return: { from: ["in_review"], to: "returned" },
  approve: { from: ["in_review"], to: "approved" },
  lapse: { from: ["in_review"], to: "lapsed" },
  supersede: { from: ["approved"], to: "superseded" },
};

/** An approval as it is kept: the person's id, and the moment in UTC. */
export type Approver = { readonly who: string; readonly when: IsoInstant };

export type Circumstances = {
  /** Who asks; null where nobody is signed in. No role is read: an administrator's own work needs another's eyes too. */
  readonly actor: string | null;
  readonly author: string;
  /** Whoever else changed the facts, judgements or policy beneath, before or since it was submitted. */
  readonly contributors: readonly string[];
  readonly approvers: readonly Approver[];
  readonly policy: { readonly approvalsNeeded: 1 | 2 };
  /** What changed beneath since it was submitted, one sentence each. */
  readonly moved: readonly string[];
};

export type RefusalCode =
  | "wrong_state"
  | "not_signed_in"
  | "own_work"
  | "approved_before"
  | "moved_beneath"
  | "nothing_moved"
  | "reasons_missing"
  | "not_the_author"
  | "successor_missing";

export type Decision =
  | {
      readonly ok: true;
      readonly state: ReviewState;
      readonly contributors: readonly string[];
      /** Approvals that still count; any way back takes them all. */
      readonly approvers: readonly Approver[];
      /** How many more are needed. */
      readonly approvalsLeft: number;
    }
  | { readonly ok: false; readonly code: RefusalCode; readonly sentence: string };

type Refusal = Extract<Decision, { ok: false }>;

/** The commands a state has a way out by, whoever asks. */
export function commandsFrom(state: ReviewState): readonly CommandKind[] {
  const kinds = Object.keys(TRANSITIONS) as readonly CommandKind[];
  return kinds.filter((kind) => TRANSITIONS[kind].from.includes(state));
}

/** Whether the work is with its author: not in review, and not approved. */
export function isOpenState(state: ReviewState): boolean {
  return TRANSITIONS.submit.from.includes(state);
}

/** The state after the command, or why it is refused. Total: it never throws, and no role gets round it. */
export function decide(
  state: ReviewState,
  command: ReviewCommand,
  circumstances: Circumstances,
): Decision {
  const transition = TRANSITIONS[command.kind];
  if (!transition.from.includes(state)) {
    const from = transition.from.map((each) => REVIEW_STATES[each].toLowerCase()).join(" or ");
    const now = REVIEW_STATES[state].toLowerCase();
    return refuse("wrong_state", `This is ${now}; that can be done only while it is ${from}.`);
  }
  return refusalOf(command, circumstances) ?? accept(command, circumstances);
}

function refusalOf(command: ReviewCommand, circumstances: Circumstances): Refusal | null {
  const { actor, moved } = circumstances;
  if (command.kind === "lapse") {
    return moved.length > 0
      ? null
      : refuse("nothing_moved", "A review lapses only when something beneath it changed.");
  }
  if (command.kind === "supersede") {
    return isBlank(command.by)
      ? refuse("successor_missing", "Name the approved assessment that takes its place.")
      : null;
  }
  if (actor === null || isBlank(actor)) {
    return refuse("not_signed_in", "Sign in first: a review has to know who acts.");
  }
  if (command.kind === "submit") return null;
  if (command.kind === "withdraw") return withdrawRefusal(actor, circumstances);
  return reviewRefusal(command, actor, circumstances);
}

function withdrawRefusal(actor: string, circumstances: Circumstances): Refusal | null {
  return roleIn(actor, circumstances) === null
    ? refuse("not_the_author", "Only those who wrote it can take it back; return it with reasons.")
    : null;
}

/** Four eyes: to return and to approve are both for somebody who had no hand in the work. */
function reviewRefusal(
  command: Extract<ReviewCommand, { kind: "return" | "approve" }>,
  actor: string,
  circumstances: Circumstances,
): Refusal | null {
  const role = roleIn(actor, circumstances);
  if (role !== null) {
    const why =
      role === "author"
        ? "You wrote this"
        : "You changed facts, judgements or the policy beneath this, so you count as its author";
    return refuse("own_work", `${why}; somebody else has to review it.`);
  }
  if (command.kind === "return") {
    return command.reasons.some((reason) => !isBlank(reason))
      ? null
      : refuse("reasons_missing", "Give at least one reason, so that the author knows what to do.");
  }
  const { approvers, moved } = circumstances;
  if (moved.length > 0) {
    return refuse("moved_beneath", `What this rests on has changed: ${moved.join(" ")}`);
  }
  return approvers.some(({ who }) => who === actor)
    ? refuse("approved_before", "You approved this already; the second approval is for another.")
    : null;
}

function roleIn(actor: string, { author, contributors }: Circumstances): "author" | "other" | null {
  if (actor === author) return "author";
  return contributors.includes(actor) ? "other" : null;
}

function accept(command: ReviewCommand, circumstances: Circumstances): Decision {
  const { actor, author, contributors, policy } = circumstances;
  const { to } = TRANSITIONS[command.kind];
  if (command.kind === "supersede") {
    return {
      ok: true,
      state: to,
      contributors,
      approvers: circumstances.approvers,
      approvalsLeft: 0,
    };
  }
  if (command.kind === "approve" && actor !== null) {
    const standing = circumstances.approvers.filter(
      ({ who }) => roleIn(who, circumstances) === null,
    );
    const approvers = [...standing, { who: actor, when: command.when }];
    const approvalsLeft = Math.max(0, policy.approvalsNeeded - approvers.length);
    const state = approvalsLeft === 0 ? to : "in_review";
    return { ok: true, state, contributors, approvers, approvalsLeft };
  }
  // Whoever hands it in vouches for it, and so cannot approve it later.
  const isNew = command.kind === "submit" && actor !== null && actor !== author;
  return {
    ok: true,
    state: to,
    contributors: isNew ? [...new Set([...contributors, actor])] : contributors,
    approvers: [],
    approvalsLeft: policy.approvalsNeeded,
  };
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function refuse(code: RefusalCode, sentence: string): Refusal {
  return { ok: false, code, sentence };
}
