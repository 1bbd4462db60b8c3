import type { DatabaseConnection } from "./connection";
import { NO_FILTERS } from "./migrate";
import { readMigrationFolder, toMigrationList } from "./migration-files";
import { withSchemaEngine } from "./schema-engine";

/** The SQL that would bring a database with every migration applied to prisma/schema.prisma; null when there is none. */
export async function diffMigrations(
  connection: DatabaseConnection,
  prismaDir?: string,
): Promise<string | null> {
  const { schema, migrations } = await readMigrationFolder(prismaDir);
  return withSchemaEngine(schema, connection.factory, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "migrations", ...toMigrationList(migrations) },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    });
    return exitCode === 0 ? null : stdout;
  });
}
