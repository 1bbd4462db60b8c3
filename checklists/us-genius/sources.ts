import type { RuleSource } from "@/domain/regime/rule";

export const PUBLIC_LAW: RuleSource = {
  title: "Public Law 119-27 (GENIUS Act), 139 Stat. 419",
  url: "https://www.congress.gov/119/plaws/publ27/PLAW-119publ27.htm",
};

export const PAUL_WEISS: RuleSource = {
  title: "Paul Weiss memo, GENIUS Act ushers in comprehensive federal regulation",
  url: "http://www.sopraxps.com/insights/client-memos/genius-act-ushers-in-comprehensive-federal-regulation-of-payment-stablecoins",
};

export const FENWICK: RuleSource = {
  title: "Fenwick, Key provisions and implications of the GENIUS Act",
  url: "https://www.fenwick.com/insights/publications/congress-enacts-comprehensive-stablecoin-legislation-key-provisions-and-implications-of-the-genius-act",
};

export const QUOTES_OCC: RuleSource = {
  title: "Third-party record of verbatim quotes from 91 FR 10202, checked 17 Sep 2026",
  url: "https://github.com/x812033727/travel_scanner",
};

export const MONDAQ: RuleSource = {
  title: "Mondaq, GENIUS Act passes Senate (treatment of non-permitted coins)",
  url: "https://www.mondaq.com/unitedstates/financial-services/1639794/genius-act-passes-senate",
};

export const USC_5903: RuleSource = {
  title: "12 U.S.C. 5903, US Code (House OLRC)",
  url: "https://usc-cdn.house.gov/view.xhtml?edition=prelim&num=0&req=granuleid%3AUSC-prelim-title12-section5903",
};

export const NOTE_SECTIONS_2_AND_4: RuleSource = {
  title: "Public note citing sections 2(22) and 4(a)(1) (no public address recorded)",
  url: null,
};

export const QUOTES_NCUA: RuleSource = {
  title: "Third-party record of verbatim quotes from 91 FR 28956, checked 17 Sep 2026",
  url: "https://github.com/x812033727/travel_scanner",
};

export const QUOTES_FDIC: RuleSource = {
  title: "Third-party record of verbatim quotes from 91 FR 18534, checked 17 Sep 2026",
  url: "https://github.com/x812033727/travel_scanner",
};

export const RESEARCH_NOTE: RuleSource = {
  title:
    "Public research note on the GENIUS Act, Oct 2026, relaying the Chapman tracker (16 Jul 2026) and PYMNTS (19 Aug 2026) (no public address recorded)",
  url: null,
};

export const ORRICK: RuleSource = {
  title: "Orrick via outlookfirst.com, FDIC proposes GENIUS Act rule",
  url: "https://outlookfirst.com/cryptocurrency/fdic-proposes-genius-act-rule-establishing-framework-for-fdic-supervised-payment-stablecoin-issuers-orrick-herrington-sutcliffe-llp/",
};

export const IT_AUDIT: RuleSource = {
  title: "itauditconsulting.com, Reserve attestation readiness (OCC proposed 15.11(f))",
  url: "https://www.itauditconsulting.com/stablecoin-reserve-attestation.html",
};

export const SHORT_SUMMARY: RuleSource = {
  title: "Short summary of the Act (CEO/CFO certification, monthly examination)",
  url: "https://bbapi.viigoo.eu.org/en/square/post/23861034267930",
};

export const PARADIGM: RuleSource = {
  title: "Paradigm GENIUS rulemaking tracker data (no public address recorded)",
  url: null,
};

export const SULLIVAN: RuleSource = {
  title: "Sullivan & Cromwell, OCC issues proposed rules",
  url: "https://www.sullcrom.com/insights/memo/2026/March/OCC-Proposes-Regulations-Implement-GENIUS-Act",
};

export const QUOTES_FINCEN: RuleSource = {
  title: "Third-party record of verbatim quotes from 91 FR 18582, checked 17 Sep 2026",
  url: "https://github.com/x812033727/travel_scanner",
};

export const MORGAN_LEWIS: RuleSource = {
  title: "Morgan Lewis, OCC's GENIUS Act proposal: what prospective issuers need to know",
  url: "https://www.morganlewis.com/de/pubs/2026/04/occs-genius-act-proposal-what-prospective-issuers-need-to-know",
};

export const REGULATION_TRACKER: RuleSource = {
  title:
    "Public regulation tracker, United States entry verified 3 Oct 2026 (no public address recorded)",
  url: null,
};

export const TREASURY_STATE_NPRM: RuleSource = {
  title: "Treasury NPRM on substantially similar State regimes, 91 FR 16844 (3 Apr 2026)",
  url: "https://www.govinfo.gov/content/pkg/FR-2026-04-03/html/2026-06489.htm",
};

export const CREDIT_UNIONS: RuleSource = {
  title: "America's Credit Unions on the Treasury State-regime NPRM",
  url: "https://www.americascreditunions.org/news-media/news/treasury-issues-first-proposed-rule-implementing-genius-act",
};

export const SCRC_INTERIM: RuleSource = {
  title: "SCRC interim final procedural rule, 91 FR 61688 (30 Sep 2026)",
  url: "https://www.govinfo.gov/content/pkg/FR-2026-09-30/html/2026-19966.htm",
};

export const REGISTER_LIST: RuleSource = {
  title:
    "Third-party list of all GENIUS Federal Register documents, reviewed 7 Oct 2026 (no public address recorded)",
  url: null,
};

export const BANKREGWIRE: RuleSource = {
  title: "bankregwire.com, Two-track republic",
  url: "https://www.bankregwire.com/two-track-republic.html",
};

export const OCC_QUESTIONS: RuleSource = {
  title:
    "Question-by-question third-party summary of the OCC proposal; contains some errors (no public address recorded)",
  url: null,
};

export const USC_5904: RuleSource = {
  title: "12 U.S.C. 5904 summary, policyrisk.com",
  url: "https://policyrisk.com/behind-the-curtain/us-code/title/12/section/5904",
};

export const USC_5905: RuleSource = {
  title: "12 U.S.C. 5905, US Code (House OLRC)",
  url: "https://usc-cdn.house.gov/view.xhtml?edition=prelim&num=0&req=granuleid%3AUSC-prelim-title12-section5905",
};

export const USC_5909: RuleSource = {
  title: "12 U.S.C. 5909, US Code (House OLRC)",
  url: "https://usc-cdn.house.gov/view.xhtml?edition=prelim&num=0&req=granuleid%3AUSC-prelim-title12-section5909",
};

export const USC_5910: RuleSource = {
  title: "12 U.S.C. 5910 and chapter 56 index, govregs",
  url: "https://www.govregs.com/uscode/expand/title12_chapter56_section5910",
};

export const USC_5916: RuleSource = {
  title: "12 U.S.C. 5916, US Code (House OLRC)",
  url: "https://usc-cdn.house.gov/view.xhtml?edition=prelim&num=0&req=granuleid%3AUSC-prelim-title12-section5916",
};

export const TREASURY_OFFER_NPRM: RuleSource = {
  title:
    "Treasury NPRM on issuance, offer and sale, 91 FR 53368 (18 Aug 2026), proposed 12 CFR 1523",
  url: "https://www.govinfo.gov/content/pkg/FR-2026-08-18/html/2026-16796.htm",
};

export const NOTE_PART_1523: RuleSource = {
  title:
    "Public note naming Part 1523 and the 19 Oct 2026 comment date (no public address recorded)",
  url: null,
};
