import { getDatabase } from "@/server/db/client";

type Table = { readonly name: string };

/** A fingerprint of everything but the trail, which has to gain the refusal, and what holds it to one a minute. */
export async function dumpTables(): Promise<string> {
  const db = getDatabase();
  const tables = await db.$queryRaw<Table[]>`
    SELECT tablename::text AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT LIKE 'audit%' AND tablename <> 'sign_in_attempt'
    ORDER BY tablename`;
  const parts: string[] = [];
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ hash: string | null }[]>(
      `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM "${name}" t`,
    );
    parts.push(`${name} ${row?.hash ?? "empty"}`);
  }
  return parts.join("\n");
}
