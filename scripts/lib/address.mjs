import { createServer } from "node:net";
import { hostname } from "node:os";
import { StopError } from "./run.mjs";

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = 3000;

function isLoopback(host) {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

const SECRET_LENGTH = 32;

function isSafeOrigin({ protocol, hostname }) {
  return protocol === "https:" || (protocol === "http:" && isLoopback(bare(hostname)));
}

/** The address people type; behind a proxy it is not the one that is listened on. */
function readBaseUrl(env) {
  const text = (env.ASSAY_BASE_URL ?? "").trim();
  if (text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isBare = url !== null && url.href === `${url.origin}/`;
  if (isBare && isSafeOrigin(url)) return url;
  throw new StopError(
    `ASSAY_BASE_URL=${text} must be an address such as https://assay.example.org, without a path; http is for this machine only.`,
  );
}

function requireSecret(env) {
  const { length } = (env.ASSAY_SECRET ?? "").trim();
  if (length === 0 || length >= SECRET_LENGTH) return length > 0;
  throw new StopError(
    `ASSAY_SECRET has ${length} characters and needs ${SECRET_LENGTH} or more; openssl rand -base64 48 makes one.`,
  );
}

const bare = (host) => host.replace(/^\[(.*)\]$/, "$1");

function readHost(env, isPrepared) {
  const host = bare((env.HOSTNAME ?? "").trim());
  // Containers and some shells set HOSTNAME to the machine's own name: that is not a wish to listen there.
  if (host === "" || host === hostname()) return DEFAULT_HOST;
  if (isLoopback(host) || isPrepared) return host;
  throw new StopError(
    `HOSTNAME=${host} would open Assay to other machines, which needs ASSAY_SECRET (${SECRET_LENGTH} characters or more) and ASSAY_BASE_URL (https://…); set both, or leave HOSTNAME unset.`,
  );
}

function readPort(env) {
  const text = (env.PORT ?? "").trim();
  if (text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new StopError(`PORT=${text} is not a port number between 1 and 65535.`);
}

/** @param {Record<string, string | undefined>} env */
export function readAddress(env = process.env) {
  const baseUrl = readBaseUrl(env);
  const hasSecret = requireSecret(env);
  const host = readHost(env, hasSecret && baseUrl !== null);
  const port = readPort(env);
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  return { host, port, url, baseUrl: baseUrl?.origin ?? null };
}

export function explainListenError(error, { host, port }) {
  if (error.code === "EADDRINUSE") {
    return new StopError(
      `Port ${port} on ${host} is already in use; stop the program that uses it, or set PORT to another number.`,
    );
  }
  if (error.code === "EACCES") {
    return new StopError(
      `This user may not listen on port ${port}; set PORT to a number above 1023.`,
    );
  }
  return new StopError(`Assay cannot listen on ${host}:${port} (${error.code ?? error.message}).`);
}

/** Fails early when the port is taken, before a minute goes into a build. */
export function requireFreePort(address) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(explainListenError(error, address)));
    probe.listen({ host: address.host, port: address.port }, () => probe.close(resolve));
  });
}
