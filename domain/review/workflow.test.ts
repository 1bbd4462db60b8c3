import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Circumstances,
  commandsFrom,
  decide,
  type Decision,
  REVIEW_STATES,
  type ReviewCommand,
  type ReviewState,
} from "./workflow";

const WHEN = "2026-11-21T10:00:00Z";
const approve: ReviewCommand = { kind: "approve", when: WHEN };
const giveBack: ReviewCommand = { kind: "return", reasons: ["The custodian is not cited."] };
const states = Object.keys(REVIEW_STATES) as readonly ReviewState[];
const commands: readonly ReviewCommand[] = [
  { kind: "submit" },
  { kind: "withdraw" },
  giveBack,
  approve,
  { kind: "lapse" },
  { kind: "supersede", by: "asm_2" },
];

const base: Circumstances = {
  actor: "bo",
  author: "ann",
  contributors: [],
  approvers: [],
  policy: { approvalsNeeded: 1 },
  moved: [],
};

function codeOf(decision: Decision): string {
  return decision.ok ? decision.state : decision.code;
}

/** Circumstances in which nothing but the state can stand in the way. */
function openTo(command: ReviewCommand): Circumstances {
  const moved = command.kind === "lapse" ? ["The policy changed."] : [];
  return { ...base, actor: command.kind === "withdraw" ? "ann" : "bo", moved };
}

describe("states and commands", () => {
  it.each([
    ["draft", ["submit"]],
    ["in_review", ["withdraw", "return", "approve", "lapse"]],
    ["returned", ["submit"]],
    ["approved", ["supersede"]],
    ["superseded", []],
    ["lapsed", ["submit"]],
  ] as const)("%s can only %j", (state, kinds) => {
    expect(commandsFrom(state)).toEqual(kinds);
    for (const command of commands) {
      const decision = decide(state, command, openTo(command));
      expect(decision.ok).toBe((kinds as readonly string[]).includes(command.kind));
      if (!decision.ok) expect(decision.code).toBe("wrong_state");
    }
  });

  it("says in the refusal where it stands and when it could be done", () => {
    expect(decide("approved", { kind: "submit" }, base)).toEqual({
      ok: false,
      code: "wrong_state",
      sentence: "This is approved; that can be done only while it is draft or returned or lapsed.",
    });
  });

  it.each([
    ["draft", { kind: "submit" }, "in_review"],
    ["in_review", { kind: "withdraw" }, "draft"],
    ["in_review", giveBack, "returned"],
    ["in_review", approve, "approved"],
    ["in_review", { kind: "lapse" }, "lapsed"],
    ["approved", { kind: "supersede", by: "asm_2" }, "superseded"],
  ] as const)("%s %o leads to %s", (state, command, to) => {
    expect(codeOf(decide(state, command, openTo(command)))).toBe(to);
  });
});

describe("four eyes", () => {
  it.each([
    ["the author", { actor: "ann" }, "own_work"],
    ["whoever edited beneath", { contributors: ["cy", "bo"] }, "own_work"],
    ["nobody in particular", { actor: null }, "not_signed_in"],
    ["a nameless actor", { actor: " " }, "not_signed_in"],
    ["somebody else", {}, "approved"],
  ] as const)("%s approves: %o gives %s", (_who, change, expected) => {
    expect(codeOf(decide("in_review", approve, { ...base, ...change }))).toBe(expected);
  });

  it("does not let the author return the own work, but take it back", () => {
    const own = { ...base, actor: "ann" };
    expect(codeOf(decide("in_review", giveBack, own))).toBe("own_work");
    expect(codeOf(decide("in_review", { kind: "withdraw" }, own))).toBe("draft");
    expect(codeOf(decide("in_review", { kind: "withdraw" }, base))).toBe("not_the_author");
    const helper = { ...base, contributors: ["bo"] };
    expect(codeOf(decide("in_review", { kind: "withdraw" }, helper))).toBe("draft");
  });

  it("counts whoever hands it in among its authors, once", () => {
    const handed = decide("draft", { kind: "submit" }, { ...base, contributors: ["bo"] });
    expect(handed).toMatchObject({ ok: true, contributors: ["bo"] });
    expect(decide("draft", { kind: "submit" }, base)).toMatchObject({ contributors: ["bo"] });
    const own = decide("draft", { kind: "submit" }, { ...base, actor: "ann" });
    expect(own).toMatchObject({ contributors: [] });
  });

  it("asks a second person where the policy wants two", () => {
    const two: Circumstances = { ...base, policy: { approvalsNeeded: 2 } };
    const first = decide("in_review", approve, two);
    expect(first).toEqual({
      ok: true,
      state: "in_review",
      contributors: [],
      approvers: [{ who: "bo", when: WHEN }],
      approvalsLeft: 1,
    });
    const { approvers } = first as Extract<Decision, { ok: true }>;
    expect(codeOf(decide("in_review", approve, { ...two, approvers }))).toBe("approved_before");
    const second = decide("in_review", approve, { ...two, approvers, actor: "cy" });
    expect(second).toMatchObject({ state: "approved", approvalsLeft: 0 });
    expect((second as Extract<Decision, { ok: true }>).approvers.map(({ who }) => who)).toEqual([
      "bo",
      "cy",
    ]);
  });

  it("never approves what changed beneath, and says what did", () => {
    const moved = ["The policy changed.", "Redemption fee changed."];
    expect(decide("in_review", approve, { ...base, moved })).toEqual({
      ok: false,
      code: "moved_beneath",
      sentence: "What this rests on has changed: The policy changed. Redemption fee changed.",
    });
  });
});

