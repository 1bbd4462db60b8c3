import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import { findFreePort } from "../../scripts/lib/free-port.mjs";
import {
  BUILD_LIMIT_MS,
  buildApplication,
  type Launch,
  launchServer,
  type Outcome,
} from "./server";
import { useTempFolder } from "./use-temp-folder";

type Launches = {
  /** The folder of the test; the data folder is `data` in it, and not there at first. */
  readonly folder: () => string;
  /** The port a launch listens on unless told otherwise. */
  readonly port: () => string;
  /** Starts the product as an operator would; it is killed when the test ends. */
  readonly launch: (
    env?: Readonly<Record<string, string>>,
    user?: { readonly uid: number; readonly gid: number },
  ) => Launch;
};

/** What starts the built product, in each test in a folder and on a port of its own. */
export function useLaunches(): Launches {
  const folder = useTempFolder("test");
  const own = { port: "", launched: [] as Launch[] };
  beforeAll(buildApplication, BUILD_LIMIT_MS);
  beforeEach(async () => {
    own.port = String(await findFreePort());
    own.launched = [];
  });
  afterEach(async () => {
    for (const { process: child, outcome } of own.launched) {
      child.kill("SIGKILL");
      await outcome;
    }
  });
  const launch: Launches["launch"] = (env = {}, user) => {
    const place = { PORT: own.port, ASSAY_DATA_DIR: join(folder(), "data"), ASSAY_SAMPLES: "none" };
    const started = launchServer({ ...place, ...env }, user);
    own.launched.push(started);
    return started;
  };
  return { folder, port: () => own.port, launch };
}

/** Everything an operator sees of a refused start: one sentence on stderr, no stack trace, exit code 1. */
export function expectOneSentence(outcome: Outcome, sentence: RegExp): void {
  expect(outcome.stderr).toMatch(sentence);
  expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(outcome.stderr).not.toMatch(/ at .*:\d+:\d+/);
  expect(outcome.stdout).not.toContain("ready at");
  expect(outcome.code).toBe(1);
}
