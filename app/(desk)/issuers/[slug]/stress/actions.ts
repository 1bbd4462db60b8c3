"use server";

import type { CoinAddress } from "@/components/overview/address";
import { toValues } from "@/components/profile/simple-form";
import { savedHref } from "@/components/stress/addresses";
import type { SaveRunState } from "@/components/stress/save-run";
import { listRunChanges, type SavedRun } from "@/domain/stress-analysis/saved-run";
import { SCENARIO_FIELDS, type ScenarioText } from "@/domain/stress-analysis/scenario-text";
import { requirePermission } from "@/server/auth/require";
import { leaveForm, markFormError } from "@/server/http/form-error";
import { changeScenario, saveScenario } from "@/server/stress/commands";

type Place = {
  readonly address: CoinAddress;
  /** The saved run that the figures began from. */
  readonly scenarioId: string | null;
};

/** Keeps the run sent: as the next version where that button was pressed, else as a new run. */
export async function saveRun(
  { address, scenarioId }: Place,
  _shown: SaveRunState | null,
  data: FormData,
): Promise<SaveRunState | null> {
  const values = toValues(data);
  const actor = await requirePermission("profile.edit");
  const figures = Object.fromEntries(
    SCENARIO_FIELDS.map((field) => [field, values[field] ?? ""]),
  ) as ScenarioText;
  const texts = { name: values["name"] ?? "", why: values["why"] ?? "", figures };
  const version = Number(values["latest"]);
  const saved =
    scenarioId !== null && values["as"] === "next"
      ? await changeScenario(actor, {
          scenarioId,
          version: Number.isInteger(version) ? version : 0,
          texts,
        })
      : await saveScenario(actor, texts);
  if (saved.ok) {
    const href = savedHref(address, { id: saved.scenarioId, number: saved.number });
    return leaveForm(`${href}&saved=1`);
  }
  await markFormError();
  if (!("theirs" in saved))
    return { values, fields: saved.fields ?? {}, message: saved.message, theirs: [] };
  const { theirs, message } = saved;
  // Sending again adds a version after theirs, which stays readable.
  return {
    values: { ...values, latest: String(theirs.number) },
    fields: {},
    message: `${message} Nothing of yours is lost: save again to add a version after theirs.`,
    theirs: listTheirs({ ...texts, isWithdrawn: theirs.isWithdrawn }, theirs),
  };
}

type Typed = Parameters<typeof listRunChanges>[1];

function listTheirs(typed: Typed, theirs: SavedRun): readonly string[] {
  return listRunChanges(typed, theirs).map(({ label, after }) => `${label}: ${after ?? "blank"}`);
}
