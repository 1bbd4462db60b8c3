import { describe, expect, it, vi } from "vitest";
import { toSystemActor } from "@/server/auth/authorise";
import { disablePerson } from "@/server/auth/people-commands";
import { findResetPerson, resetPassword } from "@/server/auth/reset";
import { offerReset } from "@/server/auth/reset-link";
import { isSetUpLinkOpen, setUp } from "@/server/auth/setup";
import { makeSetUpPath } from "@/server/auth/set-up-link";
import { signIn } from "@/server/auth/sign-in";
import { usePeople } from "../support/use-people";
import { createPerson } from "./helpers/people";
import { ANNA_SIGN_IN, Browser, setUpAnna } from "./helpers/sign-in";

const OPERATOR = toSystemActor("Operator");
const NEXT = "seven paper lanterns 31";

const database = usePeople();

/** The token of a link that is offered, or the refusal. */
async function offer(email: string | null = null): Promise<string> {
  const offered = await offerReset(OPERATOR, email);
  if (!offered.ok) throw new Error(offered.message);
  return offered.path.split("/").at(-1) ?? "";
}

async function loseEverything(): Promise<string> {
  const { id } = await database().db.user.findFirstOrThrow();
  await database().db.user.update({ where: { id }, data: { twoFactorEnabled: true } });
  await database().db.twoFactor.create({
    data: { id: "tf", userId: id, secret: "s", backupCodes: "b" },
  });
  await database().db.passkey.create({
    data: {
      id: "pk",
      userId: id,
      publicKey: "k",
      credentialID: "c",
      counter: 0,
      deviceType: "singleDevice",
      backedUp: false,
    },
  });
  return id;
}

describe("an administrator who cannot sign in", () => {
  it("is let in by a link, with a new password and nothing else that opened the account", async () => {
    const lost = await setUpAnna();
    const id = await loseEverything();
    const token = await offer();
    expect(await findResetPerson(token)).toEqual({
      id,
      name: "Anna Lindt",
      email: "anna@example.org",
    });
    expect(await isSetUpLinkOpen(token), "it makes no account").toBe(false);
    const browser = new Browser("192.0.2.9");
    const renewed = browser.take(await resetPassword(browser.request, { token, password: NEXT }));
    expect(renewed).toMatchObject({ ok: true, step: "done" });
    expect(await browser.session()).toMatchObject({ person: { id }, secondFactor: false });
    expect(await lost.session(), "the lost session has ended").toBeNull();
    expect(await database().db.passkey.count()).toBe(0);
    expect(await database().db.twoFactor.count()).toBe(0);
    const enter = (password: string) =>
      signIn(new Browser().request, { ...ANNA_SIGN_IN, password });
    expect(await enter(ANNA_SIGN_IN.password)).toMatchObject({ ok: false });
    expect(await enter(NEXT)).toMatchObject({ ok: true, step: "done" });
    const rows = await database().db.auditEvent.findMany({
      where: { type: { startsWith: "person.reset" } },
      orderBy: { seq: "asc" },
      include: { actor: true },
    });
    expect(rows).toMatchObject([
      { type: "person.reset_offered", subjectId: id, actor: { name: "Operator", personId: null } },
      {
        type: "person.reset",
        subjectId: id,
        actor: { personId: id },
        details: '{"passkeys":1,"secondFactor":true,"sessions":1}',
      },
    ]);
  });

  it("uses a link once, and not by a password that is refused", async () => {
    await setUpAnna();
    const token = await offer();
    const use = (password: string) => resetPassword(new Browser().request, { token, password });
    expect(await use("short")).toMatchObject({
      code: "invalid",
      fields: { password: expect.stringContaining("15") as unknown },
    });
    expect(await use("anna lindt and a lot more")).toMatchObject({ code: "invalid" });
    const outcomes = await Promise.all([use(NEXT), use(`${NEXT} x`)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await use(NEXT)).toMatchObject({ code: "gone" });
  });

  it("finds a link void after an hour, after another, once disabled and when made up", async () => {
    await setUpAnna();
    const use = (token: string) => resetPassword(new Browser().request, { token, password: NEXT });
    const first = await offer();
    const second = await offer();
    expect(await use(first)).toMatchObject({ code: "gone" });
    expect(await use("")).toMatchObject({ code: "gone" });
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(Date.now() + 61 * 60_000) });
    expect(await use(second)).toMatchObject({ code: "gone" });
    vi.useRealTimers();
    const other = await createPerson("administrator");
    const third = await offer("anna@example.org");
    const anna = await database().db.user.findUniqueOrThrow({
      where: { email: "anna@example.org" },
    });
    expect(await disablePerson(other, { id: anna.id })).toEqual({ ok: true });
    expect(await use(third)).toMatchObject({ code: "gone" });
  });

  it("makes no account by such a link, and lets nobody in by the one that does", async () => {
    const path = await makeSetUpPath();
    const token = path?.split("/").at(-1) ?? "";
    expect(await findResetPerson(token)).toBeNull();
    expect(await resetPassword(new Browser().request, { token, password: NEXT })).toMatchObject({
      code: "gone",
    });
    await setUpAnna();
    const reset = await offer();
    await database().db.user.deleteMany({});
    const tried = await setUp(new Browser().request, { token: reset, ...ANNA_SIGN_IN });
    expect(tried, "the link goes with the person").toMatchObject({ code: "gone" });
  });
});

describe("the offer", () => {
  it("is refused where there is nobody", async () => {
    expect(await offerReset(OPERATOR, null)).toMatchObject({ ok: false, code: "none" });
    expect(await database().db.setUpLink.count()).toBe(0);
  });

  it("asks for an address where somebody else can help, and takes only an administrator's", async () => {
    await setUpAnna();
    await createPerson("administrator");
    const reader = await createPerson("reader");
    const { email } = await database().db.user.findUniqueOrThrow({
      where: { id: reader.id ?? "" },
    });
    const before = await database().db.auditEvent.count();
    expect(await offerReset(OPERATOR, null)).toMatchObject({
      code: "several",
      message: expect.stringContaining("anna@example.org") as unknown,
    });
    expect(await offerReset(OPERATOR, email)).toMatchObject({ code: "other" });
    expect(await database().db.auditEvent.count()).toBe(before);
    expect(await offerReset(OPERATOR, " Anna@Example.org ")).toMatchObject({ ok: true });
  });
});