describe("what a command needs", () => {
  it.each([
    [{ kind: "return", reasons: [] }, "reasons_missing"],
    [{ kind: "return", reasons: ["  "] }, "reasons_missing"],
    [{ kind: "lapse" }, "nothing_moved"],
  ] as const)("%o is refused: %s", (command, code) => {
    expect(codeOf(decide("in_review", command, base))).toBe(code);
  });

  it("supersedes only by a named successor", () => {
    expect(codeOf(decide("approved", { kind: "supersede", by: "" }, base))).toBe(
      "successor_missing",
    );
  });

  it("lets the program lapse and supersede without a person", () => {
    const nobody = { ...base, actor: null, moved: ["The ruleset changed."] };
    expect(codeOf(decide("in_review", { kind: "lapse" }, nobody))).toBe("lapsed");
    expect(codeOf(decide("approved", { kind: "supersede", by: "asm_2" }, nobody))).toBe(
      "superseded",
    );
  });
});

const person = fc.constantFrom("ann", "bo", "cy", "di");
const anyCircumstances = fc.record({
  actor: fc.option(person),
  author: person,
  contributors: fc.uniqueArray(person, { maxLength: 3 }),
  approvers: fc
    .uniqueArray(person, { maxLength: 2 })
    .map((all) => all.map((who) => ({ who, when: WHEN }))),
  policy: fc.constantFrom({ approvalsNeeded: 1 } as const, { approvalsNeeded: 2 } as const),
  moved: fc.constantFrom([], ["The policy changed."]),
});

describe("whatever the circumstances", () => {
  it("no approval comes from somebody who had a hand in it, and none twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), anyCircumstances, (state, circumstances) => {
        const decision = decide(state, approve, circumstances);
        if (!decision.ok) return;
        const added = decision.approvers.at(-1)?.who;
        expect(added).toBe(circumstances.actor);
        const authors = [circumstances.author, ...circumstances.contributors];
        for (const { who } of decision.approvers) expect(authors).not.toContain(who);
        const people = decision.approvers.map(({ who }) => who);
        expect(new Set(people).size).toBe(people.length);
        expect(decision.state === "approved").toBe(
          people.length >= circumstances.policy.approvalsNeeded,
        );
      }),
    );
  });

  it("a walk through commands never leaves a superseded one, and approvals do not survive a way back", () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...commands), anyCircumstances));
    fc.assert(
      fc.property(steps, (walk) => {
        let state: ReviewState = "draft";
        for (const [command, circumstances] of walk) {
          const decision = decide(state, command, circumstances);
          if (!decision.ok) continue;
          expect(state).not.toBe("superseded");
          if (command.kind === "return" || command.kind === "lapse" || command.kind === "withdraw")
            expect(decision.approvers).toEqual([]);
          state = decision.state;
        }
      }),
    );
  });
});
