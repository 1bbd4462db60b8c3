import { createServer } from "node:http";
import next from "next";
import { explainListenError } from "./lib/address.mjs";
import { PLAIN_ANSWER } from "../answer-headers.mjs";
import { createClientReader } from "./lib/client-address.mjs";
import { holdBody, isOpenEnded } from "./lib/hold-body.mjs";
import { isReadableAddress } from "./lib/readable-address.mjs";
import { ROOT, StopError } from "./lib/run.mjs";

const GRACE_MS = 5_000;
const STRICT_TRANSPORT = "max-age=63072000; includeSubDomains";
const DATABASE = Symbol.for("assay.database");
const NOTE_ATTEMPT = Symbol.for("assay.note-attempt");
/** What next.config.js says of the bodies of forms. */
const LARGEST_FORM = 16 * 1_048_576;
const BEFORE_STOP = Symbol.for("assay.before-stop");

/** Names under which this server may be addressed; anything else is a foreign site pointing its own name here. */
function listAllowedHosts({ port, host, baseUrl }) {
  const own = ["127.0.0.1", "localhost", "[::1]", host].map((name) => `${name}:${port}`);
  const extra = (process.env.ASSAY_ALLOWED_HOSTS ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase());
  const bare = port === 80 ? ["127.0.0.1", "localhost", "[::1]"] : [];
  const base = baseUrl === null ? [] : [new URL(baseUrl).host];
  return new Set([...own, ...bare, ...base, ...extra.filter((name) => name !== "")]);
}

/** What proxies write is taken off what anybody may write, so that the application can believe what is left. */
function replaceForwarding(request, readClient) {
  const { headers, socket } = request;
  const { address, proto } = readClient({
    peer: socket.remoteAddress,
    forwardedFor: headers["x-forwarded-for"],
    forwardedProto: headers["x-forwarded-proto"],
  });
  for (const name of Object.keys(headers)) {
    if (name.startsWith("x-forwarded-") || name === "forwarded") delete headers[name];
  }
  headers["x-forwarded-for"] = address;
  headers["x-assay-client-ip"] = address;
  if (proto === "http" || proto === "https") headers["x-forwarded-proto"] = proto;
}

function refuse(response, status, sentence) {
  response.writeHead(status, PLAIN_ANSWER);
  response.end(`${sentence}\n`);
}

/** The application left here what records attempts; see server/http/note-attempt.ts. */
function note({ headers, url }, kind) {
  const { cookie, "x-request-id": id } = headers;
  const sent = new Headers({ ...(cookie && { cookie }), ...(id && { "x-request-id": id }) });
  void globalThis[NOTE_ATTEMPT]?.({ headers: sent, path: url.split("?")[0], kind }).catch((error) =>
    process.stderr.write(`A refused attempt was not recorded: ${error.message}\n`),
  );
}

const takesOwnLimit = ({ url }) => url.startsWith("/api/");

/** Routes count what they read; a page's form is read whole by Next, which cuts it off where it is too long. */
function handleHeld(request, response, handle) {
  if (takesOwnLimit(request) || !isOpenEnded(request)) return handle(request, response);
  return holdBody(request, {
    limit: LARGEST_FORM,
    pass: () => void handle(request, response),
    refuse: () => {
      note(request, "size");
      response.setHeader("Connection", "close");
      refuse(response, 413, "This form is larger than the 16 MB that are taken.");
    },
  });
}

function guard(address, handle) {
  const allowed = listAllowedHosts(address);
  const readClient = createClientReader(process.env.ASSAY_TRUSTED_PROXIES);
  const isSecure = address.baseUrl?.startsWith("https:") ?? false;
  return (request, response) => {
    // Over plain http the browser would ignore it, and on this machine it would lock out everything else on the name.
    if (isSecure) response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT);
    // A rebound DNS name would be this site to the browser, cookies and all.
    if (!allowed.has((request.headers.host ?? "").toLowerCase())) {
      note(request, "host");
      return refuse(response, 421, "This server does not answer to that name.");
    }
    if (!isReadableAddress(request.url))
      return refuse(response, 400, "This address cannot be read.");
    replaceForwarding(request, readClient);
    return handleHeld(request, response, handle);
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

/** A trail that cannot be sealed now is sealed at the next start; the database has to be closed either way. */
async function sealTrail() {
  try {
    await globalThis[BEFORE_STOP]?.();
  } catch (error) {
    process.stderr.write(`The trail could not be sealed: ${error.message}\n`);
  }
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
  const server = createServer(guard(address, app.getRequestHandler()));
  const stop = async () => {
    await closeServer(server);
    await app.close();
    await sealTrail();
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
