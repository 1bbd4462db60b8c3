import { resolve } from "node:path";
import { z } from "zod";
import { StartupError } from "./startup-error";

type EnvSource = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

function isPostgresUrl(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !["postgres:", "postgresql:"].includes(url.protocol)) return false;
  return url.hostname !== "" || url.searchParams.has("host");
}

function usesPublicSchema(value: string): boolean {
  const schema = URL.canParse(value) ? new URL(value).searchParams.get("schema") : null;
  return schema === null || schema === "public";
}

const databaseUrl = z
  .string()
  .refine(isPostgresUrl, {
    error:
      "DATABASE_URL must look like postgresql://user:password@host:5432/database; leave it unset to use the embedded database.",
    abort: true,
  })
  .refine(usesPublicSchema, {
    error:
      'DATABASE_URL names a schema, but Assay keeps its tables in the schema "public"; remove "?schema=…".',
  });

const SAMPLES = ["load", "none"] as const;

const envSchema = z.strictObject({
  databaseUrl: databaseUrl.optional(),
  dataDir: z
    .string()
    .default("./data")
    .transform((folder) => resolve(folder)),
  logLevel: z
    .enum(LOG_LEVELS, { error: `ASSAY_LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}.` })
    .default("info"),
  samples: z
    .enum(SAMPLES, { error: `ASSAY_SAMPLES must be one of ${SAMPLES.join(", ")}.` })
    .default("load"),
});

export type Env = z.infer<typeof envSchema>;

/** An empty variable counts as unset: compose files and shells write `NAME=` to mean "not given". */
function read(source: EnvSource, name: string): string | undefined {
  const value = source[name]?.trim();
  return value === "" ? undefined : value;
}

export function parseEnv(source: EnvSource): Env {
  const parsed = envSchema.safeParse({
    databaseUrl: read(source, "DATABASE_URL"),
    dataDir: read(source, "ASSAY_DATA_DIR"),
    logLevel: read(source, "ASSAY_LOG_LEVEL"),
    samples: read(source, "ASSAY_SAMPLES"),
  });
  if (parsed.success) return parsed.data;
  throw new StartupError(parsed.error.issues[0]?.message ?? "The environment could not be read.");
}

/** Read on every call, so that a test or a command may change a variable before its first use. */
export function getEnv(): Env {
  return parseEnv(process.env);
}

/** Never throws: the log is loaded by the build and before the start-up check that reports a bad environment. */
export function getLogLevel(): Env["logLevel"] {
  const level = LOG_LEVELS.find((known) => known === read(process.env, "ASSAY_LOG_LEVEL"));
  return level ?? "info";
}

/** True while `next build` collects pages: nothing may open a database then. */
export function isBuilding(): boolean {
  return process.env.NEXT_PHASE === "phase-production-build";
}

/** True under `next dev`, where hot reloading needs a looser content policy. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}
