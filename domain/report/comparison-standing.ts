import type { Comparison } from "../comparison/compare";
import type { IsoDate } from "../dates";
import type { AssessmentResult } from "../scoring/assessment";
import * as cell from "./cells";
import { compareTable } from "./compared-table";
import { sayMoment } from "./review-section";
import type { Cell, Section } from "./tree";
import { bandText, tierText } from "./words";

/** The newest approved assessment of the revision that is compared. */
export type ApprovalOfCompared = {
  readonly number: number;
  readonly asOf: IsoDate;
  /** Moments are ISO texts in UTC. */
  readonly approvals: readonly { readonly name: string; readonly when: string }[];
  readonly packageHash: string | null;
  /** Judgements of people that count. */
  readonly judgements: number;
  /** Result with those judgements. */
  readonly shown: AssessmentResult;
  /** Where it is not the compared result itself: "as of another day"; empty where it is. */
  readonly differs: readonly string[];
};

/** One for each coin in their order; null where nothing of the revision is approved. */
export type ComparedApprovals = readonly (ApprovalOfCompared | null)[];

const NOBODY = "no approved assessment of this revision";

/** Which of the compared results somebody approved, who and when. */
export function toApprovals(
  { coins }: Comparison,
  {
    heads,
    approvals,
  }: { readonly heads: readonly string[]; readonly approvals: ComparedApprovals },
): Section {
  const line = (label: string, read: (approval: ApprovalOfCompared) => Cell): readonly Cell[] => [
    cell.text(label),
    ...coins.map((_, index) => {
      const approval = approvals[index] ?? null;
      return approval === null ? cell.missing(NOBODY) : read(approval);
    }),
  ];
  return {
    id: "approvals",
    title: "Which results are approved",
    blocks: [
      {
        ...compareTable("approvals", "Approved assessments of the compared revisions", {
          heads,
          rows: [
            line("Assessment", ({ number, asOf }) => cell.text(`${number}, as of ${asOf}`)),
            line("Approved by", (approval) => cell.text(sayApprovers(approval))),
            line("Is it the result compared here?", (approval) => cell.text(sayMatch(approval))),
            line("Judgements that count", ({ judgements }) => cell.whole(judgements)),
            line("Result with judgements", ({ shown }) =>
              cell.text(`${bandText(shown)}, ${tierText(shown)}`),
            ),
            line("Package (SHA-256)", ({ packageHash }) =>
              packageHash === null ? cell.missing("none") : cell.text(packageHash),
            ),
          ],
        }),
        note: "Every figure of this comparison is worked out by the rules, whether or not somebody approved it; judgements of people move none of them.",
      },
    ],
  };
}

/** Approval of one coin in a line, for provenance. */
export function sayApproval(approval: ApprovalOfCompared | null): string {
  if (approval === null) return NOBODY;
  const { number, differs } = approval;
  const but = differs.length === 0 ? "" : ` (${differs.join(", ")})`;
  return `assessment ${number}${but} approved by ${sayApprovers(approval)}`;
}

function sayApprovers({ approvals }: ApprovalOfCompared): string {
  return approvals.map(({ name, when }) => `${name}, ${sayMoment(when)}`).join("; ");
}

function sayMatch({ differs }: ApprovalOfCompared): string {
  return differs.length === 0 ? "Yes" : `No: approved ${differs.join(", ")}`;
}
