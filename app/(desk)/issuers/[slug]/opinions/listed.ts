import type { ListedOpinion } from "@/components/opinions/opinion-list";
import { OPINION_SUBJECTS } from "@/server/opinions/opinion-input";
import type { OpinionRecord } from "@/server/opinions/opinion.repository";

const toDay = (at: Date): string => at.toISOString().slice(0, 10);

/** An entry as the list shows it. */
export function toListed(record: OpinionRecord): ListedOpinion {
  const { id, rater, subject, value, scale, ratedOn, url, note, createdBy, createdAt } = record;
  const { isReplaced, withdrawn } = record;
  return {
    ...{ id, rater, value, ratedOn, url, note, createdBy, isReplaced },
    subject: OPINION_SUBJECTS[subject],
    scale: scale.name,
    createdOn: toDay(createdAt),
    withdrawn:
      withdrawn === null
        ? null
        : { on: toDay(withdrawn.at), by: withdrawn.by, reason: withdrawn.reason },
  };
}
