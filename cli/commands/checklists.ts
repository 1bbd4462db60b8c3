import { checklistsText, toChecklistsJson } from "../checklists-output";
import type { Run } from "../command";
import { EXIT } from "../io";
import { readListOptions } from "../options";

/** Every criterion and every rule, once. */
export const listChecklists: Run = (args, io) => {
  const { json } = readListOptions(args);
  const listed = toChecklistsJson();
  io.out(json ? `${JSON.stringify(listed, null, 2)}\n` : checklistsText(listed));
  return Promise.resolve(EXIT.ok);
};
