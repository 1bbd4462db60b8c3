import type { Verdict } from "../checklist/criterion";
import type { IsoDate } from "../dates";
import type { JudgedAssessment } from "../review/apply-judgements";
import { JUDGEMENT_STATUS } from "../review/judged-findings";
import { REVIEW_STATES, type ReviewState } from "../review/workflow";
import * as cell from "./cells";
import type { Block, Column, Report, Section } from "./tree";
import { bandText, tierText } from "./words";

/** What a report says of the review of the assessment it was made from. */
export type ReviewOfReport = {
  readonly number: number;
  readonly state: ReviewState;
  readonly author: string;
  readonly summary: string | null;
  /** Moments are ISO texts in UTC. */
  readonly approvals: readonly { readonly name: string; readonly when: string }[];
  readonly approvalsNeeded: number;
  /** Of the frozen package; null while nothing is approved. */
  readonly packageHash: string | null;
  readonly supersedes: number | null;
  readonly supersededBy: number | null;
  readonly judged: JudgedAssessment;
  readonly sourceTitles: ReadonlyMap<string, string>;
  readonly replies: readonly {
    readonly about: string;
    readonly from: string;
    readonly receivedOn: IsoDate;
    readonly text: string;
    readonly document: string | null;
  }[];
};

const JUDGEMENTS: readonly Column[] = [
  cell.words("criterion", "Criterion", 3),
  cell.words("computed", "Rules", 1),
  cell.words("judged", "Judged", 1),
  cell.words("state", "State", 2),
  cell.words("by", "By", 2),
  cell.words("until", "Until", 1),
  cell.words("reason", "Reason", 5),
  cell.words("evidence", "Evidence", 3),
];

const REPLIES: readonly Column[] = [
  cell.words("about", "About", 3),
  cell.words("from", "From", 2),
  cell.words("received", "Received", 1),
  cell.words("text", "Text, word for word", 6),
  cell.words("original", "Original", 2),
];

/** Who stands behind the assessment, where people judged otherwise than the rules, and what the issuer says. */
export function toReview(review: ReviewOfReport): Section {
  return {
    id: "review",
    title: "Review",
    blocks: [
      { kind: "pairs", pairs: toPairs(review) },
      ...toText(review.summary),
      ...toJudgements(review),
      ...toReplies(review),
    ],
  };
}

type Pairs = Extract<Block, { readonly kind: "pairs" }>["pairs"];

function toPairs(review: ReviewOfReport): Pairs {
  const isOpen = review.approvals.length === 0;
  return stampReview(review).map(({ label, value }) => ({
    label,
    cell: label === APPROVED_BY && isOpen ? cell.missing(value) : cell.text(value),
  }));
}

const APPROVED_BY = "Approved by";

