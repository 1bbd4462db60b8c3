import { type At, valueAt } from "@/domain/checklist/parameter";
import { listPresets, type Preset } from "@/domain/stress-analysis/presets";

const at: At = (parameter) => valueAt(parameter, "2026-06-30");

/** Presets as they are where no policy sets sizes of its own. */
export const PRESETS: readonly Preset[] = listPresets(at);
