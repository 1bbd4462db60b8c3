import { paysInReference } from "@/checklists/common/line-currency";
import { type Eligibility, judgeBy } from "@/domain/regime/eligibility";
import { isOtherAsset } from "./conditions";
import { isListed } from "../common/reserve-mix";

const RULE = "ae-adgm.reserve.eligible-assets";

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: RULE,
        passes: isListed(isOtherAsset),
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
