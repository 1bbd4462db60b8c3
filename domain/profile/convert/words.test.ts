import { describe, expect, it } from "vitest";
import { toOpinion, toProviderKind, toStandard } from "./auditors";
import { readChains } from "./chains";
import { isSupervisor } from "./custodians";
import { readFirstJurisdiction, readJurisdiction, readLicenceArea } from "./jurisdictions";
import { isSameName, isTrustCompany, readName } from "./names";
import { toMaturityEnds } from "./position-maturity";
import {
  isSwapOnly,
  readClaim,
  readEligible,
  readFee,
  readStatus,
  readSuspensionPower,
  readTimePromised,
} from "./redemption-text";
import { laterDayIn, toSpan } from "./text-dates";

describe("names", () => {
  it.each([
    ["US Treasury (holding route not disclosed)", "US Treasury"],
    ["BNY Mellon; managed by BlackRock (part through a fund)", "BNY Mellon"],
    ["smart contract 0x37305B1c...7341", "smart contract 0x37305B1c...7341"],
    ["Customers Bank", "Customers Bank"],
    ["not named; rated at least A-3", "unnamed"],
    ["FDIC-insured network banks, not named", "unnamed"],
    ["undisclosed", "unnamed"],
    ["banks, in accounts titled for holders", "unnamed"],
    ["on-chain borrowers", "unnamed"],
    ["company-controlled wallets", "unnamed"],
    ["none (physical)", "nobody"],
    ["self", "nobody"],
  ])("%s: %s", (text, expected) => {
    const reading = readName(text);
    expect(reading.kind === "name" ? reading.name : reading.kind).toBe(expected);
  });

  it("are the same across articles, forms and initials", () => {
    expect(isSameName("BNY Mellon", "The Bank of New York Mellon")).toBe(true);
    expect(isSameName("First Digital Trust", "First Digital Trust Limited")).toBe(true);
    expect(isSameName("LFG wallets", "Luna Foundation Guard (own wallets)")).toBe(true);
    expect(isSameName("Customers Bank", "Silicon Valley Bank")).toBe(false);
    expect(isSameName("", "")).toBe(false);
    expect(isTrustCompany("State Street Bank and Trust")).toBe(false);
  });

  it("of supervisors are told from licences and schemes", () => {
    expect(isSupervisor("Federal Reserve / NYDFS")).toBe(true);
    for (const text of [
      "none known",
      "FDIC-insured bank",
      "Hong Kong TCSP licence",
      "failed; FDIC receiver",
    ]) {
      expect(isSupervisor(text)).toBe(false);
    }
  });
});

describe("places", () => {
  it.each([
    ["US", "US"],
    ["British Virgin Islands", "VG"],
    ["United States (New York)", "US"],
    ["US (not stated per bank)", null],
    ["HK / KY / AE", null],
    ["on-chain", null],
  ])("%s: %s", (text, code) => {
    expect(readJurisdiction(text)).toBe(code);
  });

  it("of licences reach across the bloc where they say so", () => {
    expect(readLicenceArea("FR/EEA")).toBe("EEA");
    expect(readFirstJurisdiction("United States (Delaware LLC); France for the EEA issuer")).toBe(
      "US",
    );
  });
});

describe("dates", () => {
  it.each([
    ["2018", "2018-01-01", "2018-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-12", "2023-12-01", "2023-12-31"],
    ["2026-06-30", "2026-06-30", "2026-06-30"],
  ])("%s runs from %s to %s", (text, low, high) => {
    expect(toSpan(text)).toEqual({ low, high });
  });

  it("that do not exist are no dates", () => {
    for (const text of ["2026-02-30", "2026-13", "soon", ""]) expect(toSpan(text)).toBeNull();
  });

  it("after the snapshot tell when a text was written, never later than the file", () => {
    expect(laterDayIn("no timelock (read 2026-08-04)", "2026-06-30", "2026-11-21")).toBe(
      "2026-08-04",
    );
    expect(laterDayIn("as read in July 2026", "2024-01-16", "2026-11-21")).toBe("2026-07-31");
    expect(laterDayIn("terms as read in 2026", "2024-04-30", "2026-11-21")).toBe("2026-11-21");
    expect(laterDayIn("since 2025-01-01", "2026-06-30", null)).toBeNull();
  });
});

describe("maturities", () => {
  const asOf = "2026-06-30";
  const more = { low: 0, high: null };
  it.each([
    ["earliest 2026-07-02 (2 days), latest maturity 2026-08-20 (51 days); no average", more, 2, 51],
    ["latest 2026-07-31", null, 0, 31],
    ["at most three months; a 2022 report showed WAM 43.9 days", more, 0, 93],
    ["; Bills, 60 days or less", more, 0, 60],
    ["WAM capped at < 90 days", more, 0, 364],
    ["weighted average at most 90 days", more, 0, 364],
    ["", { low: 0, high: 31 }, 0, 31],
  ])("%s", (...[words, bucket, low, high]) => {
    expect(toMaturityEnds({ bucket, words, isBill: true, asOf })).toEqual({ low, high });
  });

  it("of paper other than bills stay open, and of nothing are unknown", () => {
    expect(toMaturityEnds({ bucket: more, words: "WAM > 360 days", isBill: false, asOf })).toEqual(
      more,
    );
    expect(toMaturityEnds({ bucket: null, words: "", isBill: false, asOf })).toBeNull();
  });
});

