import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { art, emt, NO_ART, NO_EMT } from "./second-profiles";

/** On offer in France since that day; the list of markets is complete. */
const offeredSince = (day: string): Pick<CaseProfile, "market"> => ({
  market: [
    { jurisdiction: "US", offered: true, admittedToTrading: true, offeredSince: "2019-01-01" },
    { jurisdiction: "FR", offered: true, admittedToTrading: true, offeredSince: day },
  ],
});
const paperOn = (day: string) => ({ "whitePaper.publishedOn": day }) as const;

export const whitePaperCases: RuleCases = {
  "eu-mica.whitepaper.published": [
    ["met", emt(paperOn("2025-02-28"), offeredSince("2025-03-01"))],
    ["partly_met", emt(paperOn("2025-03-01"), offeredSince("2025-03-01"))],
    ["partly_met", emt(paperOn("2025-03-02"), offeredSince("2025-03-01"))],
    ["met", emt(paperOn("2024-06-29"), offeredSince("2019-01-01"))],
    ["partly_met", emt(paperOn("2024-06-30"), offeredSince("2019-01-01"))],
    ["not_met", emt({ "whitePaper.published": false }, offeredSince("2025-03-01"))],
    ["unknown", emt({ "whitePaper.published": true }, offeredSince("2025-03-01"))],
    ["met", emt({ "whitePaper.published": true }, { market: [] })],
    [
      "unknown",
      emt(paperOn("2025-02-28"), {
        ...offeredSince("2025-03-01"),
        completeness: { market: "partial" },
      }),
    ],
    [
      "unknown",
      emt(paperOn("2025-02-28"), {
        market: [
          ...(offeredSince("2025-03-01").market ?? []),
          { jurisdiction: "DE", offered: true },
        ],
      }),
    ],
    NO_EMT,
  ],
  "eu-mica.whitepaper.notified": [
    ["met", emt({ "whitePaper.noticeWorkingDays": 20 })],
    ["partly_met", emt({ "whitePaper.noticeWorkingDays": 19 })],
    ["partly_met", emt({ "whitePaper.noticeWorkingDays": 15 })],
    ["not_met", emt({ "whitePaper.noticeWorkingDays": 14 })],
    NO_EMT,
  ],
  "eu-mica.whitepaper.contents": [
    ["met", emt({ "whitePaper.missingBlocks": 0 })],
    ["partly_met", emt({ "whitePaper.missingBlocks": 1 })],
    ["not_met", emt({ "whitePaper.missingBlocks": 2 })],
    NO_EMT,
  ],
  "eu-mica.whitepaper.redemption-conditions": [
    ["met", emt({ "redemption.termsPublished": true, "whitePaper.published": true })],
    ["met", emt({ "redemption.termsPublished": true, ...paperOn("2025-01-01") })],
    ["partly_met", emt({ "redemption.termsPublished": true, "whitePaper.published": false })],
    ["not_met", emt({ "redemption.termsPublished": false })],
    NO_EMT,
  ],
  "eu-mica.whitepaper.no-scheme-warning": [
    ["met", emt({ "whitePaper.checks.warnings": true })],
    ["not_met", emt({ "whitePaper.checks.warnings": false })],
    NO_EMT,
  ],
  "eu-mica.whitepaper.language": [
    ["met", emt({ "whitePaper.checks.languageOk": true })],
    ["not_met", emt({ "whitePaper.checks.languageOk": false })],
    NO_EMT,
  ],
  "eu-mica.whitepaper.machine-readable": [
    ["met", emt({ "whitePaper.format": "ixbrl" })],
    ["partly_met", emt({ "whitePaper.format": "html" })],
    ["not_met", emt({ "whitePaper.format": "pdf" })],
    NO_EMT,
  ],
  "eu-mica.whitepaper.kept-current": [
    ["met", emt({ "whitePaper.checks.current": true })],
    ["not_met", emt({ "whitePaper.checks.current": false })],
    NO_EMT,
  ],
  "eu-mica.whitepaper.liability": [
    ["met", emt({ "whitePaper.liabilityExcluded": false })],
    ["not_met", emt({ "whitePaper.liabilityExcluded": true })],
    NO_EMT,
  ],
  "eu-mica.whitepaper.art-approved": [
    ["met", art({ "whitePaper.checks.approved": true, "whitePaper.missingBlocks": 0 })],
    ["partly_met", art({ "whitePaper.checks.approved": true, "whitePaper.missingBlocks": 1 })],
    ["not_met", art({ "whitePaper.checks.approved": false })],
    NO_ART,
  ],
};
