import { z } from "zod";
import { changes } from "./event-parts";

const id = z.string().min(1);

/** Events of the house's own holdings, and of what raters say. */
export const BOOK_EVENTS = {
  "opinion.added": z.strictObject({
    opinion: id,
    rater: id,
    value: id,
    scale: id,
    ratedOn: id,
    replaces: id.nullable(),
  }),
  "opinion.withdrawn": z.strictObject({ opinion: id, reason: id }),
  "portfolio.added": z.strictObject({ changes }),
  "portfolio.changed": z.strictObject({ changes }),
  "portfolio.removed": z.strictObject({ changes }),
} as const;

export const BOOK_LABELS = {
  "opinion.added": "Opinion of a rater entered",
  "opinion.withdrawn": "Opinion of a rater withdrawn",
  "portfolio.added": "Book of holdings entered",
  "portfolio.changed": "Book of holdings changed",
  "portfolio.removed": "Book of holdings removed",
} as const;
