import { all, atLeast, everyRow } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { ASSETS_REMARK, onlyHighestQuality, onlyWithFunds } from "./eligible-assets";
import {
  DEPOSITS,
  DEPOSITS_PARTLY,
  DEPOSITS_SIGNIFICANT,
  DEPOSITS_SIGNIFICANT_PARTLY,
  SAME_CURRENCY,
  SAME_CURRENCY_PARTLY,
} from "./parameters";
import {
  eMoneyIssuer,
  ordinaryEMoneyIssuer,
  outlivesIssuer,
  ownAccounts,
  significantArtOrEmi,
  significantEMoneyIssuer,
  TITLES_FORCE,
  unencumbered,
} from "./scope";
import {
  ART_38,
  ART_45,
  ART_54,
  ART_58,
  DRAFT_INSTRUMENTS,
  DRAFT_LIQUIDITY,
  PRUDENTIAL_PACKAGE,
  REGTECH_AFRICA,
} from "./sources";

export const authorisedCustodians = everyRow("account", {
  says: "accounts are with an institution authorised for the asset",
  columns: ["account[].authorised"],
  test: ({ values: { authorised } }) => authorised ?? null,
});

export const reserveEMoneyRules: readonly Rule[] = [
  rule({
    id: "eu-mica.reserve.deposits-30",
    title: "Three tenths on deposit",
    requirement:
      "An e-money institution keeps at all times at least 30% of the money received in separate accounts at credit institutions.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 54(a)",
    sources: [ART_54],
    verification: "primary",
    applies: ordinaryEMoneyIssuer,
    met: all(atLeast("reserve.euBankDepositsPct", DEPOSITS), ownAccounts),
    partly: atLeast("reserve.euBankDepositsPct", DEPOSITS_PARTLY),
    evidenceWanted:
      "Bank confirmations for each account; daily share of deposits over twelve months",
  }),
  rule({
    id: "eu-mica.reserve.secure-low-risk",
    title: "Secure and liquid investments",
    requirement:
      "Whatever is not on deposit goes only into secure instruments of low risk that can be sold quickly.",
    force: {
      ...TITLES_FORCE,
      text: "In force since 30 June 2024; the list of instruments is a draft standard, not adopted.",
    },
    severity: "gate",
    citation: "MiCA Art 54(b), Art 38(1); EBA/RTS/2024/11 (draft)",
    sources: [ART_54, ART_38, DRAFT_INSTRUMENTS, PRUDENTIAL_PACKAGE],
    verification: "primary",
    doubt:
      "The classes are those the draft standard takes over from the top level of bank liquidity rules.",
    applies: ordinaryEMoneyIssuer,
    met: onlyHighestQuality,
    partly: onlyWithFunds,
    evidenceWanted: "Reserve list with security identifiers; holdings of funds",
    remark: ASSETS_REMARK,
  }),
  rule({
    id: "eu-mica.reserve.same-currency",
    title: "Same currency as the token",
    requirement:
      "Investments pay in the same currency as the token, so a dollar token rests on dollar assets.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 54(b)",
    sources: [ART_54],
    verification: "primary",
    applies: eMoneyIssuer,
    met: atLeast("reserve.sameCurrencyPct", SAME_CURRENCY),
    partly: atLeast("reserve.sameCurrencyPct", SAME_CURRENCY_PARTLY),
    evidenceWanted: "Reserve by currency",
  }),
  rule({
    id: "eu-mica.reserve.significant-full-rules",
    title: "Full reserve rules once significant",
    requirement:
      "Once its token is significant, an e-money institution leaves e-money safeguarding behind and keeps, holds and invests the reserve as for an asset-referenced token.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 58(1)(a)",
    sources: [ART_58],
    verification: "primary",
    applies: significantEMoneyIssuer,
    met: all(outlivesIssuer, ownAccounts, unencumbered, authorisedCustodians),
    partly: all(outlivesIssuer, unencumbered),
    evidenceWanted: "Policy on the reserve; agreements with custodians",
  }),
  rule({
    id: "eu-mica.reserve.significant-deposits-60",
    title: "Six tenths on deposit once significant",
    requirement:
      "Behind a significant token, bank deposits make up 60% or more of what it references, currency by currency.",
    force: {
      status: "draft",
      from: null,
      until: null,
      text: "The Regulation tells the standard to set this floor; the standard is not adopted, so whether the floor binds by itself is doubtful.",
    },
    severity: "gate",
    citation: "MiCA Art 45(3), 45(7)(b) via Art 58(1)(a); EBA/RTS/2024/10",
    sources: [ART_45, REGTECH_AFRICA, DRAFT_LIQUIDITY],
    verification: "primary",
    doubt:
      "The text of the floor was read; its legal standing comes from a secondary source and is doubtful.",
    applies: significantArtOrEmi,
    met: atLeast("reserve.euBankDepositsPct", DEPOSITS_SIGNIFICANT),
    partly: atLeast("reserve.euBankDepositsPct", DEPOSITS_SIGNIFICANT_PARTLY),
    evidenceWanted: "Bank confirmations; daily share of deposits",
  }),
];
