import { paysInReference } from "@/checklists/common/line-currency";
import { type Eligibility, judgeBy, negate } from "@/domain/regime/eligibility";
import { isOtherAsset } from "./conditions";

const RULE = "ae-adgm.reserve.eligible-assets";

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: RULE,
        passes: (row) => row.values.assetClass === "settlementItem" || negate(isOtherAsset(row)),
        otherwise: "Not taken as an asset of high quality that sells quickly.",
      },
      {
        rule: RULE,
        passes: paysInReference,
        otherwise: "Pays in another currency than the one the token refers to.",
      },
    ],
    "Taken as an asset of high quality in the token's currency, or a trade on its way.",
  ),
};
