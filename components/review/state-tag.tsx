import { Tag, type TagLook } from "@/components/ui/tag";
import { REVIEW_STATES, type ReviewState } from "@/domain/review/workflow";

const LOOKS: Readonly<Record<ReviewState, TagLook>> = {
  draft: "plain",
  in_review: "accent",
  returned: "caution",
  lapsed: "caution",
  approved: "positive",
  superseded: "quiet",
};

/** Where an assessment stands, in a word. */
export function StateTag({ state }: { readonly state: ReviewState }) {
  return <Tag look={LOOKS[state]}>{REVIEW_STATES[state]}</Tag>;
}
