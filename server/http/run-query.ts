import "server-only";
import { z } from "zod";
import { SCENARIO_FIELDS } from "@/domain/stress-analysis/scenario-text";
import { reportFields, revisionField } from "./report-query";

/** The formats a run comes in, with their media types. */
export const RUN_FORMATS = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
} as const;

export type RunFormat = keyof typeof RUN_FORMATS;

const IDS = Object.keys(RUN_FORMATS) as [RunFormat, ...RunFormat[]];
const format = z.enum(IDS, { error: `Write one of ${IDS.join(", ")}.` });
const word = z.string().optional();

type Words = Readonly<Record<(typeof SCENARIO_FIELDS)[number], typeof word>>;
const figures = Object.fromEntries(SCENARIO_FIELDS.map((field) => [field, word])) as Words;

/** Parameters of a run on one coin: as its page takes them, with the format. */
export const coinRunSchema = z
  .strictObject({
    ...{ format, asOf: reportFields.asOf, revision: revisionField },
    ...{ preset: word, scenario: word, version: word, paths: word, seed: word },
    ...figures,
  })
  .superRefine((query, { addIssue }) => {
    const given = SCENARIO_FIELDS.filter((field) => query[field] !== undefined);
    const isTyped = ["demand", "countedIn", "days"].some((field) => given.some((x) => x === field));
    if (given[0] !== undefined && !isTyped)
      addIssue({
        code: "custom",
        path: [given[0]],
        message: "Figures of your own come together: give demand, countedIn and days as well.",
      });
    if (query.format === "csv" && (query.paths ?? query.seed) !== undefined)
      addIssue({
        code: "custom",
        path: [query.paths === undefined ? "seed" : "paths"],
        message: "Drawn runs come as JSON: write format=json.",
      });
  });

/** Parameters of the runs on compared coins. */
export const comparedRunsSchema = z.strictObject({
  format,
  asOf: reportFields.asOf,
  coins: z.string({ error: "Name two to six coins, parted by commas." }),
  run: word,
});
