import { parseArgs } from "node:util";
import { type IsoDate, isIsoDate } from "@/domain/dates";
import type { Verified } from "@/server/audit/verify";
import type { Run } from "../command";
import { EXIT, type Io, UsageError } from "../io";

/** Reads the trail of the database that the environment names. The rest of the program needs no database, so it is loaded here. */
export const audit: Run = async ([act, ...args], io) => {
  if (act === "verify") return verify(readVerify(args), io);
  if (act === "export") return print(readExport(args), io);
  throw new UsageError("Write audit verify or audit export.");
};

function parse<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : "The arguments cannot be read.");
  }
}

function readVerify(args: readonly string[]): { readonly json: boolean } {
  const options = { json: { type: "boolean", default: false } } as const;
  return parse(() => parseArgs({ args: [...args], options, strict: true }).values);
}

type ExportOptions = {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly who: string | null;
};

function readExport(args: readonly string[]): ExportOptions {
  const text = { type: "string" } as const;
  const options = { from: text, to: text, who: text } as const;
  const { from, to, who } = parse(
    () => parseArgs({ args: [...args], options, strict: true }).values,
  );
  return { from: readDay("--from", from), until: readDay("--to", to), who: who ?? null };
}

function readDay(option: string, day: string | undefined): IsoDate | null {
  if (day === undefined || isIsoDate(day)) return day ?? null;
  throw new UsageError(
    `${option} must be a day that exists, as YYYY-MM-DD; ${JSON.stringify(day)} is none.`,
  );
}

/** 0 intact, 1 broken or not to be read. */
async function verify({ json }: { readonly json: boolean }, io: Io): Promise<number> {
  const { withDatabase } = await import("../with-database");
  return withDatabase(io, async () => {
    const { verifyNow } = await import("@/server/audit/verification");
    const { toSystemActor } = await import("@/server/auth/authorise");
    const { outcome } = await verifyNow(toSystemActor("Operator"));
    if (json) io.out(`${toJson(outcome)}\n`);
    else if (outcome.ok) io.out(toText(outcome));
    else io.out(`The trail is broken at event ${outcome.seq}. ${outcome.why}\n`);
    return outcome.ok ? EXIT.ok : EXIT.failed;
  });
}

const toJson = (outcome: object): string =>
  JSON.stringify(
    outcome,
    (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value),
    2,
  );

function toText({ events, seals, foreignSeals, anchors, last, unsealed }: Verified): string {
  return [
    "The trail is intact.",
    `Events: ${events}`,
    `Seals: ${seals}${foreignSeals === 0 ? "" : `, and ${foreignSeals} of another key, which prove nothing here`}`,
    `Anchors outside the database: ${anchors}`,
    `Events after the last seal: ${unsealed}`,
    `Last hash: ${last.hash}`,
    "",
  ].join("\n");
}

async function print({ from, until, who }: ExportOptions, io: Io): Promise<number> {
  const { withDatabase } = await import("../with-database");
  return withDatabase(io, async () => {
    const { exportTrail } = await import("@/server/audit/export-trail");
    const { toTrailFilter } = await import("@/server/audit/trail-filter");
    const { toSystemActor } = await import("@/server/auth/authorise");
    const filter = await toTrailFilter({ type: null, coin: null, who, from, until });
    const how = { format: "jsonl", name: "standard-output" } as const;
    const decoder = new TextDecoder();
    for await (const chunk of (await exportTrail(toSystemActor("Operator"), filter, how)).chunks)
      io.out(decoder.decode(chunk));
    return EXIT.ok;
  });
}
