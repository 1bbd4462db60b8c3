import { toSystemActor } from "@/server/auth/authorise";
import { removeSamples, seedSamples } from "@/server/samples/seed";
import { withDatabase } from "./lib/with-database";

const USAGE =
  "Usage: npm run samples -- remove | load\nremove takes the sample coins out, with every revision and draft of theirs; load brings back those that are missing. Stop Assay first where it uses the embedded database.";

const ACTIONS: Readonly<Record<string, () => Promise<string>>> = {
  remove: async () =>
    `Sample coins removed: ${(await removeSamples(toSystemActor("Operator"))).removed}.`,
  load: async () => {
    const { added, skipped } = await seedSamples(toSystemActor("Operator"));
    return `Samples added: ${added.join(", ") || "none"}. Already there: ${skipped.join(", ") || "none"}.`;
  },
};

async function main([name = "", ...rest]: readonly string[]): Promise<number> {
  const action = Object.hasOwn(ACTIONS, name) && rest.length === 0 ? ACTIONS[name] : undefined;
  if (action === undefined) {
    console.error(USAGE);
    return 2;
  }
  return await withDatabase(action);
}

process.exitCode = await main(process.argv.slice(2));
