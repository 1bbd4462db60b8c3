import { z } from "zod";
import { changes } from "./event-parts";

const next = z.strictObject({ version: z.number().int().positive(), changes });

/** Events of the runs a desk keeps. */
export const SCENARIO_EVENTS = {
  "scenario.added": z.strictObject({ changes }),
  "scenario.changed": next,
  "scenario.withdrawn": next,
  "scenario.restored": next,
} as const;

export const SCENARIO_LABELS = {
  "scenario.added": "Run of the desk saved",
  "scenario.changed": "Next version of a run saved",
  "scenario.withdrawn": "Run of the desk withdrawn",
  "scenario.restored": "Run of the desk brought back",
} as const;
