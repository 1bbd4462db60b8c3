import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

type Claims = Readonly<Record<string, unknown>>;

/** How an answer of the forger differs from an honest one. */
export type Forgery = {
  readonly claims?: (honest: Claims) => Claims;
  readonly issuer?: string;
  readonly withoutToken?: boolean;
  readonly byOtherKey?: boolean;
};

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
const makeKeys = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
const MINUTES_5 = 300;

/** A provider of which each answer can be made wrong in one way. */
export async function startForger(clientId: string, person: Claims) {
  const [own, other] = [makeKeys(), makeKeys()];
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const forger = { issuer, forgery: {} as Forgery, stop: () => server.close() };
  let nonce: string | null = null;

  const toToken = (): string => {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, exp: now + MINUTES_5 };
    const honest = { ...person, iss: issuer, aud: clientId, nonce, ...times };
    const text = `${encode({ alg: "RS256", kid: "1", typ: "JWT" })}.${encode(forger.forgery.claims?.(honest) ?? honest)}`;
    const { privateKey } = forger.forgery.byOtherKey ? other : own;
    return `${text}.${sign("sha256", Buffer.from(text), privateKey).toString("base64url")}`;
  };
  const answers: Readonly<Record<string, () => object>> = {
    "/.well-known/openid-configuration": () => ({
      issuer: forger.forgery.issuer ?? issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ["RS256"],
    }),
    "/jwks": () => ({
      keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }],
    }),
    "/token": () => ({
      access_token: "a",
      token_type: "Bearer",
      expires_in: MINUTES_5,
      ...(forger.forgery.withoutToken ? {} : { id_token: toToken() }),
    }),
    "/userinfo": () => person,
  };
  server.on("request", (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", issuer);
    if (pathname === "/authorize") {
      nonce = searchParams.get("nonce");
      const back = new URL(searchParams.get("redirect_uri") ?? "");
      back.searchParams.set("code", "c");
      back.searchParams.set("state", searchParams.get("state") ?? "");
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    const answer = answers[pathname];
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer?.() ?? {}));
  });
  return forger;
}
