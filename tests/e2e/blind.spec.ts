import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";
import { control, createCoin, expectSaved, publishDraft, symbolFor } from "../support/entry";
import { invite } from "../support/invite";

const alert = (page: Page, name: string) =>
  page.getByRole("alertdialog").getByRole("button", { name });

async function answer(page: Page, place: string, facts: Readonly<Record<string, string>>) {
  // Some questions are asked only where a rule that applies reads them.
  await page.goto(`${place}/edit/capital?ask=all`);
  for (const [id, value] of Object.entries(facts)) {
    await control(page, `f.${id}.value`).fill(value);
  }
  await expectSaved(page);
}

async function handIn(page: Page, place: string) {
  await page.goto(`${place}/edit`);
  await page.getByRole("button", { name: "Hand in…" }).click();
  await alert(page, "Hand it in").click();
  await page.waitForURL(/handed=1/);
}

test("two people answer apart, are compared, and their answers become one draft", async ({
  page,
  browser,
}, { project }) => {
  test.slow();
  const at = (name: string) => ({
    name: `${name} ${project.name}`,
    role: "Analyst",
    email: `${name.toLowerCase()}.${project.name}.${Date.now()}@example.org`,
  });
  const ada = await invite(page, browser, at("Ada"));
  const ben = await invite(page, browser, at("Ben"));
  const place = await createCoin(page, symbolFor("TWICE", project.name));
  await page.goto(`${place}/edit/capital`);
  await control(page, "f.capital.equityUsd.value").fill("5,000,000");
  await expectSaved(page);
  await page.goto(`${place}/blind`);
  await expect(page.getByText("Publish or discard it first")).toBeVisible();
  await publishDraft(page, place);

  await page.goto(`${place}/blind`);
  await page.getByLabel("First person").selectOption({ label: `Ada ${project.name}` });
  await page.getByRole("button", { name: "Ask both to answer" }).click();
  await expect(page.getByText(/Second person: Choose somebody/).first()).toBeVisible();
  await page.getByLabel("Second person").selectOption({ label: `Ben ${project.name}` });
  await page.getByRole("button", { name: "Ask both to answer" }).click();
  await page.waitForURL(/\/blind\/rnd_/);
  const round = page.url();
  await expect(page.getByText("Nothing can be read yet")).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${place}/edit`);
  await expect(page.getByText("Two people are answering this profile apart")).toBeVisible();
  await expect(page.getByRole("button", { name: /Start a draft|Open a draft/ })).toHaveCount(0);

  await ada.goto(`${place}/edit/capital`);
  await expect(control(ada, "f.capital.equityUsd.value")).toHaveValue("");
  await answer(ada, place, {
    "capital.equityUsd": "6,000,000",
    "capital.liquidAssetsUsd": "1,000",
  });
  await answer(ben, place, { "capital.equityUsd": "7,000,000" });
  await handIn(ada, place);
  await ada.goto(round);
  await expect(ada.getByText("Nothing can be read yet")).toBeVisible();
  await handIn(ben, place);

  await ben.goto(round);
  await expect(ben.getByRole("table", { name: /Agreement of the verdicts/ })).toBeVisible();
  await expectAccessible(ben);
  await ben.getByRole("button", { name: "Make the draft of both" }).click();
  await expect(ben.getByText("Choose one of the two answers.").first()).toBeVisible();
  await ben.getByRole("radio", { name: /^7,000,000/ }).check();
  await ben.getByRole("button", { name: "Make the draft of both" }).click();
  await ben.waitForURL(/merged=1/);
  await ben.goto(`${place}/edit/capital?ask=all`);
  await expect(control(ben, "f.capital.equityUsd.value")).toHaveValue("7,000,000");
  await expect(control(ben, "f.capital.liquidAssetsUsd.value")).toHaveValue("1,000");
  await ben.goto(round);
  await expect(ben.getByText("Made one")).toBeVisible();
  await expect(ben.getByRole("button", { name: "Make the draft of both" })).toHaveCount(0);
});
