import type { IsoDate } from "@/domain/dates";
import type { ReviewState } from "@/domain/review/workflow";

/** As much of an assessment as lists and headings show. */
export type ShownAssessment = {
  readonly number: number;
  readonly coin: { readonly slug: string; readonly symbol: string };
  readonly revision: number;
  readonly asOf: IsoDate;
  readonly state: ReviewState;
  readonly dueOn: IsoDate | null;
  readonly author: { readonly name: string };
  readonly approvals: readonly {
    readonly who: string;
    readonly name: string;
    readonly when: string;
  }[];
  readonly approvalsNeeded: number;
};

/** Page of one assessment. */
export function assessmentHref({ coin, number }: Pick<ShownAssessment, "coin" | "number">): string {
  return `/issuers/${coin.slug}/assessments/${number}`;
}
