import { z } from "zod";
import type { FactDefinition } from "../facts/definition";
import { columnsOf, LIST_IDS, type ListId, LISTS } from "../facts/lists";
import { LIMITS } from "./limits";
import { type Completeness, EMPTY_LIST, type Profile, type Row, type RowList } from "./profile";
import {
  boundsSchemaOf,
  idSchema,
  noteSchema,
  provenanceShape,
  reasonSchema,
  toProvenance,
} from "./schema-answers";
import { canBeBounded, valueSchemaOf } from "./schema-values";

const COMPLETENESS = ["complete", "partial", "unknown"] as const satisfies readonly Completeness[];

type Columns = Readonly<Record<string, FactDefinition>>;

/** A schema per column, every one optional; `keep` chooses the columns. */
function shapeOf(
  columns: Columns,
  toSchema: (column: FactDefinition) => z.ZodType,
): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(columns).map(([id, column]) => [id, toSchema(column).optional()]),
  );
}

function boundable(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => canBeBounded(column)));
}

function rowSchemaOf(list: ListId): z.ZodType<Row> {
  const columns = columnsOf(list);
  const values = shapeOf(columns, (column) =>
    valueSchemaOf(column).describe(`${column.label}. ${column.help}`),
  );
  return z
    .strictObject({
      id: idSchema.describe("Unique within the list."),
      values: z.strictObject(values).optional(),
      bounds: z.strictObject(shapeOf(boundable(columns), boundsSchemaOf)).optional(),
      unknown: z.strictObject(shapeOf(columns, () => reasonSchema)).optional(),
      ...provenanceShape,
    })
    .transform(({ id, values: known, bounds, unknown, ...rest }): Row => {
      // The shapes above are the columns of this very list, which the compiler cannot follow through a loop.
      const cells = {
        values: known ?? {},
        bounds: bounds ?? {},
        unknown: unknown ?? {},
      } as unknown;
      return {
        id,
        ...(cells as Pick<Row, "values" | "bounds" | "unknown">),
        ...toProvenance(rest),
      };
    });
}

function listSchemaOf(list: ListId): z.ZodType<RowList> {
  return z
    .strictObject({
      completeness: z.enum(COMPLETENESS, { error: `Choose one of ${COMPLETENESS.join(", ")}.` }),
      reason: reasonSchema.nullish().describe("Why the list is not complete."),
      note: noteSchema.nullish(),
      rows: z.array(rowSchemaOf(list)).max(LIMITS.rows),
    })
    .describe(`${LISTS[list].label}. ${LISTS[list].help}`)
    .transform(
      ({ completeness, reason, note, rows }): RowList => ({
        completeness,
        reason: reason ?? (completeness === "unknown" ? "not_researched" : null),
        note: note ?? null,
        rows,
      }),
    );
}

const listShape = Object.fromEntries(LIST_IDS.map((list) => [list, listSchemaOf(list).optional()]));

/** Schema of all lists; one that is left out has not been researched. */
export const listsSchema = z
  .strictObject(listShape)
  .transform(
    (lists): Profile["lists"] =>
      Object.fromEntries(
        LIST_IDS.map((list) => [list, lists[list] ?? EMPTY_LIST]),
      ) as Profile["lists"],
  );
