import type { RuleSource } from "@/domain/regime/rule";

/** The record holds quotations of four proposals, each under its own title. */
const RECORD = "https://github.com/x812033727/travel_scanner";

export const OCC_QUOTES: RuleSource = {
  title: "Third-party record of verbatim quotes from 91 FR 10202, checked 17 Sep 2026",
  url: RECORD,
};

export const FDIC_QUOTES: RuleSource = {
  title: "Third-party record of verbatim quotes from 91 FR 18534, checked 17 Sep 2026",
  url: RECORD,
};

export const NCUA_QUOTES: RuleSource = {
  title: "Third-party record of verbatim quotes from 91 FR 28956, checked 17 Sep 2026",
  url: RECORD,
};

export const FINCEN_QUOTES: RuleSource = {
  title: "Third-party record of verbatim quotes from 91 FR 18582, checked 17 Sep 2026",
  url: RECORD,
};

export const OCC_PROPOSAL: RuleSource = {
  title: "OCC NPRM, 91 FR 10202 (2 Mar 2026), Docket OCC-2025-0372, RIN 1557-AF41",
  url: "https://www.govinfo.gov/content/pkg/FR-2026-03-02/html/2026-04089.htm",
};

export const FDIC_PROPOSAL: RuleSource = {
  title: "FDIC NPRM, 91 FR 18534 (10 Apr 2026), RIN 3064-AG19, proposed 12 CFR 350",
  url: "https://www.govinfo.gov/content/pkg/FR-2026-04-10/html/2026-06974.htm",
};

export const NCUA_PROPOSAL: RuleSource = {
  title: "NCUA supplemental NPRM, 91 FR 28956 (18 May 2026), RIN 3133-AG10, proposed 12 CFR 706",
  url: "https://www.govinfo.gov/content/pkg/FR-2026-05-18/html/2026-09915.htm",
};

export const FINCEN_PROPOSAL: RuleSource = {
  title: "FinCEN/OFAC joint NPRM, 91 FR 18582 (10 Apr 2026), proposed 31 CFR 1033 and 502",
  url: "https://www.govinfo.gov/content/pkg/FR-2026-04-10/html/2026-06963.htm",
};

export const DECHERT_LIQUIDITY: RuleSource = {
  title: "Dechert, OCC proposes rules on payment stablecoin issuers, p.10",
  url: "https://docs.dechert.com/view/0354334/10",
};

export const DECHERT_CAPITAL: RuleSource = {
  title: "Dechert, OCC proposes rules on payment stablecoin issuers, p.14",
  url: "https://docs.dechert.com/view/0354334/14",
};

export const ORRICK_OCC: RuleSource = {
  title: "Orrick, OCC proposes rule to implement the GENIUS Act",
  url: "https://www.orrick.com/zh-TW/Insights/2026/02/OCC-Proposes-Rule-to-Implement-the-GENIUS-Act",
};

export const ORRICK_FDIC: RuleSource = {
  title: "Orrick via outlookfirst.com, FDIC proposes GENIUS Act rule",
  url: "https://outlookfirst.com/cryptocurrency/fdic-proposes-genius-act-rule-establishing-framework-for-fdic-supervised-payment-stablecoin-issuers-orrick-herrington-sutcliffe-llp/",
};

export const SULLIVAN_CROMWELL: RuleSource = {
  title: "Sullivan & Cromwell, OCC issues proposed rules",
  url: "https://www.sullcrom.com/insights/memo/2026/March/OCC-Proposes-Regulations-Implement-GENIUS-Act",
};

export const ATTESTATION_READINESS: RuleSource = {
  title: "itauditconsulting.com, Reserve attestation readiness (OCC proposed 15.11(f))",
  url: "https://www.itauditconsulting.com/stablecoin-reserve-attestation.html",
};

export const OCC_SUMMARY: RuleSource = {
  title:
    "Question-by-question third-party summary of the OCC proposal; contains some errors (no public address recorded)",
  url: null,
};

export const REGISTER_LIST: RuleSource = {
  title:
    "Third-party list of all GENIUS Federal Register documents, reviewed 7 Oct 2026 (no public address recorded)",
  url: null,
};

export const TRACKER: RuleSource = {
  title:
    "Public regulation tracker, United States entry verified 3 Oct 2026 (no public address recorded)",
  url: null,
};
