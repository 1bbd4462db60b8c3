import { GOVERNMENT_DEBT } from "@/domain/derivation/regulatory/reserve-maturity";
import {
  dueWithin,
  type Eligibility,
  judgeBy,
  lacking,
  notOf,
  where,
} from "@/domain/regime/eligibility";
import { BANK_DEPOSITS } from "@/domain/reserve/asset-classes";
import { DEDICATED_FUNDS, NEVER_ACCEPTED, OTHER_PUBLIC_DEBT, REVERSE_REPO } from "./reserve-assets";
import {
  DEBT_TERM,
  DEPOSIT_TERM,
  DEPOSIT_TERM_PARTLY,
  REVERSE_REPO_TERM,
  REVERSE_REPO_TERM_PARTLY,
} from "./reserve-parameters";

const LIST = "hk-stablecoins.reserve.eligible-assets";
const DEPOSITS = "hk-stablecoins.reserve.deposit-term";
const REPO = "hk-stablecoins.reserve.reverse-repo";
const DEBT = new Set([...GOVERNMENT_DEBT, ...OTHER_PUBLIC_DEBT]);

export const eligibility: Eligibility = {
  judge: judgeBy(
    [
      {
        rule: LIST,
        passes: notOf(NEVER_ACCEPTED),
        otherwise: "Not a safe and liquid asset as listed; the authority would have to accept it.",
      },
      {
        rule: LIST,
        passes: where(DEDICATED_FUNDS, ({ values: { fundLookThroughOk } }) =>
          fundLookThroughOk === undefined
            ? lacking("look-through", "fundLookThroughOk")
            : fundLookThroughOk,
        ),
        otherwise: "A fund counts only if its own rules bind it to accepted assets.",
      },
      {
        rule: DEPOSITS,
        passes: where(BANK_DEPOSITS, dueWithin(DEPOSIT_TERM_PARTLY)),
        otherwise: "A deposit with too long to run.",
      },
      {
        rule: "hk-stablecoins.reserve.debt-one-year",
        passes: where(DEBT, dueWithin(DEBT_TERM)),
        otherwise: "Debt with too long to run.",
      },
      {
        rule: REPO,
        passes: where(REVERSE_REPO, dueWithin(REVERSE_REPO_TERM_PARTLY)),
        otherwise: "Reverse repo that is longer than overnight.",
      },
      {
        rule: REPO,
        passes: where(REVERSE_REPO, ({ values: { repoCollateral } }) =>
          repoCollateral === undefined
            ? lacking("stated repo collateral", "repoCollateral")
            : repoCollateral === "usTreasury" || repoCollateral === "eligibleSovereign",
        ),
        otherwise: "Reverse repo against something other than government paper.",
      },
      {
        rule: DEPOSITS,
        passes: where(BANK_DEPOSITS, dueWithin(DEPOSIT_TERM)),
        otherwise: "Counts in part: runs a little longer than three months.",
        inPart: true,
      },
      {
        rule: REPO,
        passes: where(REVERSE_REPO, dueWithin(REVERSE_REPO_TERM)),
        otherwise: "Counts in part: spans more than one calendar day.",
        inPart: true,
      },
      {
        rule: LIST,
        passes: notOf(DEDICATED_FUNDS),
        otherwise: "Counts in part: a fund bound to accepted assets.",
        inPart: true,
      },
    ],
    "A safe and liquid asset as listed, or neither in nor out.",
  ),
};
