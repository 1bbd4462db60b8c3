import { hasLicence } from "../common/licences";
import { all, is, licensed } from "@/domain/regime/condition";
import type { Regime } from "@/domain/regime/regime";
import { assuranceRules } from "./assurance";
import { custodyRules } from "./custody";
import { eligibility } from "./eligibility";
import { permissionRules } from "./permission";
import { redemptionRules } from "./redemption";
import { reserveRules } from "./reserve";
import { reserveLimitRules } from "./reserve-limits";

export const usNydfsRegime: Regime = {
  id: "us-nydfs",
  name: "New York DFS stablecoin guidance and custody letters",
  shortName: "New York DFS",
  jurisdiction: "United States, New York",
  nature: "law",
  instruments: [
    "Guidance of 8 Jun 2022",
    "Custody guidance of 30 Sep 2025",
    "Listing guidance of 15 Nov 2023 and Greenlist framework of 18 Sep 2023",
    "23 NYCRR 200",
    "Proposed regulation of Jun 2026 (reported as Part 202)",
  ],
  applies: all(
    licensed(
      hasLicence(
        "licences are an active BitLicense or New York trust charter",
        "nyBitLicense",
        "nyTrustCharter",
      ),
    ),
    is("coin.referenceCurrency", "USD"),
  ),
  appliesPlain:
    "Dollar coins whose issuer the New York department supervises. A coin that supervised firms only list is outside, save for the rule on the Greenlist. The custody rules bind an issuer, or a company of its group, that keeps coins for others.",
  dates: [
    { date: "2022-06-08", what: "Guidance published" },
    {
      date: "2022-09-08",
      what: "Last day for older issuers to comply, the yearly controls report aside",
    },
    { date: "2023-11-15", what: "Guidance on listing" },
    {
      date: "2025-09-30",
      what: "Custody guidance takes the place of the letter of 23 January 2023",
    },
    {
      date: "2026-06-09",
      what: "A stablecoin regulation is reported as proposed, on about 9 to 10 June",
    },
    { date: "2027-01-18", what: "A New York issuer needs a status under the federal Act as well" },
  ],
  notCovered: [
    "Caps the department sets for single issuers in private",
    "The general duties of 23 NYCRR 200",
  ],
  doubtful: [
    "Which part of the code the proposal of 2026 would become, and what it says",
    "The random day, the 30 and 120 days, the four assertions and the accountant's approval were not found in the text itself, though practice in the market agrees with them",
  ],
  checkedOn: "2026-11-21",
  rules: [
    ...permissionRules,
    ...reserveRules,
    ...reserveLimitRules,
    ...redemptionRules,
    ...custodyRules,
    ...assuranceRules,
  ],
  leftOut: [
    {
      id: "us-nydfs.scope.proposed-part-202",
      why: "Only reported: the text of the proposal of June 2026 was not read, and its part number and state are doubtful, so there is nothing to test yet.",
    },
  ],
  eligibility,
};
