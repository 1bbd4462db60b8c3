import {
  above,
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  figureAtMost,
  figureBelow,
  is,
  isNot,
  someRow,
} from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { RECOMMENDED } from "./force";
import { COUNTRIES, EARLY_MARKETS } from "./markets";
import {
  EVERY_MARKET,
  MOST_MARKETS,
  NO_CAPITAL,
  NO_EARLY_MARKET,
  SEVERAL_COUNTRIES,
  UNSUPERVISED,
  UNSUPERVISED_PARTLY,
} from "./parameters";
import { FINAL_REPORT, LIST_OF_TEN, SUMMARY_2026 } from "./sources";

const MAPPED = is("governance.responsibilityMap", "entitiesAndPersons", "entitiesOnly");
const SUPERVISED_AT_ALL = isNot("issuer.primaryUsRegulator", "NONE");
const HAS_OWN_FUNDS = above("capital.ownFundsUsd", NO_CAPITAL);

const PRUDENTIAL: Condition = someRow("licence", {
  says: "licences are active with prudential supervision",
  columns: ["licence[].status", "licence[].prudential"],
  test: ({ values: { status, prudential } }) => {
    if (prudential === false || (status !== undefined && status !== "active")) return false;
    return prudential === undefined || status === undefined ? null : true;
  },
});

/** Who oversees the arrangement, and since when. */
export const oversightRules: readonly Rule[] = [
  rule({
    id: "fsb.supervision.authority-powers",
    title: "Competent authority in each market",
    requirement:
      "Authorities have the powers and means to regulate the arrangement. For an issuer this means: wherever the coin is on offer, a named authority can enforce rules against it.",
    force: RECOMMENDED,
    severity: "major",
    citation: "FSB GSC Recommendation 1",
    sources: [FINAL_REPORT, LIST_OF_TEN],
    verification: "primary",
    met: atLeast("market.authorisedPct", EVERY_MARKET),
    partly: atLeast("market.authorisedPct", MOST_MARKETS),
    evidenceWanted: "Matrix of licences by country",
    remark:
      "Markets are counted, not weighed by their holders, because holders by country are seldom known. A permission in a market is read as an authority with powers there.",
  }),
  rule({
    id: "fsb.supervision.all-functions-overseen",
    title: "Every function under oversight",
    requirement:
      "Oversight covers every function in proportion to its risk: issuance, reserve, custody, transfer and wallets each have an owner, and each owner is supervised.",
    force: RECOMMENDED,
    severity: "major",
    citation: "FSB GSC Recommendation 2",
    sources: [FINAL_REPORT, SUMMARY_2026],
    verification: "primary",
    met: all(MAPPED, atMost("governance.unsupervisedFunctions", UNSUPERVISED)),
    partly: all(MAPPED, atMost("governance.unsupervisedFunctions", UNSUPERVISED_PARTLY)),
    evidenceWanted: "Map of functions with the supervisor of each owner",
  }),
  rule({
    id: "fsb.supervision.cross-border",
    title: "Supervisors cooperate across borders",
    requirement:
      "Authorities work together across borders, so that the supervisor at home can share what it knows with those abroad.",
    force: RECOMMENDED,
    severity: "minor",
    citation: "FSB GSC Recommendation 3",
    sources: [LIST_OF_TEN],
    verification: "secondary",
    met: all(
      SUPERVISED_AT_ALL,
      any(is("issuer.supervisoryCooperation", "formal"), figureBelow(COUNTRIES, SEVERAL_COUNTRIES)),
    ),
    partly: SUPERVISED_AT_ALL,
    evidenceWanted: "Memorandum of understanding or reference to a college",
    remark: "A coin on offer in a single country needs no arrangement between supervisors.",
  }),
  rule({
    id: "fsb.licence.before-operating",
    title: "Permission before the start",
    requirement:
      "Before it operates in a jurisdiction the arrangement meets all requirements there, and it adapts to new ones.",
    force: RECOMMENDED,
    severity: "major",
    citation: "FSB GSC Recommendation 10",
    sources: [SUMMARY_2026, LIST_OF_TEN],
    verification: "secondary",
    met: figureAtMost(EARLY_MARKETS, NO_EARLY_MARKET),
    partly: atLeast("market.authorisedPct", EVERY_MARKET),
    evidenceWanted: "Days of the licences beside the days of launch in each market",
    remark:
      "Partly met where every market has a permission by now that came only after the offer began, as under a transition. A named exemption counts where no licence on the list covers the market.",
  }),
  rule({
    id: "fsb.capital.prudential-buffers",
    title: "Capital and liquidity rules",
    requirement:
      "Prudential rules apply to the issuer, so that it holds buffers of capital and liquidity.",
    force: RECOMMENDED,
    severity: "major",
    citation: "FSB GSC Recommendation 9",
    sources: [FINAL_REPORT],
    verification: "unverified",
    doubt: "The official text was not seen and no other source was checked.",
    met: all(PRUDENTIAL, HAS_OWN_FUNDS),
    partly: HAS_OWN_FUNDS,
    evidenceWanted: "Returns on capital",
    remark: "Partly met with own funds that no authority supervises. No amount is asked for.",
  }),
];
