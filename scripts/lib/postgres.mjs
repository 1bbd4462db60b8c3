import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres } from "./find-tools.mjs";
import { findFreePort } from "./free-port.mjs";
import { run, StopError } from "./run.mjs";

const READY_LIMIT_MS = 30_000;
const POLL_MS = 100;

/** PostgreSQL refuses to run as root, so root hands it to an account without rights. */
async function findAccount() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const uid = await run("id", ["-u", name]);
    const gid = await run("id", ["-g", name]);
    if (uid.code === 0 && gid.code === 0)
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new StopError(
    "PostgreSQL refuses to run as root, and neither postgres nor nobody exists to run it.",
  );
}

/** Durability is off because the cluster is thrown away; the odd time zone shows code that relies on the server's. */
function writeSettings(data, port) {
  writeFileSync(
    join(data, "postgresql.auto.conf"),
    [
      "listen_addresses = '127.0.0.1'",
      `port = ${port}`,
      "unix_socket_directories = ''",
      "fsync = off",
      "full_page_writes = off",
      "synchronous_commit = off",
      "max_connections = 60",
      "timezone = 'America/New_York'",
      "log_min_messages = fatal",
      "",
    ].join("\n"),
  );
}

async function waitUntilReady(bin, port, server) {
  const deadline = Date.now() + READY_LIMIT_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const { code } = await run(join(bin, "pg_isready"), [
      "-q",
      "-h",
      "127.0.0.1",
      "-p",
      String(port),
    ]);
    if (code === 0) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new StopError("The PostgreSQL server for the tests did not start.");
}

/** When the test command is interrupted there is no time to wait: SIGQUIT ends the server at once. */
function endWithUs(server, folder) {
  const end = () => {
    server.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", end);
  return () => process.off("exit", end);
}

function stopServer(server, folder) {
  return new Promise((resolve) => {
    const finish = () => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    };
    if (server.exitCode !== null) return finish();
    server.once("close", finish);
    // SIGINT is PostgreSQL's fast shutdown: it ends the sessions instead of waiting for them.
    server.kill("SIGINT");
  });
}

async function makeCluster(bin, { folder, data, password, account }) {
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password);
  if (account.uid !== undefined) {
    for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid);
  }
  const options = ["-D", data, "-U", "assay", "-A", "scram-sha-256", "--pwfile", passwordFile];
  const made = await run(
    join(bin, "initdb"),
    [...options, "-E", "UTF8", "--locale=C", "--no-sync"],
    {
      cwd: folder,
      ...account,
    },
  );
  if (made.code !== 0) throw new StopError(`initdb failed.\n${made.stderr}`);
}

/** Starts a PostgreSQL cluster of our own on a free loopback port; `stop` removes every trace of it. */
export async function startPostgres() {
  const bin = findPostgres();
  if (bin === null) throw new StopError("PostgreSQL was not found.");
  const account = await findAccount();
  const folder = mkdtempSync(join(tmpdir(), "assay-postgres-"));
  const password = randomBytes(12).toString("hex");
  const data = join(folder, "data");
  await makeCluster(bin, { folder, data, password, account });
  const port = await findFreePort();
  writeSettings(data, port);
  const server = spawn(join(bin, "postgres"), ["-D", data], {
    cwd: folder,
    stdio: "ignore",
    ...account,
  });
  const letGo = endWithUs(server, folder);
  const stop = async () => {
    await stopServer(server, folder);
    letGo();
  };
  try {
    await waitUntilReady(bin, port, server);
  } catch (error) {
    await stop();
    throw error;
  }
  const url = `postgresql://assay:${password}@127.0.0.1:${port}/postgres`;
  return { url, stop };
}
