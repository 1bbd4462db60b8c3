import "server-only";
import { z } from "zod";
import { isIsoDate } from "@/domain/dates";
import { COUNTRIES, type CountryCode } from "@/domain/facts/countries";
import { LETTER_FORMAT_IDS, type LetterFormat } from "../exports/letter/write-letter";
import { REPORT_FORMAT_IDS, type ReportFormat } from "../exports/write-report";

const FORMATS = `Write one of ${REPORT_FORMAT_IDS.join(", ")}.`;

/** Parameters every report takes. */
export const reportFields = {
  format: z.enum(REPORT_FORMAT_IDS as readonly [ReportFormat, ...ReportFormat[]], {
    error: FORMATS,
  }),
  asOf: z
    .string()
    .refine(isIsoDate, {
      error: "Write a day that exists as year-month-day, for example 2026-06-30.",
    })
    .optional(),
};

export const revisionField = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, { error: "Write the number of a published revision." })
  .transform(Number)
  .optional();

const coinFields = { ...reportFields, revision: revisionField };

export const coinReportSchema = z.strictObject({
  ...coinFields,
  country: z
    .enum(Object.keys(COUNTRIES) as [CountryCode, ...CountryCode[]], {
      error: "Write the code of a country as the page of use cases lists them, for example JP.",
    })
    .optional(),
});

export const letterSchema = z.strictObject({
  ...coinFields,
  format: z.enum(LETTER_FORMAT_IDS as readonly [LetterFormat, ...LetterFormat[]], {
    error: `Write one of ${LETTER_FORMAT_IDS.join(", ")}.`,
  }),
});

export const comparisonReportSchema = z.strictObject({
  ...reportFields,
  coins: z.string({ error: "Name two to six coins, parted by commas." }),
  differences: z
    .enum(["0", "1"], { error: "Write 1 to leave out questions with equal verdicts." })
    .optional(),
});

/** The parameters of an address; several of one name are joined by commas. Blank ones count as not given. */
export function readQuery(url: string): Readonly<Record<string, string>> {
  const { searchParams } = new URL(url);
  const names = [...new Set(searchParams.keys())];
  return Object.fromEntries(
    names
      .map((name) => [name, searchParams.getAll(name).join(",")])
      .filter(([, value]) => value !== ""),
  ) as Record<string, string>;
}
