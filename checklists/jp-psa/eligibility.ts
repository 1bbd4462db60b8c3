import {
  dueWithin,
  type Eligibility,
  judgeBy,
  type LineTest,
  negate,
  where,
} from "@/domain/regime/eligibility";
import { BOND_AND_TERM_SHARE, BONDS, isBondOrTermDeposit, isOtherAsset } from "./conditions";
import { BOND_AND_TERM_MET, BOND_DAYS } from "./parameters";

const SHARE_RULE = "jp-psa.reserve.fifty-percent";

/** Trades on their way are left out of the share of other assets. */
const isNamed: LineTest["passes"] = (row) =>
  row.values.assetClass === "settlementItem" || negate(isOtherAsset(row));

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: SHARE_RULE,
        passes: isNamed,
        otherwise: "Neither a deposit nor a government bond.",
      },
      {
        rule: "jp-psa.reserve.bond-three-months",
        passes: where(BONDS, dueWithin(BOND_DAYS)),
        otherwise: "A bond with more than three months left to run.",
      },
    ],
    "A deposit payable on demand; trades on their way are left aside.",
  ),
  limits: [
    {
      rule: SHARE_RULE,
      label: "government bonds and time deposits in the reserve",
      binds: isBondOrTermDeposit,
      comparison: "atMost",
      limit: BOND_AND_TERM_MET,
      used: BOND_AND_TERM_SHARE.of,
    },
  ],
};
