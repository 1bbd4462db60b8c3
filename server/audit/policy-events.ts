import { z } from "zod";

const id = z.string().min(1);

/** Events of the house policy, from proposal to approval. */
export const POLICY_EVENTS = {
  "policy.proposed": z.strictObject({ basedOn: id, reason: id }),
  "policy.changed": z.strictObject({ sentences: z.array(id) }),
  "policy.submitted": z.strictObject({ basedOn: id, approvalsNeeded: z.number().int().positive() }),
  "policy.returned": z.strictObject({ reasons: z.array(id) }),
  /** Taken back from review, or, while nobody reviewed it, given up. */
  "policy.withdrawn": z.strictObject({ state: z.enum(["draft", "lapsed"]) }),
  "policy.approved": z.strictObject({
    /** How many more approvals are needed; with 0 it is in force. */
    left: z.number().int().nonnegative(),
    supersedes: id.nullable(),
  }),
  "policy.lapsed": z.strictObject({ moved: z.array(id) }),
} as const;

export const POLICY_LABELS = {
  "policy.proposed": "Policy proposed",
  "policy.changed": "Proposed policy changed",
  "policy.submitted": "Policy submitted for approval",
  "policy.returned": "Policy returned with reasons",
  "policy.withdrawn": "Proposed policy withdrawn",
  "policy.approved": "Policy approved",
  "policy.lapsed": "Proposed policy lapsed",
} as const;
