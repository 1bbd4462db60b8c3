import { beforeAll, describe, expect, it } from "vitest";
import { POST } from "@/app/api/auth/sign-out/route";
import { removePasskey } from "@/server/auth/passkeys";
import type { Session } from "@/server/auth/session";
import { getDatabase } from "@/server/db/client";
import { useTestDatabase } from "../support/use-database";
import type { Browser } from "./helpers/sign-in";
import { ANNA_SIGN_IN, HOST, setUpAnna } from "./helpers/sign-in";
import { recordedBy } from "./helpers/trail";

useTestDatabase();

let browser: Browser;
let session: Session;

beforeAll(async () => {
  browser = await setUpAnna();
  const found = await browser.session();
  if (found === null) throw new Error("Anna is not signed in");
  session = found;
});

describe("removing a passkey", () => {
  const remove = (id: string, password: string) =>
    removePasskey(browser.request, session, { id, password });

  it("asks for the password, and is refused without one that is right", async () => {
    await getDatabase().passkey.create({
      data: {
        id: "pk_1",
        userId: session.person.id,
        publicKey: "x",
        credentialID: "x",
        counter: 0,
        deviceType: "singleDevice",
        backedUp: false,
      },
    });
    for (const wrong of ["", "not my password"])
      expect(await remove("pk_1", wrong)).toMatchObject({ ok: false });
    expect(await getDatabase().passkey.count()).toBe(1);
    expect(await remove("pk_other", ANNA_SIGN_IN.password)).toMatchObject({ ok: false });
    const events = await recordedBy(async () => {
      expect(await remove("pk_1", ANNA_SIGN_IN.password)).toEqual({ ok: true });
    });
    expect(events.map(({ type, details }) => [type, details])).toEqual([
      ["person.passkey_removed", { passkeyId: "pk_1" }],
    ]);
    expect(await getDatabase().passkey.count()).toBe(0);
  });
});

describe("signing out", () => {
  const send = (headers: Record<string, string>) =>
    POST(
      new Request(`http://${HOST}/api/auth/sign-out`, {
        method: "POST",
        headers: { host: HOST, cookie: browser.request.headers.get("cookie") ?? "", ...headers },
      }),
      undefined,
    );

  it("answers no form of another site, nor one that does not say where it comes from", async () => {
    for (const headers of [{}, { origin: "https://evil.example" }])
      expect((await send(headers as Record<string, string>)).status).toBe(403);
    expect(await browser.session()).not.toBeNull();
  });

  it("ends the session and has the browser drop what its tabs kept, and no more", async () => {
    const answer = await send({ origin: `http://${HOST}` });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/sign-in");
    expect(answer.headers.get("clear-site-data")).toBe('"storage"');
    expect(await browser.session()).toBeNull();
    browser.take(answer.headers);
    expect(browser.cookieNames).not.toContain("assay.session_token");
  });
});
