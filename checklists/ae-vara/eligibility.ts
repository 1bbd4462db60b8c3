import { paysInReference } from "@/checklists/common/line-currency";
import { GOVERNMENT_DEBT } from "@/domain/derivation/regulatory/reserve-maturity";
import { dueWithin, type Eligibility, judgeBy, lacking, where } from "@/domain/regime/eligibility";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { isOtherAsset } from "./conditions";
import { DEBT_DAYS_MET, REPO_DAYS } from "./parameters";
import { isListed } from "../common/reserve-mix";

const RULE = "ae-vara.reserve.eligible-assets";
const DEBT: ReadonlySet<AssetClass> = new Set([...GOVERNMENT_DEBT, "agency"] as const);
const REPO: ReadonlySet<AssetClass> = new Set(["overnightReverseRepo", "termReverseRepo"] as const);

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: RULE,
        passes: isListed(isOtherAsset),
        otherwise: "Not an asset the rule names.",
      },
      {
        rule: RULE,
        passes: paysInReference,
        otherwise: "Pays in another currency than the one the token refers to.",
      },
      {
        rule: RULE,
        passes: where(DEBT, dueWithin(DEBT_DAYS_MET)),
        otherwise: "Public debt with too long to run.",
      },
      {
        rule: RULE,
        passes: where(REPO, dueWithin(REPO_DAYS)),
        otherwise: "Repo that runs longer than the rule lets it.",
      },
      {
        rule: RULE,
        passes: where(REPO, ({ values: { repoCollateral } }) =>
          repoCollateral === undefined
            ? lacking("stated repo collateral", "repoCollateral")
            : repoCollateral !== "other",
        ),
        otherwise: "Repo against something other than public debt.",
      },
    ],
    "An asset the rule names in the token's currency, or a trade on its way.",
  ),
};
