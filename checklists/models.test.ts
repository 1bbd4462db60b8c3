import { describe, expect, it } from "vitest";
import { parseProfileText } from "@/domain/profile/parse-profile";
import { serialiseProfile } from "@/domain/profile/serialise-profile";
import { discrepanciesOf } from "@/domain/reserve/discrepancies";
import { judgeRegime } from "@/domain/regime/judge-regime";
import type { Regime } from "@/domain/regime/regime";
import { MODEL_DAY, type RegimeModel } from "@/tests/support/models/model-issuer";
import {
  declares,
  looksForAbsence,
  type Move,
  tryChanges,
} from "@/tests/support/models/model-trial";
import { buildProfile } from "@/tests/support/profile-builder";
import { viewOf } from "@/tests/support/view";
import { aeAdgmModels } from "@/tests/support/models/ae-adgm";
import { aeCbuaeModels } from "@/tests/support/models/ae-cbuae";
import { aeVaraModels } from "@/tests/support/models/ae-vara";
import { aicpaModels } from "@/tests/support/models/aicpa";
import { baselSco60Models } from "@/tests/support/models/basel-sco60";
import { cpmiIoscoModels } from "@/tests/support/models/cpmi-iosco";
import { euMicaModels } from "@/tests/support/models/eu-mica";
import { fsbModels } from "@/tests/support/models/fsb";
import { gbBoeModels } from "@/tests/support/models/gb-boe";
import { gbFcaModels } from "@/tests/support/models/gb-fca";
import { hkStablecoinsModels } from "@/tests/support/models/hk-stablecoins";
import { imfModels } from "@/tests/support/models/imf";
import { jpPsaModels } from "@/tests/support/models/jp-psa";
import { sgMasModels } from "@/tests/support/models/sg-mas";
import { usGeniusModels } from "@/tests/support/models/us-genius";
import { usGeniusProposedModels } from "@/tests/support/models/us-genius-proposed";
import { usNydfsModels } from "@/tests/support/models/us-nydfs";
import { regimes } from "./regimes";

const MODELS: Readonly<Record<string, readonly RegimeModel[]>> = {
  "us-genius": usGeniusModels,
  "us-nydfs": usNydfsModels,
  "eu-mica": euMicaModels,
  "hk-stablecoins": hkStablecoinsModels,
  "sg-mas": sgMasModels,
  "gb-fca": gbFcaModels,
  "jp-psa": jpPsaModels,
  "ae-cbuae": aeCbuaeModels,
  "ae-vara": aeVaraModels,
  "ae-adgm": aeAdgmModels,
  "us-genius-proposed": usGeniusProposedModels,
  "gb-boe": gbBoeModels,
  fsb: fsbModels,
  "basel-sco60": baselSco60Models,
  "cpmi-iosco": cpmiIoscoModels,
  aicpa: aicpaModels,
  imf: imfModels,
};

it("has a model issuer for every regime", () => {
  expect(Object.keys(MODELS).sort()).toEqual(regimes.map(({ id }) => id).sort());
});

describe.each(regimes.map((regime) => [regime.id, regime] as const))("%s", (id, regime) => {
  const models = MODELS[id] ?? [];
  const judged = models.map((model) => ({ model, ...judge(regime, model) }));

  it("is met by each of its model issuers on a day when it binds", () => {
    for (const { model, perimeter, benchmark } of judged) {
      const hasGates = perimeter.findings.some(({ verdict }, index) =>
        isGate(regime, index) ? verdict === "met" : false,
      );
      const binds = regime.nature === "law";
      const result = binds ? perimeter : benchmark;
      expect(result.state, model.name).toBe(hasGates ? "meets" : "no_gates");
      expect(result.gates.failed, model.name).toEqual([]);
      expect(result.gates.open, model.name).toEqual([]);
      if (!binds) expect(perimeter.state, model.name).toBe("not_binding");
    }
  });

  it("has models that could be entered as they are and do not contradict themselves", () => {
    for (const { model, profile, view } of judged) {
      expect(parseProfileText(serialiseProfile(profile)), model.name).toMatchObject({ ok: true });
      expect(discrepanciesOf(view), model.name).toEqual([]);
    }
  });

  it("waits for no day: what is law binds the models", () => {
    const law = new Set(["in_force", "enacted", "interim"]);
    for (const { perimeter } of judged)
      for (const [index, { standing }] of perimeter.findings.entries()) {
        const { force } = regime.rules[index] ?? {};
        expect(standing).toBe(law.has(force?.status ?? "") ? "binding" : "not_binding");
      }
  });

  it("is met in every gate and otherwise left aside only for the reasons given", () => {
    for (const { model, perimeter } of judged) {
      const apart = (model.apart ?? []).flatMap(({ verdict, rules }) =>
        rules.map((rule) => `${id}.${rule}: ${verdict}`),
      );
      const found = perimeter.findings.flatMap(({ id: rule, verdict }, index) => {
        const isAside = verdict === "not_applicable" && !isGate(regime, index);
        return verdict === "met" || isAside ? [] : [`${rule}: ${verdict}`];
      });
      expect(found.sort(), model.name).toEqual(apart.sort());
    }
  });

  it("is met in every one of its rules by some model", () => {
    const met = new Set(
      judged.flatMap(({ perimeter }) =>
        perimeter.findings.filter(({ verdict }) => verdict === "met").map((each) => each.id),
      ),
    );
    expect(regime.rules.filter((rule) => !met.has(rule.id)).map((rule) => rule.id)).toEqual([]);
  });

  describe("after one change", () => {
    let found: readonly Move[] | undefined;
    const moves = () => (found ??= models.flatMap((model) => tryChanges(regime, model)));

    it("is judged otherwise only in rules that read what changed", () => {
      const strangers = moves().filter(({ rule, change }) => !declares(rule, change));
      expect(unique(strangers.map(({ rule, change }) => `${rule.id}: ${change.ref}`))).toEqual([]);
    });

    it("is open, not broken, where something is no longer known", () => {
      const wrong = moves().filter(
        ({ rule, change, to }) =>
          change.hides && to !== "unknown" && !looksForAbsence(rule, change),
      );
      const named = wrong.map(({ rule, change, to }) => `${rule.id} ${to}: ${change.what}`);
      expect(unique(named)).toEqual([]);
    });

    it("can be broken in every one of its rules", () => {
      const broken = new Set(
        moves()
          .filter(({ change, from, to }) => !change.hides && from === "met" && isShort(to))
          .map(({ rule }) => rule.id),
      );
      const sturdy = regime.rules.filter((rule) => !broken.has(rule.id));
      expect(sturdy.map((rule) => rule.id)).toEqual([]);
    });
  });
});

function judge(regime: Regime, model: RegimeModel) {
  const profile = buildProfile(model.profile);
  const view = viewOf(profile, MODEL_DAY);
  return {
    profile,
    view,
    perimeter: judgeRegime(regime, view, "perimeter"),
    benchmark: judgeRegime(regime, view, "benchmark"),
  };
}

function isGate({ rules }: Regime, index: number): boolean {
  return rules[index]?.severity === "gate";
}

function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}

function isShort(verdict: string): boolean {
  return verdict === "not_met" || verdict === "partly_met";
}
