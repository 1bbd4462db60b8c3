import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface BrowserFixtures {
  /** Messages a test provokes on purpose, for example by asking for a page that does not exist. */
  expectedNoise: RegExp[];
  quietPage: void;
}

function watch(page: Page, noise: string[]): void {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      noise.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => noise.push(`exception: ${error.stack ?? error.message}`));
}

/** Every page of every test is watched: an error or a warning in its console fails the test. */
export const test = base.extend<BrowserFixtures>({
  expectedNoise: [[], { option: true }],
  baseURL: async ({}, use) => {
    await use(process.env.ASSAY_E2E_URL);
  },
  storageState: async ({}, use) => {
    await use(process.env.ASSAY_E2E_STATE);
  },
  quietPage: [
    async ({ context, expectedNoise }, use) => {
      const noise: string[] = [];
      context.on("page", (page) => watch(page, noise));
      await use();
      const unexpected = noise.filter(
        (line) => !expectedNoise.some((pattern) => pattern.test(line)),
      );
      expect(unexpected, "the browser's console stays quiet").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";

/** Checks the page as it stands against WCAG 2.2 AA; leave parts out only for what is not ours. */
export async function expectAccessible(
  page: Page,
  leaveOut: readonly string[] = [],
): Promise<void> {
  // A page that has just answered a form may still be writing its title.
  await expect(page).toHaveTitle(/./);
  const builder = new AxeBuilder({ page })
    .options({ runOnly: { type: "tag", values: [...RULES] }, resultTypes: ["violations"] })
    // Without a second page to put the results of frames together: our pages have none, and it takes longer than the check.
    .setLegacyMode(true);
  for (const selector of leaveOut) builder.exclude(selector);
  const { violations } = await builder.analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} — ${nodes.map((node) => node.target.join(" ")).join("; ")}`,
  );
  expect(found, "accessibility faults").toEqual([]);
}
