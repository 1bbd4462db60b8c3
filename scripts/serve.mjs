import { createServer } from "node:http";
import next from "next";
import { explainListenError } from "./lib/address.mjs";
import { ROOT, StopError } from "./lib/run.mjs";

const GRACE_MS = 5_000;
const DATABASE = Symbol.for("assay.database");

/** Names under which this server may be addressed; anything else is a foreign site pointing its own name here. */
function listAllowedHosts({ port, host }) {
  const own = ["127.0.0.1", "localhost", "[::1]", host].map((name) => `${name}:${port}`);
  const extra = (process.env.ASSAY_ALLOWED_HOSTS ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase());
  const bare = port === 80 ? ["127.0.0.1", "localhost", "[::1]"] : [];
  return new Set([...own, ...bare, ...extra.filter((name) => name !== "")]);
}

function guardHost(address, handle) {
  const allowed = listAllowedHosts(address);
  return (request, response) => {
    // Without accounts the address is all that protects the data: a rebound DNS name must not read it.
    if (allowed.has((request.headers.host ?? "").toLowerCase())) return handle(request, response);
    response.writeHead(421, { "Content-Type": "text/plain; charset=utf-8" });
    response.end("This server does not answer to that name.\n");
  };
}

function listen(server, address) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explainListenError(error, address)));
    server.listen({ host: address.host, port: address.port }, resolve);
  });
}

async function requireHealthy(url) {
  const response = await fetch(`${url}/api/health`);
  if (!response.ok)
    throw new StopError(
      `Assay started but does not answer as it should (${response.status} from /api/health).`,
    );
}

function closeServer(server) {
  const cutOff = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Serves the built application from this process and returns what stops it. */
export async function serve(address) {
  const app = next({
    dev: false,
    dir: ROOT,
    hostname: address.host,
    port: address.port,
    quiet: true,
  });
  await app.prepare();
  const server = createServer(guardHost(address, app.getRequestHandler()));
  const stop = async () => {
    await closeServer(server);
    await app.close();
    await globalThis[DATABASE]?.close();
  };
  try {
    await listen(server, address);
    await requireHealthy(address.url);
  } catch (error) {
    await globalThis[DATABASE]?.close();
    throw error;
  }
  return stop;
}
