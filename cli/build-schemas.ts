import { z } from "zod";
import { profileSchema } from "@/domain/profile/schema";
import { assessmentFileSchema } from "@/domain/report/assessment-file";
import { runFileSchema } from "@/domain/report/run-file";
import { checklistsSchema } from "./checklists-schema";
import { regimesSchema } from "./regimes-schema";

const SCHEMAS = {
  profile: { file: "assay-profile-1.schema.json", schema: profileSchema },
  assessment: { file: "assay-assessment-1.schema.json", schema: assessmentFileSchema },
  checklists: { file: "assay-checklists-1.schema.json", schema: checklistsSchema },
  "run-test": { file: "assay-run-test-1.schema.json", schema: runFileSchema },
  regimes: { file: "assay-regimes-1.schema.json", schema: regimesSchema },
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** Names of the published schemas, as `assay schema` takes them. */
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

export function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(SCHEMAS, name);
}

/** A format as JSON Schema (draft 2020-12), described from the side of whoever writes the file. */
export function schemaText(name: SchemaName): string {
  const { file, schema } = SCHEMAS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return `${JSON.stringify({ $schema, $id: file, ...rest }, null, 2)}\n`;
}

/** Every published schema with the file it belongs in. */
export function buildSchemas(): readonly {
  readonly name: SchemaName;
  readonly file: string;
  readonly content: string;
}[] {
  return SCHEMA_NAMES.map((name) => ({
    name,
    file: `docs/schema/${SCHEMAS[name].file}`,
    content: schemaText(name),
  }));
}