/** Names, moments and figures of the review, for files that carry them with every line or beside the figures. */
export function stampReview(review: ReviewOfReport): Report["provenance"] {
  const { number, state, author, judged, packageHash } = review;
  const words: readonly (readonly [string, string | null])[] = [
    ["Assessment", `${number}, ${REVIEW_STATES[state].toLowerCase()}`],
    ["Author", author],
    [APPROVED_BY, sayApprovals(review)],
    ["Result by the rules", sayResult(judged.computed)],
    ["Judgements that count", String(judged.counts.counts)],
    ["Result with judgements", judged.counts.counts === 0 ? null : sayResult(judged.shown)],
    ["Takes the place of", sayNumber(review.supersedes)],
    ["Superseded by", sayNumber(review.supersededBy)],
    ["Package (SHA-256)", packageHash],
  ];
  return words.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

/** Judgements and replies as lines of the one table of a flat file: id, what of, verdict, words, evidence. */
export function listRemarks({ judged, replies, sourceTitles }: ReviewOfReport): readonly Remark[] {
  const judgements = judged.lines.map(({ judgement, title, sentence }) => ({
    group: "Judgements",
    kind: "Judgement of a person",
    id: judgement.criterion,
    title,
    verdict: judgement.judged,
    text: `${sentence} ${judgement.reason}`,
    evidence: judgement.sources.map((id) => sourceTitles.get(id) ?? id).join("; "),
  }));
  const said = replies.map(({ about, from, receivedOn, text, document }) => ({
    group: "Replies",
    kind: "Reply of the issuer",
    id: "",
    title: about,
    verdict: null,
    text: `${from}, ${receivedOn}: ${text}`,
    evidence: document ?? "",
  }));
  return [...judgements, ...said];
}

export type Remark = {
  readonly group: string;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict | null;
  readonly text: string;
  readonly evidence: string;
};

/** The review as the exported JSON holds it: the field `review` of `assay-assessment/1`. */
export function toReviewJson(review: ReviewOfReport) {
  const { judged, sourceTitles, approvalsNeeded: _needed, approvals, ...rest } = review;
  return {
    ...rest,
    approvals: approvals.map(({ name, when }) => ({ name, when })),
    shown: judged.shown,
    judgements: judged.lines.map(({ judgement, status }) => ({
      criterion: judgement.criterion,
      computed: judgement.computed,
      judged: judgement.judged,
      state: status,
      reason: judgement.reason,
      sources: judgement.sources,
      by: judgement.by.name,
      madeOn: judgement.madeOn,
      expiresOn: judgement.expiresOn,
    })),
  };
}

/** "Anna, 2026-07-02 09:30:00 UTC; Boris, …", or how many are needed. */
export function sayApprovals({
  approvals,
  approvalsNeeded,
}: Pick<ReviewOfReport, "approvals" | "approvalsNeeded">): string {
  if (approvals.length === 0) return `nobody yet; ${approvalsNeeded} needed`;
  return approvals.map(({ name, when }) => `${name}, ${sayMoment(when)}`).join("; ");
}

/** "2026-07-02 09:30:00 UTC" of a moment as ISO 8601 in UTC. */
export function sayMoment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}

function sayResult(result: JudgedAssessment["computed"]): string {
  return `${bandText(result)}, ${tierText(result)}`;
}

function sayNumber(number: number | null): string | null {
  return number === null ? null : `assessment ${number}`;
}

function toText(summary: string | null): readonly Block[] {
  return summary === null ? [] : [{ kind: "text", text: summary }];
}

function toJudgements({ judged, sourceTitles }: ReviewOfReport): readonly Block[] {
  if (judged.lines.length === 0) return [];
  const rows = judged.lines.map(({ judgement, title, status, computed }) => [
    cell.text(title),
    computed === null ? cell.missing("not asked") : cell.verdict(computed),
    cell.verdict(judgement.judged),
    cell.text(JUDGEMENT_STATUS[status]),
    cell.text(`${judgement.by.name}, ${judgement.madeOn}`),
    cell.date(judgement.expiresOn),
    cell.text(judgement.reason),
    cell.text(judgement.sources.map((id) => sourceTitles.get(id) ?? id).join("; ")),
  ]);
  return [
    {
      kind: "table",
      id: "judgements",
      caption: "Judgements of people beside the computed verdicts",
      columns: JUDGEMENTS,
      rows,
      note: "The findings below are those of the rules; a judgement moves only the result with judgements.",
    },
  ];
}

function toReplies({ replies }: ReviewOfReport): readonly Block[] {
  if (replies.length === 0) return [];
  const rows = replies.map(({ about, from, receivedOn, text, document }) => [
    cell.text(about),
    cell.text(from),
    cell.date(receivedOn),
    cell.text(text),
    document === null ? cell.missing("not in the library") : cell.text(document),
  ]);
  return [
    {
      kind: "table",
      id: "replies",
      caption: "What the issuer says",
      columns: REPLIES,
      rows,
      note: "Replies move no figure.",
    },
  ];
}
