import { z } from "zod";
import { profileSchema } from "@/domain/profile/schema";
import { assessmentSchema } from "@/domain/scoring/assessment-schema";

const SCHEMAS = {
  profile: { file: "assay-profile-1.schema.json", schema: profileSchema },
  assessment: { file: "assay-assessment-1.schema.json", schema: assessmentSchema },
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** A format as JSON Schema (draft 2020-12), described from the side of whoever writes the file. */
export function schemaText(name: SchemaName): string {
  const { file, schema } = SCHEMAS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return `${JSON.stringify({ $schema, $id: file, ...rest }, null, 2)}\n`;
}

/** Every published schema with the file it belongs in. */
export function buildSchemas(): readonly { readonly file: string; readonly content: string }[] {
  const names = Object.keys(SCHEMAS) as readonly SchemaName[];
  return names.map((name) => ({
    file: `docs/schema/${SCHEMAS[name].file}`,
    content: schemaText(name),
  }));
}
