import { z } from "zod";

/** What was changed, in words: before and after. */
export const changes = z.array(
  z.strictObject({
    path: z.string(),
    label: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
);
