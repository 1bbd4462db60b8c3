import "server-only";
import { titlesOf } from "@/domain/checklist/titles";
import type { ReviewOfReport } from "@/domain/report/review-section";
import type { AssessmentReading } from "./queries";

/** What the report of an assessment says of its review. Comments stay inside and are left out. */
export function toReportReview(reading: AssessmentReading): ReviewOfReport {
  const { record, judged, profile, replies, checklist } = reading;
  const titles = titlesOf(checklist.criteria);
  return {
    number: record.number,
    state: record.state,
    author: record.author.name,
    summary: record.summary,
    approvals: record.approvals,
    approvalsNeeded: record.approvalsNeeded,
    packageHash: record.packageHash,
    supersedes: record.supersedes,
    supersededBy: record.supersededBy,
    judged,
    sourceTitles: new Map(profile.sources.map(({ id, title }) => [id, title])),
    replies: replies.map(({ aboutId, fromName, fromRole, receivedOn, text, document }) => ({
      about: aboutId === null ? "the assessment" : (titles.get(aboutId) ?? aboutId),
      from: fromRole === null ? fromName : `${fromName}, ${fromRole}`,
      receivedOn,
      text,
      document: document?.title ?? null,
    })),
  };
}
