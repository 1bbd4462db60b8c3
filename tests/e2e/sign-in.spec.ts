import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";
import { startTestServer, type TestServer } from "../support/server";
import { showCode } from "../integration/helpers/show-code";

/** A server of its own: here nobody has been set up yet. */
let server: TestServer;
let url: string;
let uri: string;
let recovery: string;

const ANNA = {
  name: "Anna Lindt",
  email: "anna@example.org",
  password: "kettle orbit plum nine",
};

test.describe.configure({ mode: "serial" });
test.use({ storageState: { cookies: [], origins: [] } });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await startTestServer({ ASSAY_SAMPLES: "none" });
  // Browsers bind passkeys to names, never to numbers.
  url = server.url.replace("127.0.0.1", "localhost");
});
test.afterAll(() => server.stop());

/** Nothing of the page reaches beyond a window of 320 pixels, but for tables, which scroll in a region of their own. */
async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((part) => part.closest("table") === null && part.getBoundingClientRect().right > 320)
      .map((part) => `${part.tagName} ${part.textContent.slice(0, 40)}`),
  );
  expect(wide).toEqual([]);
  const reach = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(reach, "the head of the page too").toBe(320);
}

async function fillSignIn(page: Page, password = ANNA.password): Promise<void> {
  await page.goto(`${url}/sign-in?next=/account`);
  await page.getByLabel("E-mail address").fill(ANNA.email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies({ name: "assay.session_token" });
}

test("nothing but the set-up is offered while nobody is there", async ({ page }) => {
  await page.goto(`${url}/issuers`);
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Assay has to be set up first");
  await page.goto(`${url}/set-up/made-up`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link is not valid");
});

test("the set-up link makes the first administrator", async ({ page }) => {
  await page.goto(`${url}${await server.setUpPath}`);
  await expectAccessible(page);
  await page.getByLabel("Your name").fill(ANNA.name);
  await page.getByLabel("E-mail address").fill(ANNA.email);
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.locator(".error-summary")).toContainText("at least 15 characters");
  await page.getByLabel("Password").fill(ANNA.password);
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page).toHaveURL(`${url}/`);
  await page.goto(`${url}/account`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(ANNA.name);
  await expectAccessible(page);
  await expectNarrow(page);
  await page.goto(`${url}${await server.setUpPath}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link is not valid");
});

test("a wrong password says no more than that", async ({ page }) => {
  await fillSignIn(page, "not the password");
  await expect(page.getByText("E-mail address and password do not go together")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue(ANNA.email);
  await expect(page.getByLabel("Password")).toHaveValue("");
  await expectAccessible(page);
  await expectNarrow(page);
});

test("a passkey is added and signs in", async ({ page, context }) => {
  await addAuthenticator(await context.newCDPSession(page));
  await fillSignIn(page);
  await expect(page).toHaveURL(`${url}/account`);
  await page.goto(`${url}/account/passkeys`);
  await page.getByLabel("Name of the passkey").fill("Laptop");
  await page.getByLabel("Your password").fill(ANNA.password);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("rowheader", { name: "Laptop" })).toBeVisible();
  await expectAccessible(page);
  await signOut(page);
  await page.goto(`${url}/sign-in?next=/account/sessions`);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(`${url}/account/sessions`);
  await expect(page.getByRole("cell", { name: "Passkey", exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectNarrow(page);
  await page.goto(`${url}/account/passkeys`);
  const removal = page.getByRole("region", { name: "Remove a passkey" });
  await removal.getByLabel("Your password").fill("not my password");
  await removal.getByRole("button", { name: "Remove the passkey" }).click();
  await expect(page.getByText("This is not your password.")).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Laptop" })).toBeVisible();
  await removal.getByLabel("Your password").fill(ANNA.password);
  await removal.getByRole("button", { name: "Remove the passkey" }).click();
  await expect(page.getByText("You have no passkey.")).toBeVisible();
});

async function addAuthenticator(cdp: CDPSession): Promise<void> {
  await cdp.send("WebAuthn.enable");
  await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test("the second factor is turned on and asked for", async ({ page }) => {
  await fillSignIn(page);
  await expect(page).toHaveURL(`${url}/account`);
  await page.goto(`${url}/account/second-factor`);
  await page.getByLabel("Your password").fill(ANNA.password);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("img", { name: /Square code/ })).toBeVisible();
  await expectAccessible(page);
  const key = (await page.locator("code").first().innerText()).replaceAll(/\s/g, "");
  uri = `otpauth://totp/Assay?secret=${key}`;
  await page.getByLabel("Code of your app").fill("000000");
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByText("This code is not valid")).toBeVisible();
  await page.getByLabel("Code of your app").fill(showCode(uri));
  await page.getByRole("button", { name: "Turn it on" }).click();
  const codes = page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  await expectAccessible(page);
  await expectNarrow(page);
  recovery = await codes.first().innerText();
  await signOut(page);
  await fillSignIn(page);
  await expect(page).toHaveURL(/\/sign-in\/code/);
  await expectAccessible(page);
  await page.getByLabel("Code of your app").fill(showCode(uri));
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(`${url}/account`);
});

test.describe("without JavaScript", () => {
  let context: BrowserContext;
  let page: Page;

  test.beforeAll(async ({ browser }: { browser: Browser }) => {
    context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
  });
  test.afterAll(() => context.close());

  test("a recovery code signs in once", async () => {
    await fillSignIn(page, "not the password");
    await expect(page.getByText("E-mail address and password do not go together")).toBeVisible();
    await fillSignIn(page);
    await page.getByRole("link", { name: "Use a recovery code" }).click();
    await page.getByLabel("Recovery code").fill(recovery);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page).toHaveURL(`${url}/account`);
    const other = await context.browser()?.newContext({ javaScriptEnabled: false });
    const again = await other?.newPage();
    if (again === undefined) throw new Error("There is no second browser.");
    await fillSignIn(again);
    await again.getByRole("link", { name: "Use a recovery code" }).click();
    await again.getByLabel("Recovery code").fill(recovery);
    await again.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(again.getByText("This recovery code is not valid")).toBeVisible();
    await other?.close();
  });

  test("the second factor is turned off and on again", async () => {
    await page.goto(`${url}/account/second-factor`);
    await page.locator("#off-password").fill(ANNA.password);
    await page.getByRole("button", { name: "Turn the second factor off" }).click();
    await expect(page.getByText("The second factor is off.")).toBeVisible();
    await page.goto(`${url}/account/second-factor`);
    await page.getByLabel("Your password").fill(ANNA.password);
    await page.getByRole("button", { name: "Go on" }).click();
    const key = (await page.locator("code").first().innerText()).replaceAll(/\s/g, "");
    await page.getByLabel("Code of your app").fill("000000");
    await page.getByRole("button", { name: "Turn it on" }).click();
    await expect(page.getByText("This code is not valid")).toBeVisible();
    await page.getByLabel("Code of your app").fill(showCode(`otpauth://totp/A?secret=${key}`));
    await page.getByRole("button", { name: "Turn it on" }).click();
    await expect(page.getByRole("list", { name: "Recovery codes" })).toBeVisible();
  });

  test("the password is changed, and signing out ends it", async () => {
    await page.goto(`${url}/account/password`);
    await page.getByLabel("The password you have").fill(ANNA.password);
    await page.getByLabel("New password").fill("a wholly new one 42");
    await page.getByRole("button", { name: "Change password" }).click();
    await expect(page.getByText("Your password is changed.")).toBeVisible();
    await page.evaluate(() => sessionStorage.setItem("assay-unsaved:/x", "typed"));
    await page.getByRole("button", { name: /^Account of/ }).click();
    const [answer] = await Promise.all([
      page.waitForResponse(`${url}/api/auth/sign-out`),
      page.getByRole("button", { name: "Sign out" }).click(),
    ]);
    expect((await answer.allHeaders())["clear-site-data"]).toBe('"storage"');
    await expect(page).toHaveURL(`${url}/sign-in`);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.goto(`${url}/account`);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  });
});
