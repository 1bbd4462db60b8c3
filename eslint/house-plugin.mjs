import { fileName } from "./rules/file-name.mjs";
import { noClientEntry, serverOnlyFirst } from "./rules/module-head.mjs";
import { noAmbientInput } from "./rules/no-ambient-input.mjs";
import { noBarrel } from "./rules/no-barrel.mjs";
import { noProcessEnv } from "./rules/no-process-env.mjs";
import { noSuppression } from "./rules/no-suppression.mjs";
import { ownRoute } from "./rules/own-route.mjs";

/** The rules that no published plugin has. */
export const housePlugin = {
  meta: { name: "house" },
  rules: {
    "file-name": fileName,
    "no-ambient-input": noAmbientInput,
    "no-barrel": noBarrel,
    "no-client-entry": noClientEntry,
    "no-process-env": noProcessEnv,
    "no-suppression": noSuppression,
    "own-route": ownRoute,
    "server-only-first": serverOnlyFirst,
  },
};
