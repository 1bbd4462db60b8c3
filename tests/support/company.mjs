import { once } from "node:events";
import { createServer } from "node:http";
import Provider from "oidc-provider";

export const CLIENT_ID = "assay";
export const CLIENT_SECRET = "a-secret-of-the-client-for-tests-only";

function describeProvider(redirectUri, company) {
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [redirectUri],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_basic",
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    conformIdTokenClaims: true,
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ["a-key-for-the-cookies-of-the-test-provider"] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...company.person, sub }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const { clientId } = oidc.client;
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  };
}

/** A real OpenID provider on this machine. Whoever comes is signed in as `company.person`, without a question. */
export async function startCompany(redirectUri, person) {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const company = { issuer, person, stop: async () => {} };
  const provider = new Provider(issuer, describeProvider(redirectUri, company));
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url.startsWith("/interaction/")) return answer(request, response);
    const login = { accountId: company.person.sub, remember: false };
    return provider.interactionFinished(request, response, { login });
  });
  company.stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return company;
}
