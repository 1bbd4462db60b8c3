import type { Browser, Page } from "@playwright/test";

const PASSWORD = "twenty patient herons 31";

/** Somebody of a role, invited and signed in on a page of their own. */
export async function invite(
  page: Page,
  browser: Browser,
  { name, role, email }: { readonly name: string; readonly role: string; readonly email: string },
): Promise<Page> {
  await page.goto("/people/invite");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("radio", { name: new RegExp(`^${role}\\b`) }).check();
  await page.getByRole("button", { name: "Make the invitation" }).click();
  const link = page.locator("code").filter({ hasText: "/invitation/" });
  const address = (await link.textContent()) ?? "";
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const theirs = await context.newPage();
  await theirs.goto(address);
  await theirs.getByLabel("Password").fill(PASSWORD);
  await theirs.locator("main").getByRole("button").click();
  await theirs.waitForURL((url) => !url.pathname.startsWith("/invitation"));
  return theirs;
}
