import { backingChecklist, ruleset } from "@/checklists";
import { regimes } from "@/checklists/regimes";
import { comparePeers, type PeerFigures, TOTAL } from "@/domain/comparison/peers";
import { Decimal } from "@/domain/decimal";
import { derivations } from "@/domain/derivation/derivations";
import { openView } from "@/domain/derivation/fact-view";
import { attribute } from "@/domain/explain/attribution";
import { firstSpoken, listCases } from "@/domain/explain/back-test";
import { findPaths } from "@/domain/explain/path";
import { rankQuestions } from "@/domain/explain/questions";
import type { HeldCoin } from "@/domain/portfolio/book";
import { openBook } from "@/domain/portfolio/open-book";
import type { Profile } from "@/domain/profile/profile";
import { judgeOutcomes } from "@/domain/regime/outcomes";
import { seededRandom } from "@/domain/random";
import { assess, assessView, openForAssessment } from "@/domain/scoring/assess";
import type { Band } from "@/domain/scoring/assessment";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import { rates } from "./rates";
import { loadSamples } from "./samples";
import type { Row } from "./table";

const PEERS = 200;
const MEASURES = 11;
const POSITIONS = 50;

/** Two hundred coins with drawn figures; the measures are numbered. */
function drawPeers(): readonly PeerFigures[] {
  const random = seededRandom(7);
  const draw = (): Band => {
    const ends = [Math.floor(random.next() * 101), Math.floor(random.next() * 101)];
    return { proven: Math.min(...ends), possible: Math.max(...ends) };
  };
  return Array.from(
    { length: PEERS },
    () =>
      new Map(
        Array.from({ length: MEASURES }, (_, index) => [
          index === 0 ? TOTAL : String(index),
          draw(),
        ]),
      ),
  );
}

/** Places among the others by counting who stands lower and equal, at both ends: no quartiles, no counts by score. */
function placesByHand(own: PeerFigures, others: readonly PeerFigures[]): readonly number[] {
  const places: number[] = [];
  for (const [id, band] of own) {
    for (const end of ["proven", "possible"] as const) {
      let twice = 0;
      for (const other of others) {
        const score = other.get(id)?.[end] ?? 0;
        const mine = band?.[end] ?? 0;
        if (score < mine) twice += 2;
        else if (score === mine) twice += 1;
      }
      places.push(Math.floor((50 * twice) / others.length));
    }
  }
  return places;
}

/** A book of fifty positions over the sample coins, each under a name of its own. */
function fillBook(): readonly HeldCoin[] {
  const readings = loadSamples().map((profile) => {
    const view = openView({ profile, asOf: profile.asOf, derivations });
    const assessment = assess(profile, { ruleset, policy, asOf: profile.asOf });
    return { view, assessment, regimes: judgeOutcomes(regimes, view) };
  });
  return Array.from({ length: POSITIONS }, (_, index): HeldCoin => {
    const reading = readings[index % readings.length] ?? null;
    const slug = `coin-${index}`;
    const issuer = `Issuer ${index % 12}`;
    const amountUsd = new Decimal(1_000_000 + 12_345 * index);
    return { slug, symbol: slug, issuerId: issuer, issuer, amountUsd, reading };
  });
}

/** Amount-weighted figures alone. */
function weighByHand(holdings: readonly HeldCoin[]): readonly number[] {
  let [total, proven, possible] = [0, 0, 0];
  for (const { amountUsd, reading } of holdings) {
    const amount = amountUsd.toNumber();
    total += amount;
    proven += amount * (reading?.assessment.result.proven ?? 0);
    possible += amount * (reading?.assessment.result.possible ?? 100);
  }
  return [Math.floor(proven / total), Math.floor(possible / total)];
}

/** Throws where the engine and the plain loops beside it do not come to the same figures. */
function assertSame(engine: readonly unknown[], plain: readonly number[]): void {
  if (plain.length === 0 || engine.join() !== plain.join())
    throw new Error("the plain loop and the engine disagree");
}

/** A sample as it was judged on its own day. */
function judge(profile: Profile) {
  const input = { ruleset, policy, asOf: profile.asOf };
  const view = openForAssessment(profile, input);
  const assessment = assessView(view, input);
  return { assessment, view, criteria: backingChecklist.criteria, policy };
}

/** Every sample with an event, as of every day it can be tested on, and which criteria spoke first. */
function backTest(samples: readonly Profile[]): number {
  let spoken = 0;
  for (const { profile, days } of samples.flatMap(listCases)) {
    const judged = days.map((asOf) => assess(profile, { ruleset, policy, asOf }));
    spoken += firstSpoken(judged).length;
  }
  return spoken;
}

/** Explanations of the sample coins, each next to what a plain loop or bare assessments of the same cost. */
export async function benchExplanations(): Promise<readonly Row[]> {
  const samples = loadSamples();
  const [from, to] = samples.filter(({ coin }) => coin.symbol === "USDC");
  if (from === undefined || to === undefined) throw new RangeError("two snapshots are needed");
  const sides = [from, to].map((profile) => ({ profile, ruleset, policy, asOf: profile.asOf }));
  const [before = { profile: from, ruleset, policy, asOf: from.asOf }, after = before] = sides;
  const held = judge(to);
  const [own = new Map(), ...others] = drawPeers();
  const book = { policy, useCase: null, country: null, own: NOTHING_OWN, holdings: fillBook() };
  const ranked = comparePeers(own, others, [...own.keys()]);
  assertSame(
    ranked.flatMap(({ proven, possible }) => [proven.percentile, possible.percentile]),
    placesByHand(own, others),
  );
  const band = openBook(book)?.result.band;
  assertSame([band?.proven, band?.possible], weighByHand(book.holdings));
  const days = samples.flatMap(listCases).flatMap(({ days: each }) => each).length;
  const found = await rates([
    () => attribute(before, after),
    () => [before, after].map(({ profile, asOf }) => assess(profile, { ruleset, policy, asOf })),
    () => findPaths(held),
    () => rankQuestions(held),
    () => comparePeers(own, others, [...own.keys()]),
    () => placesByHand(own, others),
    () => openBook(book),
    () => weighByHand(book.holdings),
    () => backTest(samples),
  ]);
  const [both, two, path, questions, peers, places, opened, weighed, tested] = found.map(
    (rate) => 1000 / rate,
  );
  return [
    row("Attribution between two assessments, fact by fact", both, "at most 250 ms"),
    row("The two assessments alone", two, ""),
    row("Path to the next tier, exact search", path, "at most 10 ms"),
    row("Next-best questions, ranked", questions, "at most 20 ms"),
    row(`Place among ${PEERS} coins by ${MEASURES} measures`, peers, "at most 5 ms"),
    row("The same places by a plain loop, nothing else", places, ""),
    row(`Book of ${POSITIONS} positions`, opened, "at most 100 ms"),
    row("Its weighted figures by a plain loop, nothing else", weighed, ""),
    row(`Back-test of every sample with an event, ${days} days`, tested, "at most 500 ms"),
  ];
}

const NOTHING_OWN = { liquidFundsUsd: null, dailyPaymentsUsd: null };

function row(what: string, ms: number | undefined, target: string): Row {
  return { what, value: `${(ms ?? 0).toPrecision(2)} ms`, target };
}
