import { seedCommand } from "../server/setup/data-commands";

const { added, skipped } = await seedCommand();
console.log(
  `Samples added: ${added.join(", ") || "none"}. Already there: ${skipped.join(", ") || "none"}.`,
);
