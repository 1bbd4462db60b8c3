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
const SECOND_FACTORS = ["offered", "required"] as const;

function wholeNumber(name: string, { min, max, usual }: Record<"min" | "max" | "usual", number>) {
  const error = `${name} must be a whole number from ${min} to ${max}.`;
  return z.coerce
    .number({ error })
    .int({ error })
    .min(min, { error })
    .max(max, { error })
    .default(usual);
}

const oidcIssuer = z
  .string()
  .refine((value) => URL.canParse(value) && isSafeAddress(new URL(value)), {
    error: "ASSAY_OIDC_ISSUER must be an https address (http only on this machine).",
  })
  .transform((value) => value.replace(/\/+$/, ""));

function isSafeAddress({ protocol, hostname }: URL): boolean {
  if (protocol === "https:") return true;
  return protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
}

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
  secret: z
    .string()
    .min(32, { error: "ASSAY_SECRET must have at least 32 characters." })
    .optional(),
  baseUrl: z
    .string()
    .refine((value) => URL.canParse(value) && isSafeAddress(new URL(value)), {
      error: "ASSAY_BASE_URL must be an https address (http only on this machine).",
    })
    .transform((value) => new URL(value).origin)
    .optional(),
  idleMinutes: wholeNumber("ASSAY_IDLE_MINUTES", { min: 5, max: 720, usual: 30 }),
  sessionHours: wholeNumber("ASSAY_SESSION_HOURS", { min: 1, max: 168, usual: 12 }),
  secondFactor: z
    .enum(SECOND_FACTORS, {
      error: `ASSAY_SECOND_FACTOR must be one of ${SECOND_FACTORS.join(", ")}.`,
    })
    .default("offered"),
  oidcIssuer: oidcIssuer.optional(),
  oidcClientId: z.string().optional(),
  oidcClientSecret: z.string().optional(),
  oidcName: z.string().max(60, { error: "ASSAY_OIDC_NAME may have 60 characters." }).optional(),
  scanCommand: z.string().optional(),
});

export type Env = z.infer<typeof envSchema>;

/** An empty variable counts as unset: compose files and shells write `NAME=` to mean "not given". */
function read(source: EnvSource, name: string): string | undefined {
  const value = source[name]?.trim();
  return value === "" ? undefined : value;
}

function requireWholeOidc(env: Env): Env {
  const given = [env.oidcIssuer, env.oidcClientId, env.oidcClientSecret].filter(Boolean).length;
  if (given === 0 || given === 3) return env;
  throw new StartupError(
    "ASSAY_OIDC_ISSUER, ASSAY_OIDC_CLIENT_ID and ASSAY_OIDC_CLIENT_SECRET are needed together.",
  );
}

export function parseEnv(source: EnvSource): Env {
  const parsed = envSchema.safeParse({
    databaseUrl: read(source, "DATABASE_URL"),
    dataDir: read(source, "ASSAY_DATA_DIR"),
    logLevel: read(source, "ASSAY_LOG_LEVEL"),
    samples: read(source, "ASSAY_SAMPLES"),
    secret: read(source, "ASSAY_SECRET"),
    baseUrl: read(source, "ASSAY_BASE_URL"),
    idleMinutes: read(source, "ASSAY_IDLE_MINUTES"),
    sessionHours: read(source, "ASSAY_SESSION_HOURS"),
    secondFactor: read(source, "ASSAY_SECOND_FACTOR"),
    oidcIssuer: read(source, "ASSAY_OIDC_ISSUER"),
    oidcClientId: read(source, "ASSAY_OIDC_CLIENT_ID"),
    oidcClientSecret: read(source, "ASSAY_OIDC_CLIENT_SECRET"),
    oidcName: read(source, "ASSAY_OIDC_NAME"),
    scanCommand: read(source, "ASSAY_SCAN_COMMAND"),
  });
  if (parsed.success) return requireWholeOidc(parsed.data);
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

/** What a program that is started from here sees of the environment: where programs are, and no secret. */
export function getProgramEnv(): { PATH: string; NODE_ENV: typeof process.env.NODE_ENV } {
  return { PATH: process.env.PATH ?? "", NODE_ENV: process.env.NODE_ENV };
}

/** True while `next build` collects pages: nothing may open a database then. */
export function isBuilding(): boolean {
  return process.env.NEXT_PHASE === "phase-production-build";
}

/** True under `next dev`, where hot reloading needs a looser content policy. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}
