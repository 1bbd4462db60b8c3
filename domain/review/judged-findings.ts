import type { Finding } from "../checklist/finding";
import type { IsoDate } from "../dates";
import { VERDICT_LABELS } from "../report/words";
import type { Judgement } from "./judgement";

/** Why a judgement counts or not. */
export const JUDGEMENT_STATUS = {
  counts: "Counts",
  expired: "Expired",
  not_yet_made: "Made later",
  replaced: "Replaced by a newer judgement",
  outdated: "The rules say something else now",
  not_asked: "The question is not asked that day",
} as const;
export type JudgementStatus = keyof typeof JUDGEMENT_STATUS;

/** Whether a judgement stands on a day, beside what the rules say of its question then. */
export function statusOf(
  judgement: Judgement,
  finding: Finding | undefined,
  on: IsoDate,
): JudgementStatus {
  if (finding === undefined) return "not_asked";
  if (on < judgement.madeOn) return "not_yet_made";
  if (judgement.expiresOn <= on) return "expired";
  return finding.verdict === judgement.computed ? "counts" : "outdated";
}

/** The findings with the verdicts of these judgements; each says both what was judged and what the rules say. */
export function judgeFindings(
  findings: readonly Finding[],
  judgements: readonly Judgement[],
): readonly Finding[] {
  const byCriterion = new Map(judgements.map((each) => [each.criterion, each]));
  return findings.map((finding) => {
    const judgement = byCriterion.get(finding.id);
    return judgement === undefined ? finding : judgeFinding(finding, judgement);
  });
}

function judgeFinding(finding: Finding, judgement: Judgement): Finding {
  const { id, pillar, severity, weight, facts, reads } = finding;
  const { judged, reason, by, expiresOn } = judgement;
  const missing = judged === "unknown" ? finding.missing : [];
  const said = `Judged “${VERDICT_LABELS[judged]}” by ${by.name} until ${expiresOn}: ${end(reason)}`;
  const rules = `The rules say “${VERDICT_LABELS[finding.verdict]}”: ${finding.reason}`;
  return {
    id,
    pillar,
    severity,
    weight,
    verdict: judged,
    reason: `${said} ${rules}`,
    facts,
    reads,
    missing,
  };
}

function end(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** One judgement as a sentence of a list. */
export function wordLine(
  { computed, judged, by, madeOn, expiresOn }: Judgement,
  status: JudgementStatus,
  title: string,
): string {
  const verdicts = `“${VERDICT_LABELS[judged]}” instead of “${VERDICT_LABELS[computed]}”`;
  const counts =
    status === "counts" ? "" : ` Does not count: ${JUDGEMENT_STATUS[status].toLowerCase()}.`;
  return `${title}: ${verdicts}, judged by ${by.name} on ${madeOn}, until ${expiresOn}.${counts}`;
}
