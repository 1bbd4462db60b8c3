import type { FactView } from "@/domain/derivation/fact-view";
import {
  type Eligibility,
  judgeBy,
  lacking,
  type LineTest,
  notOf,
  ofClasses,
  where,
} from "@/domain/regime/eligibility";
import { read } from "@/domain/regime/truth";
import { type AssetClass, BANK_DEPOSITS } from "@/domain/reserve/asset-classes";
import type { Position } from "@/domain/reserve/share";
import { FUNDS, HIGHEST_QUALITY, LEFT_ASIDE, WITH_FUNDS } from "./eligible-assets";
import { DEPOSITS, DEPOSITS_SIGNIFICANT } from "./parameters";
import { artOrSignificantEmi, ordinaryEMoneyIssuer, significantArtOrEmi } from "./scope";

type Classes = ReadonlySet<AssetClass>;

const TAKEN: Classes = new Set([...HIGHEST_QUALITY, ...LEFT_ASIDE]);
const TAKEN_IN_PART: Classes = new Set([...WITH_FUNDS, ...LEFT_ASIDE]);
/** Neither an investment nor bound by the floor for deposits. */
const OUTSIDE_FLOOR: Classes = new Set([...BANK_DEPOSITS, ...LEFT_ASIDE]);

/** Both kinds of issuer are held to one list, each by a rule of its own. */
const testsUnder = (rule: string): readonly [LineTest, ...LineTest[]] => [
  {
    rule,
    passes: ofClasses(TAKEN_IN_PART),
    otherwise: "Not an asset the draft list of secure instruments names.",
  },
  {
    rule,
    passes: where(FUNDS, ({ values: { fundLookThroughOk } }) =>
      fundLookThroughOk === undefined
        ? lacking("look-through", "fundLookThroughOk")
        : fundLookThroughOk,
    ),
    otherwise: "A fund counts only where its own rules bind it to eligible assets.",
  },
  {
    rule,
    passes: ofClasses(TAKEN),
    otherwise: "Counts in part: of good quality, but below the highest.",
    inPart: true,
  },
];

const ACCEPTED = "Among the assets of the highest quality, or left aside as no investment.";
const judgeEMoney = judgeBy(testsUnder("eu-mica.reserve.secure-low-risk"), ACCEPTED);
const judgeReserve = judgeBy(testsUnder("eu-mica.reserve.art-investments"), ACCEPTED);

function judge(row: Position, view: FactView) {
  const isReserve = read(artOrSignificantEmi, view, "benchmark").truth === "yes";
  return (isReserve ? judgeReserve : judgeEMoney)(row, view);
}

const isInvested = notOf(OUTSIDE_FLOOR);
const used = (view: FactView) => view.fact("reserve.euBankDepositsPct");

export const eligibility: Eligibility = {
  judge,
  limits: [
    {
      rule: "eu-mica.reserve.deposits-30",
      label: "funds received on deposit at banks in the European Union",
      binds: isInvested,
      comparison: "atLeast",
      limit: DEPOSITS,
      used,
      applies: ordinaryEMoneyIssuer,
    },
    {
      rule: "eu-mica.reserve.significant-deposits-60",
      label: "deposits behind a significant token (draft floor)",
      binds: isInvested,
      comparison: "atLeast",
      limit: DEPOSITS_SIGNIFICANT,
      used,
      applies: significantArtOrEmi,
    },
  ],
};
