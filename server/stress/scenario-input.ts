import "server-only";
import { z } from "zod";
import { LIMITS } from "@/domain/profile/limits";
import { textUpTo } from "@/domain/profile/schema-values";
import {
  parseScenario,
  SCENARIO_FIELDS,
  type ScenarioText,
  toScenarioText,
} from "@/domain/stress-analysis/scenario-text";
import { toFields } from "../issuers/identity-input";

/** A run as it is typed: its name, why it is kept, and its figures. */
export type RunTexts = {
  readonly name: string;
  readonly why: string;
  readonly figures: ScenarioText;
};

const LONGEST_NAME = 100;

const text = (most: number, blank: string) =>
  z
    .string()
    .transform((typed) => typed.trim().replace(/ {2,}/g, " "))
    .pipe(z.string().min(1, { error: blank }).pipe(textUpTo(most)));

export const whySchema = text(LIMITS.text, "Say why, in a sentence.");

const wordsSchema = z.strictObject({
  name: text(LONGEST_NAME, "Give the run a name."),
  why: whySchema,
});

const figure = z.string().max(LIMITS.text);
const plain = textUpTo(LIMITS.text);

/** A figure as typed: the name of a bank is any text that a database can hold. */
const typedFigure = figure.refine(
  (typed) => typed.trim() === "" || plain.safeParse(typed).success,
  {
    error: "Remove control characters and broken letters from this text.",
  },
);

function forEachField<S>(schema: S): Record<(typeof SCENARIO_FIELDS)[number], S> {
  return Object.fromEntries(SCENARIO_FIELDS.map((field) => [field, schema])) as Record<
    (typeof SCENARIO_FIELDS)[number],
    S
  >;
}

const figuresSchema = z.strictObject(forEachField(figure));
const typedSchema = z.strictObject(forEachField(typedFigure));

export type ReadRunTexts = { readonly content: RunTexts } | { readonly fields: Fields };
type Fields = Readonly<Record<string, string>>;

/** Reads what was typed; figures come back as a run is written, so that two of one kind read alike. */
export function readRunTexts({ name, why, figures }: RunTexts): ReadRunTexts {
  const words = wordsSchema.safeParse({ name, why });
  const shaped = typedSchema.safeParse(figures);
  const run = shaped.success ? parseScenario(shaped.data) : null;
  if (words.success && run?.ok === true)
    return { content: { ...words.data, figures: toScenarioText(run.scenario) } };
  return {
    fields: {
      ...(words.success ? {} : toFields(words.error)),
      ...(shaped.success ? {} : toFields(shaped.error)),
      ...(run === null || run.ok ? {} : run.errors),
    },
  };
}

/** The stored figures of a run. */
export function fromStoredFigures(stored: unknown): ScenarioText {
  return figuresSchema.parse(stored);
}

/** Names that differ only in case or form of letters are the same name. */
export function toNameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
