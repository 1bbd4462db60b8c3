import { withDatabase } from "./lib/with-database";

process.exitCode = await withDatabase(({ applied }) =>
  applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`,
);
