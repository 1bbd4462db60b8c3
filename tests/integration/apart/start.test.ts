import { existsSync, readdirSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { createServer, get } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "../../../scripts/lib/free-port.mjs";
import { createServerDatabase, TEST_SERVER_URL } from "../../support/database";
import {
  BUILD_LIMIT_MS,
  type Launch,
  type Outcome,
  startTestServer,
  type TestServer,
} from "../../support/server";
import { expectOneSentence, useLaunches } from "../../support/use-launches";

const SECOND_START_LIMIT_MS = 5_000;
const NOBODY = { uid: 65_534, gid: 65_534 };

const { folder, port, launch } = useLaunches();

async function stop({ process: child, outcome }: Launch, signal: NodeJS.Signals): Promise<Outcome> {
  child.kill(signal);
  return outcome;
}

const readHealth = async (url: string): Promise<unknown> =>
  (await fetch(`${url}/api/health`)).json();

describe("npm start refuses", () => {
  it("a port that is no port", async () => {
    expectOneSentence(await launch({ PORT: "http" }).outcome, /^PORT=http is not a port number/);
  });

  it("a port that is taken", async () => {
    const other = createServer().listen(Number(port()), "127.0.0.1");
    await once(other, "listening");
    const outcome = await launch().outcome;
    other.close();
    expectOneSentence(
      outcome,
      new RegExp(`^Port ${port()} on 127\\.0\\.0\\.1 is already in use; .* set PORT`),
    );
  });

  it("a DATABASE_URL of another kind", async () => {
    const outcome = await launch({ DATABASE_URL: "mysql://root:secret@127.0.0.1/assay" }).outcome;
    expectOneSentence(outcome, /^DATABASE_URL must look like postgresql:/);
    expect(outcome.stderr).not.toContain("secret");
  });

  it("a database server that does not answer", async () => {
    const target = `127.0.0.1:${await findFreePort()}`;
    const outcome = await launch({ DATABASE_URL: `postgresql://assay:secret@${target}/assay` })
      .outcome;
    expectOneSentence(
      outcome,
      new RegExp(`^PostgreSQL at ${target} cannot be reached; start it, or correct`),
    );
    expect(outcome.stderr).not.toContain("secret");
  });

  it("a data folder that is a file", async () => {
    const file = join(folder(), "data");
    await writeFile(file, "");
    expectOneSentence(
      await launch().outcome,
      /^The data folder .* cannot be read and written by this user/,
    );
  });

  it("a data folder that cannot be made", async () => {
    const outcome = await launch({ ASSAY_DATA_DIR: "/proc/assay/data" }).outcome;
    expectOneSentence(outcome, /^The data folder \/proc\/assay\/data cannot be read and written/);
  });

  it("a data folder this user may not write", async () => {
    await mkdir(join(folder(), "data"));
    for (const path of [join(folder(), "data"), folder()]) await chmod(path, 0o555);
    // Permissions do not bind root, so root lets an account without rights try.
    const outcome = await launch({}, process.getuid?.() === 0 ? NOBODY : undefined).outcome;
    await chmod(folder(), 0o755);
    expectOneSentence(
      outcome,
      /^The data folder .* cannot be read and written by this user; change its permissions/,
    );
  });

  it("a data folder whose database is damaged", async () => {
    const database = join(folder(), "data/db");
    await mkdir(database, { recursive: true });
    await writeFile(join(database, "PG_VERSION"), "99\n");
    expectOneSentence(
      await launch().outcome,
      /^The database in .* cannot be opened: .* restore a backup/,
    );
  });

  it("a log level that does not exist", async () => {
    expectOneSentence(
      await launch({ ASSAY_LOG_LEVEL: "loud" }).outcome,
      /^ASSAY_LOG_LEVEL must be one of/,
    );
  });
});

describe("npm start", () => {
  it("keeps a second process out of its data folder and names itself", async () => {
    const first = launch();
    const url = await first.ready;
    const second = launch({ PORT: String(await findFreePort()) });
    expectOneSentence(
      await second.outcome,
      new RegExp(`^The data folder .* is in use by process ${first.process.pid}; stop it first`),
    );
    expect(await readHealth(url)).toEqual({ status: "ok" });
  });

  it.each(["SIGTERM", "SIGINT"] as const)(
    "stops cleanly on %s and lets go of port and folder",
    async (signal) => {
      const first = launch();
      await first.ready;
      const outcome = await stop(first, signal);
      expect(outcome).toMatchObject({ code: 0, stderr: "" });
      expect(existsSync(join(folder(), "data/db.lock"))).toBe(false);

      // Beside other suites a start may have to wait for a processor: the quickest of three counts.
      let quickest = Number.POSITIVE_INFINITY;
      for (let turn = 0; turn < 3 && quickest >= SECOND_START_LIMIT_MS; turn += 1) {
        const again = launch();
        const began = performance.now();
        await again.ready;
        quickest = Math.min(quickest, performance.now() - began);
        await stop(again, signal);
      }
      expect(quickest).toBeLessThan(SECOND_START_LIMIT_MS);
    },
  );

  it("takes over the folder of a process that was killed", async () => {
    const first = launch();
    await first.ready;
    await stop(first, "SIGKILL");
    expect(existsSync(join(folder(), "data/db.lock"))).toBe(true);
    expect(await readHealth(await launch().ready)).toEqual({ status: "ok" });
  });

  it("prints its address only when it answers", async () => {
    const { ready } = launch();
    const url = await ready;
    expect(url).toBe(`http://127.0.0.1:${port()}`);
    expect(await readHealth(url)).toEqual({ status: "ok" });
  });
});

describe("the server", () => {
  let server: TestServer;
  let url: string;

  beforeAll(async () => {
    server = await startTestServer();
    url = server.url;
  }, BUILD_LIMIT_MS);

  afterAll(() => server.stop());

  it("sends the security headers with every answer and a policy for each kind", async () => {
    for (const path of ["/", "/api/health", "/api/absent"]) {
      const { headers } = await fetch(`${url}${path}`, { redirect: "manual" });
      // Over plain http it would mean nothing, and on this machine it would lock out other programs.
      expect(headers.get("strict-transport-security"), path).toBeNull();
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("referrer-policy"), path).toBe("same-origin");
      expect(headers.get("permissions-policy"), path).toContain("camera=()");
      expect(headers.get("cross-origin-opener-policy"), path).toBe("same-origin");
      expect(headers.get("x-powered-by"), path).toBeNull();
    }
    const api = await fetch(`${url}/api/health`);
    expect(api.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
  });

  it("gives every page a fresh nonce and puts it on every script", async () => {
    const readNonce = async () => {
      const page = await fetch(`${url}/sign-in`);
      const policy = page.headers.get("content-security-policy") ?? "";
      const nonce = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'/.exec(policy)?.[1];
      const scripts = [...(await page.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
      expect(policy).not.toContain("unsafe-eval");
      return nonce;
    };
    expect(await readNonce()).not.toBe(await readNonce());
  });

  it("does not answer to a foreign name that points at this machine", async () => {
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      get(`${url}/api/health`, { headers: { Host: "rebound.example" } }, ({ statusCode }) =>
        resolve(statusCode),
      ).on("error", reject);
    });
    expect(answer).toBe(421);
  });
});

if (TEST_SERVER_URL !== undefined) {
  const serverUrl = TEST_SERVER_URL;

  describe("npm start on a PostgreSQL server", () => {
    it("refuses a wrong password without repeating it", async () => {
      const url = new URL(serverUrl);
      url.password = "wrong-password";
      const outcome = await launch({ DATABASE_URL: url.href }).outcome;
      expectOneSentence(
        outcome,
        /^PostgreSQL at .* refused the user ".+"; check the user and the password/,
      );
      expect(outcome.stderr).not.toContain("wrong-password");
    });

    it("refuses a database that does not exist", async () => {
      const url = new URL(serverUrl);
      url.pathname = "/assay_absent";
      const outcome = await launch({ DATABASE_URL: url.href }).outcome;
      expectOneSentence(outcome, /^PostgreSQL at .* has no database "assay_absent"; create it/);
    });

    it("migrates and serves, also from two processes, and keeps no database in the data folder", async () => {
      const { url: databaseUrl, drop } = await createServerDatabase(serverUrl);
      const first = launch({ DATABASE_URL: databaseUrl });
      const second = launch({ DATABASE_URL: databaseUrl, PORT: String(await findFreePort()) });
      expect(await readHealth(await first.ready)).toEqual({ status: "ok" });
      expect(await readHealth(await second.ready)).toEqual({ status: "ok" });
      // The key of the trail and its anchors are kept apart from the database; a secret is made when somebody signs in.
      expect(readdirSync(join(folder(), "data")).toSorted()).toEqual(["trail"]);
      expect(await stop(first, "SIGTERM")).toMatchObject({ code: 0, stderr: "" });
      expect(await stop(second, "SIGTERM")).toMatchObject({ code: 0, stderr: "" });
      await drop();
    });
  });
}
