import { dueWithin, type Eligibility, judgeBy, where } from "@/domain/regime/eligibility";
import { BOND_AND_TERM_SHARE, BONDS, isBondOrTermDeposit, isOtherAsset } from "./conditions";
import { BOND_AND_TERM_MET, BOND_DAYS } from "./parameters";
import { isListed } from "../common/reserve-mix";

const SHARE_RULE = "jp-psa.reserve.fifty-percent";

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: SHARE_RULE,
        passes: isListed(isOtherAsset),
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
