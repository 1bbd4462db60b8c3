import type { Run } from "../command";
import { EXIT, type Io, UsageError } from "../io";

/** Works on the database that the environment names. The rest of the program needs no database, so it is loaded here. */
export const people: Run = async ([act, email, ...rest], io) => {
  const isOption = email?.startsWith("-") === true;
  if (act !== "reset" || isOption || rest.length > 0)
    throw new UsageError(
      "Write people reset, and an address where there are several administrators.",
    );
  return reset(email ?? null, io);
};

/** 0 with the link on standard output, 1 where there is nobody to let in or nobody was named. */
async function reset(email: string | null, io: Io): Promise<number> {
  const { withDatabase } = await import("../with-database");
  return withDatabase(io, async () => {
    const { openDatabase } = await import("@/server/db/client");
    const { migrateDatabase } = await import("@/server/db/migrate");
    const { offerReset } = await import("@/server/auth/reset-link");
    const { toSystemActor } = await import("@/server/auth/authorise");
    const { getEnv } = await import("@/server/env");
    await migrateDatabase(await openDatabase());
    const offered = await offerReset(toSystemActor("Operator"), email);
    if (!offered.ok) {
      io.err(`${offered.message}\n`);
      return EXIT.failed;
    }
    const { baseUrl } = getEnv();
    const { name, email: address } = offered.administrator;
    io.err(`${name} (${address}) can choose a new password within an hour, once, at\n`);
    io.out(`${baseUrl ?? ""}${offered.path}\n`);
    if (baseUrl === undefined) io.err("below the address where Assay is served.\n");
    return EXIT.ok;
  });
}
