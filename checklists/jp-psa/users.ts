import { all, any, atMost, is, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { FUNDS_TRANSFER_TYPE, JAPANESE_TOUCH, SINCE_2023, TRUST_TYPE } from "./conditions";
import { RESERVE_REPORT_DAYS } from "./parameters";
import {
  CURRENCY_STATUS_FILE,
  STABLECOIN_REGISTER,
  TRUST_TYPE_NOTE,
  WORKING_GROUP,
} from "./sources";

/** Transfer limits, money laundering and what users are told. */
export const userRules: readonly Rule[] = [
  rule({
    id: "jp-psa.conduct.transfer-cap",
    title: "Limit of JPY 1m per transfer",
    requirement:
      "A type II transfer provider may not move more than JPY 1m at a time. For type 1 tokens the limit is reported to have been lifted from 24 August 2026.",
    force: {
      ...SINCE_2023,
      text: "The limit has been in force since 1 June 2023; relief reported from 24 August 2026.",
    },
    severity: "major",
    citation: "Payment Services Act Art 36-2; FSA Aug 2026",
    sources: [CURRENCY_STATUS_FILE, TRUST_TYPE_NOTE],
    verification: "unverified",
    doubt: "Both the limit and the relief are doubtful: only a secondary source reports them.",
    applies: FUNDS_TRANSFER_TYPE,
    met: yes("japan.safeguards.transferCapRespected"),
    evidenceWanted:
      "Contract code and terms that set the limit; notice of the Financial Services Agency",
  }),
  rule({
    id: "jp-psa.conduct.trust-transfer-cap",
    title: "Transfer limit of trust companies",
    requirement:
      "A trust company keeps to JPY 1m per transfer unless a plan of its own has been approved; a trust bank has no such limit.",
    force: SINCE_2023,
    severity: "major",
    citation: "FSA WG material p.16",
    sources: [WORKING_GROUP, TRUST_TYPE_NOTE],
    verification: "secondary",
    applies: TRUST_TYPE,
    met: any(is("issuer.entityKind", "trustBank"), yes("japan.safeguards.transferCapRespected")),
    evidenceWanted: "Approval of the plan; limits of the product",
  }),
  rule({
    id: "jp-psa.aml.travel-rule-and-custody",
    title: "Handler controls and care of user assets",
    requirement:
      "The handler identifies customers, passes on sender and receiver details, can freeze tokens, stores keys offline and holds user assets on trust.",
    force: SINCE_2023,
    severity: "gate",
    citation: "Act on Prevention of Transfer of Criminal Proceeds; PSA",
    sources: [STABLECOIN_REGISTER],
    verification: "secondary",
    met: all(yes("aml.controls.programme"), yes("aml.controls.travelRule")),
    partly: yes("aml.controls.programme"),
    evidenceWanted: "Audit of the controls against money laundering",
    remark:
      "Tested on the programme and the travel rule. Offline storage and the trust of user assets belong to the handler and are not tested.",
  }),
  rule({
    id: "jp-psa.disclosure.user-explanation",
    title: "What users are told",
    requirement:
      "Issuer and handler tell users who issues the token, what backs it, how it is redeemed and what it costs; the trustee reports on the assets.",
    force: SINCE_2023,
    severity: "minor",
    citation: "PSA Art 62-12 (unverified); Trust Business Act",
    sources: [STABLECOIN_REGISTER],
    verification: "secondary",
    doubt: "The article cited was not checked.",
    applies: JAPANESE_TOUCH,
    met: all(
      yes("redemption.termsPublished"),
      atMost("disclosure.reserveReportEveryDays", RESERVE_REPORT_DAYS),
    ),
    partly: yes("redemption.termsPublished"),
    evidenceWanted: "Explanatory document for users; reports of the trustee",
  }),
];
