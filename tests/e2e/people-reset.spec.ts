import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import { expect, expectAccessible, test } from "../support/browser";
import { findFreePort } from "../../scripts/lib/free-port.mjs";
import { launchServer, makeTempFolder } from "../support/server";
import { setUpFirst, TESTER, toStorageState } from "../support/sign-in";

const NEXT = "forty brass sextants 17";
const OVER = "This link is not valid";

let folder: Awaited<ReturnType<typeof makeTempFolder>>;
let env: Readonly<Record<string, string>>;
let running: ReturnType<typeof launchServer> | null = null;

test.describe.configure({ mode: "serial" });
test.use({ storageState: { cookies: [], origins: [] } });

test.beforeAll(async () => {
  folder = await makeTempFolder();
  const port = String(await findFreePort());
  env = { PORT: port, ASSAY_DATA_DIR: join(folder.path, "data"), ASSAY_SAMPLES: "none" };
});
test.afterAll(async () => {
  await stop();
  await folder.remove();
});

async function start(): Promise<{ url: string; setUpPath: Promise<string> }> {
  running = launchServer(env);
  return { url: await running.ready, setUpPath: running.setUpPath };
}

/** The embedded database serves one process: whoever asks on the command line has stopped the server. */
async function stop(): Promise<void> {
  running?.process.kill("SIGTERM");
  await running?.outcome;
  running = null;
}

async function offer(): Promise<string> {
  const { PATH, HOME } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["scripts/assay.mjs", "people", "reset"],
    { env: { PATH, HOME, NODE_ENV: "production", ...env } },
  );
  return stdout.trim();
}

async function makeOlder(): Promise<void> {
  const database = new PGlite(join(folder.path, "data", "db"));
  await database.query("UPDATE setup_link SET expires_at = now() - interval '1 second'");
  await database.close();
}

test("an administrator is let in again by a link, once and within its hour", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const first = await start();
  const signedIn = await setUpFirst(first.url, await first.setUpPath);
  const storageState = toStorageState(signedIn, first.url);
  const lost = await browser.newPage({ storageState });
  await lost.goto(`${first.url}/account`);
  await expect(lost.getByRole("heading", { level: 1 })).toHaveText(TESTER.name);

  await stop();
  const old = await offer();
  await makeOlder();
  const second = await start();
  await page.goto(`${second.url}${old}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(OVER);
  // What the page still fetches ahead would be cut off with the server.
  await page.waitForLoadState("networkidle");
  await page.goto("about:blank");

  await stop();
  const link = await offer();
  const { url } = await start();
  await page.goto(`${url}${link}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `A new password for ${TESTER.name}`,
  );
  await expectAccessible(page);
  await page.getByLabel("New password").fill("short");
  await page.getByRole("button", { name: "Set the password and sign in" }).click();
  await expect(page.getByText(/at least 15/).first()).toBeVisible();
  await page.getByLabel("New password").fill(NEXT);
  await page.getByRole("button", { name: "Set the password and sign in" }).click();
  await expect(page).toHaveURL(`${url}/account`);

  await lost.goto(`${url}/account`);
  await expect(lost, "every other session has ended").toHaveURL(/\/sign-in\?next=/);
  await lost.goto(`${url}${link}`);
  await expect(lost.getByRole("heading", { level: 1 })).toHaveText(OVER);
  for (const [password, address] of [
    [TESTER.password, /\/sign-in/],
    [NEXT, `${url}/account`],
  ] as const) {
    await lost.goto(`${url}/sign-in?next=/account`);
    await lost.getByLabel("E-mail address").fill(TESTER.email);
    await lost.getByLabel("Password").fill(password);
    await lost.getByRole("button", { name: "Sign in", exact: true }).click();
    if (password === TESTER.password)
      await expect(lost.getByText("do not go together")).toBeVisible();
    await expect(lost).toHaveURL(address);
  }
  await lost.close();

  await page.goto(`${url}/audit`);
  const events = page.getByRole("main");
  await expect(events).toContainText("Administrator let in again by a link");
  await expect(events).toContainText("Link to let an administrator in again made on the server");
});
