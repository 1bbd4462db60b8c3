import { expect, expectAccessible, test } from "../support/browser";
import { createCoin, symbolFor } from "../support/entry";

test.use({ expectedNoise: [/Failed to load resource/] });

test("the palette asks for what was typed, says when it cannot, and opens what it finds", async ({
  page,
}, { project }) => {
  const symbol = symbolFor("PAL", project.name);
  const place = await createCoin(page, symbol);
  const asked: string[] = [];
  await page.route("**/api/palette*", async (route) => {
    const text = new URL(route.request().url()).searchParams.get("q") ?? "";
    asked.push(text);
    if (text === "poli") await route.fulfill({ status: 500, body: "" });
    else await route.continue();
  });
  await page.goto("/policy");
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const box = page.getByRole("combobox");
  const foot = page.getByRole("dialog").getByRole("status");
  await expect(page.getByRole("option", { name: /^Desk/ })).toBeVisible();
  await expectAccessible(page);

  await box.fill("poli");
  await expect(foot).toContainText("Coins could not be searched");
  await expect(page.getByRole("option")).toHaveCount(1);
  await box.fill("no coin of this name");
  await expect(foot).toContainText("Nothing matches “no coin of this name”.");
  await expect(page.getByRole("option")).toHaveCount(0);

  const before = asked.length;
  await box.fill("");
  await box.pressSequentially(`Issuer of ${symbol}`, { delay: 20 });
  // The list shown while typing may hold the coin already; the question is asked after a pause.
  await expect.poll(() => asked.at(-1)).toBe(`Issuer of ${symbol}`);
  await expect(page.getByRole("option", { name: new RegExp(`^${symbol}`) })).toBeVisible();
  expect(asked.length - before, "not every letter is asked for").toBeLessThan(symbol.length + 5);
  await expectAccessible(page);
  await box.press("Enter");
  await page.waitForURL(new RegExp(`${place}$`));
  await expect(box).toHaveCount(0);
});
