import { VERDICT_WORDS } from "./types";
import type { Verdict } from "./types";

export type VerdictMarkProps = {
  verdict: Verdict;
  /** Shows the word beside the shape; without it the word is still read aloud. */
  word?: boolean;
};

/** Told by shape first: filled, half, crossed, dotted, dash. The shapes are drawn in the style sheet: a page has hundreds. */
export function VerdictMark({ verdict, word = false }: VerdictMarkProps) {
  const text = VERDICT_WORDS[verdict];
  if (word) {
    return (
      <span className="verdict-mark" data-verdict={verdict}>
        {text}
      </span>
    );
  }
  return (
    <span className="verdict-mark" data-verdict={verdict} title={text}>
      <span className="sr-only">{text}</span>
    </span>
  );
}