describe("redemption terms", () => {
  it.each([
    ["any holder, permissionless, but into USDC and not US dollars", "nobody"],
    ["any holder, into newly minted LUNA, never into dollars", "nobody"],
    ["account holders (institutions passing KYC)", "institutionsOnly"],
    ["fully verified customers", "verifiedCustomers"],
    ["any holder after identity checks", "anyLawfulHolder"],
    ["see website", null],
  ])("%s: %s", (text, eligible) => {
    expect(readEligible(text)).toBe(eligible);
    expect(isSwapOnly(text)).toBe(eligible === "nobody");
  });

  it.each([
    ["USD 0 to redeem; USD 2 monthly dormancy fee", "0", "0"],
    ["0 (tin = tout = 0)", "0", "0"],
    ["none", "0", "0"],
    ["greater of USD 1,000 or 0.1%; 0.25% to buy", "0.1", "1000"],
    ["none up to USD 40m, then 2 bps and 5 bps above", "0.05", undefined],
    ["variable spread set by the pool", undefined, undefined],
    ["0.5 percent", "0.5", undefined],
  ])("fee %s", (text, pct, fixed) => {
    const fee = readFee(text);
    expect(fee.pct?.toFixed()).toBe(pct);
    expect(fee.fixedUsd?.toFixed()).toBe(fixed);
  });

  it.each([
    ["near-instant. Not an SLA.", false],
    ["commercially reasonable efforts", false],
    ["no stated commitment", false],
    ["one block, while capacity lasts", false],
    ["guidance: at most T+2", null],
    ["within two business days", true],
    ["two days", null],
  ])("time %s: %s", (text, promised) => {
    expect(readTimePromised(text)).toBe(promised);
  });

  it.each([
    ["may decline any redemption without notice", "issuerDiscretion"],
    ["redemption may be refused with reasonable justification", "issuerDiscretion"],
    ["may delay or suspend for suspected fraud", "disclosedTriggers"],
    ["daily capacity of the pool", null],
  ])("power %s: %s", (text, power) => {
    expect(readSuspensionPower(text)).toBe(power);
  });

  it("claims and states are read only from explicit words", () => {
    expect(readClaim("have only a contingent right")).toBe("contingent");
    expect(readClaim("personal contractual right of verified customers")).toBe("contingent");
    expect(readClaim("personal contractual right at face value")).toBe("directClaimUnsecured");
    expect(readClaim("no contractual claim on an issuer")).toBe("none");
    expect(readClaim("terms not read")).toBeNull();
    expect(readStatus("no issuance or redemption over the weekend")).toBe("limited");
    expect(readStatus("redemptions were suspended")).toBe("suspended");
    expect(readStatus("can halt the module (never used)")).toBeNull();
  });
});

describe("reports", () => {
  it("are judged by the firm's network and the standard named", () => {
    expect(toProviderKind("KPMG (US)")).toBe("bigFour");
    expect(toProviderKind("Moore HK")).toBe("majorNetwork");
    expect(toProviderKind("The Network Firm")).toBeNull();
    expect(toStandard("AICPA AT-C 205")).toBe("atC205");
    expect(toStandard("AICPA attestation standards")).toBeNull();
  });

  it.each([
    ["fairly stated, in all material respects", "unmodified"],
    ["unqualified, according to the issuer's announcement", "unmodified"],
    [
      "presented fairly is the wording reported for 2025-12-31; wording for 2026-06-30 not obtained",
      null,
    ],
    ["qualified as to existence", "qualified"],
    ["disclaimer of opinion", "disclaimer"],
    ["see report", null],
  ])("opinion %s: %s", (text, opinion) => {
    expect(toOpinion(text)).toBe(opinion);
  });
});

describe("chains", () => {
  it("are read with how the coin gets there", () => {
    expect(readChains("Ethereum, BNB Smart Chain (native); Polygon, Near (bridged)")).toEqual([
      { chain: "Ethereum", issuance: "native" },
      { chain: "BNB Smart Chain", issuance: "native" },
      { chain: "Polygon", issuance: "bridged" },
      { chain: "Near", issuance: "bridged" },
    ]);
    const chains = (text: string) => readChains(text).map(({ chain }) => chain);
    expect(chains("note at 2026-06-30: Tron, Cosmos (Kava), Celo")).toEqual([
      "Tron",
      "Cosmos (Kava)",
      "Celo",
    ]);
    expect(chains("Ethereum; USDS also Base, Unichain (native bridges), Solana")).toEqual([
      "Ethereum",
      "Base",
      "Unichain",
      "Solana",
    ]);
    expect(chains("Ethereum and several others")).toEqual(["Ethereum"]);
    expect(chains("36 approved blockchains in the report")).toEqual([]);
  });
});
