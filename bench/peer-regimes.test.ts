import { describe, expect, it } from "vitest";
import { ruleset } from "@/checklists";
import type { IsoDate } from "@/domain/dates";
import type { Profile } from "@/domain/profile/profile";
import { judgeRule } from "@/domain/regime/judge-rule";
import { openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { buildProfile } from "@/tests/support/profile-builder";
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
import type { RegimeModel } from "@/tests/support/models/model-issuer";
import { FULL } from "@/tests/support/sample-profiles";
import { toPeerFacts } from "./peer-regimes";
import { buildRegimePeer, giveFacts, type RegimePeer } from "./regimes";
import { loadSamples } from "./samples";

const MODELS: readonly RegimeModel[] = [
  aeAdgmModels,
  aeCbuaeModels,
  aeVaraModels,
  aicpaModels,
  baselSco60Models,
  cpmiIoscoModels,
  euMicaModels,
  fsbModels,
  gbBoeModels,
  gbFcaModels,
  hkStablecoinsModels,
  imfModels,
  jpPsaModels,
  sgMasModels,
  usGeniusModels,
  usGeniusProposedModels,
  usNydfsModels,
].flat();

/** The model issuers of every regime: profiles with nearly every fact known. */
function loadModels(): readonly Profile[] {
  return MODELS.map(({ profile }) => buildProfile(profile));
}

/** The profile with every so many facts forgotten, beginning with the first. */
function forget(profile: Profile, step: number): Profile {
  const kept = Object.entries(profile.facts).filter((_, index) => index % step !== 0);
  return { ...profile, facts: Object.fromEntries(kept) };
}

const A_MINUTE = 60_000;
const DAY = "2026-06-30";
const peers = new Map<IsoDate, RegimePeer>();

function peerOn(day: IsoDate): RegimePeer {
  const peer = peers.get(day) ?? buildRegimePeer(day);
  peers.set(day, peer);
  return peer;
}

/** Every rule the peer has, with the verdict of each; the peer's is unknown where nothing fires. */
async function decideBoth(profile: Profile) {
  const { engine, sources, expressed } = peerOn(profile.asOf);
  const view = openForAssessment(profile, { ruleset, policy, asOf: profile.asOf });
  const { events } = await engine.run(toPeerFacts(sources, view));
  const fired = new Map(events.map(({ type, params }) => [String(params?.["id"]), type]));
  expect(fired.size, "a rule fired twice").toBe(events.length);
  const own = giveFacts(view, expressed)();
  return {
    theirs: expressed.map(({ id }) => [id, fired.get(id) ?? "unknown"] as const),
    ours: expressed.map((rule) => [rule.id, judgeRule(rule, own, "perimeter").verdict] as const),
  };
}

async function compare(profiles: readonly Profile[]): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const profile of profiles) {
    const { theirs, ours } = await decideBoth(profile);
    expect(theirs).toEqual(ours);
    for (const [, verdict] of ours) counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

describe("the peer with the rules of regimes", () => {
  it(
    "decides every sample as Assay does, the unknown included",
    async () => {
      const counts = await compare([...loadSamples(), buildProfile(FULL)]);
      expect(counts["not_met"]).toBeGreaterThan(50);
      expect(counts["unknown"]).toBeGreaterThan(500);
    },
    A_MINUTE,
  );

  it(
    "decides every model issuer as Assay does",
    async () => {
      const counts = await compare(loadModels());
      expect(counts["met"]).toBeGreaterThan(2000);
      expect(counts["not_applicable"]).toBeGreaterThan(500);
    },
    A_MINUTE,
  );

  it(
    "decides them alike where facts are missing here and there",
    async () => {
      const counts = await compare(
        loadModels().map((model, index) => forget(model, 2 + (index % 4))),
      );
      expect(counts["met"]).toBeGreaterThan(500);
      expect(counts["unknown"]).toBeGreaterThan(500);
    },
    A_MINUTE,
  );

  it("is spared the rules that go through rows", () => {
    const { leftOut, expressed } = peerOn(DAY);
    const asks = (value: unknown): boolean => JSON.stringify(value).includes('"kind":"rows"');
    const rules = ruleset.regimes.flatMap((regime) => regime.rules);
    const ofRows = rules.filter(({ applies, met, partly }) => asks([applies, met, partly]));
    expect(leftOut.filter(({ why }) => why === "rows").map(({ id }) => id)).toEqual(
      ofRows.map(({ id }) => id),
    );
    expect(expressed.length + leftOut.length).toBe(rules.length);
  });

  it("is spared only the rules that hold figures, days, texts or lists against each other", () => {
    const { leftOut } = peerOn(DAY);
    expect(leftOut.filter(({ why }) => why === "facts").map(({ id }) => id)).toEqual([
      "us-genius.licence.state-option",
      "us-genius.licence.federal-transition",
      "us-genius.reserve.one-to-one",
      "us-genius.capital.tailored-rules",
      "us-genius.liquidity.rules-set-by-regulator",
      "eu-mica.capital.emi-own-funds",
      "eu-mica.capital.significant-own-funds",
      "eu-mica.capital.art-own-funds",
      "eu-mica.capital.art-add-on",
      "eu-mica.issuance.means-of-exchange-cap",
      "eu-mica.reporting.quarterly",
      "sg-mas.capital.base-capital",
      "sg-mas.capital.liquid-assets",
      "gb-fca.capital.own-funds",
      "gb-fca.capital.liquid-assets",
      "gb-fca.reserve.excess-cap",
      "ae-vara.whitepaper.and-risk-statement",
      "us-genius-proposed.licence.federal-transition",
      "us-genius-proposed.capital.new-issuer-minimum",
      "gb-boe.capital.business-risk",
      "gb-boe.issuance.guardrail",
      "gb-boe.reserve.daily-reconciliation",
      "fsb.disclosure.transparent-information",
      "basel-sco60.reserve.stressed-value",
      "cpmi-iosco.reserve.low-risk-settlement-asset",
    ]);
  });

  it("meets an Assay that remembers facts but no answers", () => {
    const [profile] = loadSamples();
    if (profile === undefined) throw new Error("no samples");
    const view = openForAssessment(profile, { ruleset, policy, asOf: profile.asOf });
    const open = giveFacts(view, peerOn(profile.asOf).expressed);
    const question = {};
    expect(open().remember(question, () => "first")).toBe("first");
    expect(open().remember(question, () => "second")).toBe("second");
  });
});
