import { all, any, atLeast, atMost, is } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import {
  ANY_BANK_PARTLY,
  BANK_ASSETS,
  DAY,
  DAY_PARTLY,
  DAY_SIGNIFICANT,
  DAY_SIGNIFICANT_PARTLY,
  LARGE_BANK,
  OTHER_BANK,
  STRESS_MET,
  STRESS_PARTLY,
  SYSTEMIC_BANK,
  WEEK,
  WEEK_PARTLY,
  WEEK_SIGNIFICANT,
  WEEK_SIGNIFICANT_PARTLY,
} from "./parameters";
import {
  DRAFT_FORCE,
  extended,
  isArt,
  isNotSignificant,
  isSignificant,
  STANDARDS_DAY,
} from "./scope";
import { DELEGATED_2025_1264, DRAFT_LIQUIDITY, EBA_OBJECTION, REG_TRACK } from "./sources";

const significantOrExtended = any(isSignificant, extended);

export const liquidityRules: readonly Rule[] = [
  rule({
    id: "eu-mica.liquidity.policy",
    title: "Liquidity policy",
    requirement:
      "A policy on liquidity finds the risks, limits concentration and says how market values are watched.",
    force: {
      status: "in_force",
      from: "2025-10-23",
      until: null,
      text: "In force since 23 October 2025.",
    },
    severity: "major",
    citation: "MiCA Art 45(3); Del. Reg. (EU) 2025/1264",
    sources: [DELEGATED_2025_1264],
    verification: "primary",
    applies: significantOrExtended,
    met: all(
      is("governance.liquidityPolicy", "boardApproved"),
      is("governance.investmentPolicy", "published", "existsUnpublished"),
    ),
    partly: is("governance.liquidityPolicy", "boardApproved", "written"),
    evidenceWanted: "Policy set beside Articles 1 to 6 of Delegated Regulation (EU) 2025/1264",
  }),
  rule({
    id: "eu-mica.liquidity.stress-tests",
    title: "Liquidity stress tests",
    requirement:
      "Liquidity under stress is tested regularly, which is read as monthly for significant issuers.",
    force: {
      status: "in_force",
      from: STANDARDS_DAY,
      until: null,
      text: "In force; the technical standard applies since 13 April 2025.",
    },
    severity: "major",
    citation: "MiCA Art 45(4); Del. Reg. (EU) 2025/415; EBA/GL/2024/08 (unverified)",
    sources: [REG_TRACK],
    verification: "secondary",
    doubt: "That tests are due monthly is doubtful, and the citation of the guidelines unverified.",
    applies: significantOrExtended,
    met: atMost("governance.stressTestEveryDays", STRESS_MET),
    partly: atMost("governance.stressTestEveryDays", STRESS_PARTLY),
    evidenceWanted: "The last four stress-test reports",
  }),
  rule({
    id: "eu-mica.liquidity.ladder-draft",
    title: "Maturity ladder",
    requirement:
      "Under the draft, 20% of the reserve falls due within one working day and 30% within five where the token is not significant.",
    force: DRAFT_FORCE,
    severity: "major",
    citation: "MiCA Art 36(4)(a)-(b); EBA/RTS/2024/10 (draft)",
    sources: [DRAFT_LIQUIDITY, EBA_OBJECTION],
    verification: "unverified",
    doubt: "The 20% and 30% are not verified; the state of the draft is from a secondary source.",
    applies: all(isNotSignificant, any(isArt, extended)),
    met: all(atLeast("reserve.maturing1dPct", DAY), atLeast("reserve.maturing1wPct", WEEK)),
    partly: all(
      atLeast("reserve.maturing1dPct", DAY_PARTLY),
      atLeast("reserve.maturing1wPct", WEEK_PARTLY),
    ),
    evidenceWanted: "Maturities line by line",
  }),
  rule({
    id: "eu-mica.liquidity.ladder-significant-draft",
    title: "Maturity ladder once significant",
    requirement:
      "Under the draft, 40% of the reserve of a significant token falls due within one working day and 60% within five.",
    force: DRAFT_FORCE,
    severity: "major",
    citation: "MiCA Art 36(4)(a)-(b), 45(7)(b); EBA/RTS/2024/10 (draft)",
    sources: [DRAFT_LIQUIDITY, EBA_OBJECTION],
    verification: "unverified",
    doubt: "The 40% and 60% are not verified; the state of the draft is from a secondary source.",
    applies: isSignificant,
    met: all(
      atLeast("reserve.maturing1dPct", DAY_SIGNIFICANT),
      atLeast("reserve.maturing1wPct", WEEK_SIGNIFICANT),
    ),
    partly: all(
      atLeast("reserve.maturing1dPct", DAY_SIGNIFICANT_PARTLY),
      atLeast("reserve.maturing1wPct", WEEK_SIGNIFICANT_PARTLY),
    ),
    evidenceWanted: "Maturities line by line",
  }),
  rule({
    id: "eu-mica.liquidity.bank-limits-draft",
    title: "Limits for single banks",
    requirement:
      "Under the draft, a single bank may hold up to 25% of the reserve if it is systemic, 15% if it is large and 5% otherwise, and no deposit exceeds 1.5% of the total assets of its bank.",
    force: { ...DRAFT_FORCE, text: "Draft standard, not in force." },
    severity: "major",
    citation: "EBA/RTS/2024/10 (draft)",
    sources: [DRAFT_LIQUIDITY],
    verification: "unverified",
    doubt: "The limits are not verified and doubtful.",
    applies: any(isArt, significantOrExtended),
    met: all(
      any(
        all(
          is("reserve.largestBankClass", "systemic"),
          atMost("reserve.largestBankDepositPct", SYSTEMIC_BANK),
        ),
        all(
          is("reserve.largestBankClass", "large"),
          atMost("reserve.largestBankDepositPct", LARGE_BANK),
        ),
        atMost("reserve.largestBankDepositPct", OTHER_BANK),
      ),
      atMost("reserve.largestDepositToBankAssetsPct", BANK_ASSETS),
    ),
    partly: atMost("reserve.largestBankDepositPct", ANY_BANK_PARTLY),
    evidenceWanted: "Deposits by bank group; balance-sheet totals of the banks",
  }),
];
