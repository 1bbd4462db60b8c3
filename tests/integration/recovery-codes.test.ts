import { symmetricEncrypt } from "better-auth/crypto";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { hashEncryptedCodes } from "@/server/auth/recovery-codes";
import { makeRecoveryCodes } from "@/server/auth/second-factor";
import { getSecret } from "@/server/auth/secret";
import { log } from "@/server/log";
import { usePeople } from "../support/use-people";
import { enrolAnna, passRecovery, passWord, requireSession } from "./helpers/second-factor";
import { ANNA_SIGN_IN, Browser } from "./helpers/sign-in";

const database = usePeople();

const { password } = ANNA_SIGN_IN;
const WRONG = { ok: false, message: expect.stringMatching(/not valid/) };

describe("recovery codes", () => {
  it("each open one session, and a new set ends the old", async () => {
    const { browser, codes } = await enrolAnna();
    expect(new Set(codes).size).toBe(10);
    const [first = "", second = ""] = codes;
    const lost = new Browser("192.0.2.3");
    await passWord(lost);
    expect(await passRecovery(lost, ` ${first} `)).toMatchObject({ step: "done" });
    const again = new Browser("192.0.2.4");
    await passWord(again);
    expect(await passRecovery(again, first)).toMatchObject(WRONG);
    const renewed = await makeRecoveryCodes(
      browser.request,
      await requireSession(browser),
      password,
    );
    expect(renewed).toMatchObject({ ok: true });
    expect(await passRecovery(again, second)).toMatchObject(WRONG);
    expect(await passRecovery(again, renewed.ok ? (renewed.codes[0] ?? "") : "")).toMatchObject({
      ok: true,
    });
  });

  const readKept = async () => (await database().db.twoFactor.findFirstOrThrow()).backupCodes;
  const keep = (backupCodes: string) =>
    database().db.twoFactor.updateMany({ data: { backupCodes } });
  const encrypt = (codes: readonly string[], key = getSecret()) =>
    symmetricEncrypt({ key, data: JSON.stringify(codes) });

  async function visit(address: string): Promise<Browser> {
    const browser = new Browser(address);
    await passWord(browser);
    return browser;
  }

  it("are kept as hashes, which open nothing themselves", async () => {
    const { codes } = await enrolAnna();
    const text = await readKept();
    const hashes = z.array(z.string()).parse(JSON.parse(text));
    expect(hashes).toHaveLength(10);
    for (const hash of hashes) expect(hash).toMatch(/^hmac\.[\w-]{43}$/);
    for (const code of codes) {
      expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{7}-){3}[0-9a-hjkmnp-tv-z]{7}$/);
      expect(text).not.toContain(code);
    }
    const thief = await visit("192.0.2.5");
    expect(await passRecovery(thief, hashes[0] ?? "")).toMatchObject(WRONG);
    expect(await passRecovery(thief, hashes[0]?.slice(5) ?? "")).toMatchObject(WRONG);
    expect(await readKept()).toBe(text);
  });

  it("forgive case, dashes, spaces and letters taken for digits, and nothing else", async () => {
    const { codes } = await enrolAnna();
    const [first = "", second = ""] = codes;
    const sloppy = first
      .toUpperCase()
      .replaceAll("-", " ")
      .replaceAll("0", "O")
      .replaceAll("1", "l");
    expect(await passRecovery(await visit("192.0.2.6"), sloppy)).toMatchObject({ step: "done" });
    const other = second.startsWith("z") ? "y" : "z";
    expect(
      await passRecovery(await visit("192.0.2.7"), `${other}${second.slice(1)}`),
    ).toMatchObject(WRONG);
    expect(JSON.parse(await readKept())).toHaveLength(9);
  });

  it("open one session where the same one is sent at once", async () => {
    const { codes } = await enrolAnna();
    const browsers = [
      await visit("192.0.2.8"),
      await visit("192.0.2.9"),
      await visit("192.0.2.10"),
    ];
    const tries = browsers.map((browser) => passRecovery(browser, codes[0] ?? ""));
    const outcomes = await Promise.allSettled(tries);
    const opened = outcomes.filter((one) => one.status === "fulfilled" && one.value.ok);
    expect(opened).toHaveLength(1);
  });

  it("that an older version kept encrypted become hashes at the start and stay good", async () => {
    await enrolAnna();
    const older = ["aB3dE-fG7hIjK9mN2pQ", "Zx9wV-uT5sRqP3oN1mL"];
    await keep(await encrypt(older));
    await hashEncryptedCodes(database().db);
    const text = await readKept();
    expect(JSON.parse(text)).toHaveLength(2);
    for (const code of older) expect(text).not.toContain(code);
    await hashEncryptedCodes(database().db);
    expect(await readKept()).toBe(text);
    const browser = await visit("192.0.2.11");
    expect(await passRecovery(browser, older[0]?.toLowerCase() ?? "")).toMatchObject(WRONG);
    expect(await passRecovery(browser, older[0] ?? "")).toMatchObject({ step: "done" });
    const again = await visit("192.0.2.12");
    expect(await passRecovery(again, older[0] ?? "")).toMatchObject(WRONG);
    expect(JSON.parse(await readKept())).toHaveLength(1);
  });

  it("that are still encrypted open, and leave hashes behind", async () => {
    await enrolAnna();
    await keep(await encrypt(["aB3dE-fG7hIjK9mN2pQ", "Zx9wV-uT5sRqP3oN1mL"]));
    const browser = await visit("192.0.2.13");
    expect(await passRecovery(browser, "aB3dE-fG7hIjK9mN2pQ")).toMatchObject({ step: "done" });
    expect(JSON.parse(await readKept())).toEqual([expect.stringMatching(/^hmac\./)]);
  });

  it("that no secret of ours encrypted open nothing and are left alone", async () => {
    await enrolAnna();
    const foreign = await encrypt(["aB3dE-fG7hIjK9mN2pQ"], "another secret, long enough to be one");
    await keep(foreign);
    const warn = vi.spyOn(log, "warn").mockImplementation(() => undefined);
    await hashEncryptedCodes(database().db);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
    expect(await readKept()).toBe(foreign);
    const browser = await visit("192.0.2.14");
    expect(await passRecovery(browser, "aB3dE-fG7hIjK9mN2pQ")).toMatchObject(WRONG);
  });
});
