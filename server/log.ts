import pino from "pino";
import { getEnv } from "./env";

const level = getEnv().logLevel;

/** JSON lines on stdout; errors go to stderr, so that a supervisor can tell them apart. */
export const log = pino(
  { level, base: null, redact: { paths: ["*.password", "*.databaseUrl"], censor: "[hidden]" } },
  pino.multistream(
    [
      { level: "trace", stream: process.stdout },
      { level: "error", stream: process.stderr },
    ],
    { dedupe: true },
  ),
);
