import { createServer } from "node:net";
import { hostname } from "node:os";
import { StopError } from "./run.mjs";

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = 3000;

function isLoopback(host) {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

function readHost(env) {
  const host = (env.HOSTNAME ?? "").trim().replace(/^\[(.*)\]$/, "$1");
  // Containers and some shells set HOSTNAME to the machine's own name: that is not a wish to listen there.
  if (host === "" || host === hostname()) return DEFAULT_HOST;
  if (isLoopback(host)) return host;
  throw new StopError(
    `HOSTNAME=${host} would open Assay to other machines, and Assay has no user accounts yet; use 127.0.0.1, or leave HOSTNAME unset.`,
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
  const host = readHost(env);
  const port = readPort(env);
  return { host, port, url: `http://${host.includes(":") ? `[${host}]` : host}:${port}` };
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
