import type { Attacker } from "../../support/attacker";
import type * as Company from "../../support/company.mjs";
import { hush } from "../../support/hush";
import { findFreePort } from "../../../scripts/lib/free-port.mjs";
import { type Desk, startDesk } from "./attacked-desk";
import { showCode } from "./show-code";

type Started = Awaited<ReturnType<(typeof Company)["startCompany"]>>;
export type CompanyDesk = Desk & { readonly company: Started };

/** A server whose company signs in everybody as the analyst. */
export async function startCompanyDesk(): Promise<CompanyDesk> {
  hush();
  const { startCompany, CLIENT_ID, CLIENT_SECRET } = await import("../../support/company.mjs");
  const port = String(await findFreePort());
  const person = { sub: "emp-1", email: "analyst@example.org", email_verified: true, name: "Ann" };
  const back = `http://127.0.0.1:${port}/api/auth/callback/company`;
  const company = await startCompany(back, person);
  const desk = await startDesk({
    PORT: port,
    ASSAY_OIDC_ISSUER: company.issuer,
    ASSAY_OIDC_CLIENT_ID: CLIENT_ID,
    ASSAY_OIDC_CLIENT_SECRET: CLIENT_SECRET,
  });
  const stop = async () => {
    await desk.stop();
    await company.stop();
  };
  return { ...desk, company, stop };
}

/** Goes to the company and comes back; the address with which it comes. */
export async function visitCompany(url: string, address: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = address;
  while (!at.startsWith(url)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(at, { redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    at = new URL(answer.headers.get("location") ?? "", at).href;
  }
  return at.slice(url.length);
}

const CODE = /[\w-]{5,}/;

/** Turns the second factor on; its secret as an app keeps it, and the recovery codes. */
export async function turnOnSecondFactor(person: Attacker, password: string) {
  const path = "/account/second-factor";
  const asked = await person.submit(path, { password });
  const [, shown = ""] = /<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(asked.text) ?? [];
  const uri = `otpauth://totp/Assay?secret=${shown.replaceAll(" ", "")}`;
  const form = await person.fill(path, { html: asked.text, values: { code: showCode(uri) } });
  const done = await person.post(form);
  const [list = ""] =
    /<[ou]l[^>]*aria-label="Recovery codes"[\s\S]*?<\/[ou]l>/.exec(done.text) ?? [];
  const codes = [...list.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(
    ([, item = ""]) => CODE.exec(item.replaceAll(/<[^>]*>/g, ""))?.[0] ?? "",
  );
  if (codes.length !== 10) throw new Error(`the second factor is not on: ${codes.join(" ")}`);
  return { uri, codes, secret: shown.replaceAll(" ", "") };
}
