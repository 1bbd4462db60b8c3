import type { ReviewState } from "@/domain/review/workflow";

type Person = { readonly id: string; readonly name: string };

/** A version of the policy, as pages show it. */
export type PolicyVersionView = {
  readonly id: string;
  readonly label: string;
  readonly state: ReviewState;
  readonly reason: string;
  readonly basedOn: string;
  readonly author: Person;
  readonly contributors: readonly Person[];
  readonly approvals: readonly {
    readonly who: string;
    readonly name: string;
    readonly when: string;
  }[];
  readonly approvalsNeeded: number;
  readonly returned: readonly string[];
  readonly version: number;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly approvedAt: Date | null;
};
