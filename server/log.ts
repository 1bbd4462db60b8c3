import pino from "pino";
import { getLogLevel } from "./env";

/** JSON lines on stdout; errors go to stderr, so that a supervisor can tell them apart. */
export const log = pino(
  {
    level: getLogLevel(),
    base: null,
    redact: { paths: ["*.password", "*.databaseUrl"], censor: "[hidden]" },
  },
  pino.multistream(
    [
      { level: "trace", stream: process.stdout },
      { level: "error", stream: process.stderr },
    ],
    { dedupe: true },
  ),
);
