import type { LeftOut } from "@/domain/regime/regime";

/** Rows of the source that explain, inform or repeat. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    id: "us-genius-proposed.scope.outstanding-value",
    why: "A definition: sizes are the par value of all the issuer's coins together, never their market price (proposed 12 CFR 15.2).",
  },
  {
    id: "us-genius-proposed.marketing.no-us-backing-claim",
    why: "Repeats us-genius.marketing.no-us-backing-claim.",
  },
  {
    id: "us-genius-proposed.aml.board-certification",
    why: "Repeats us-genius.aml.annual-certification.",
  },
  {
    id: "us-genius-proposed.supervision.examination-cycle",
    why: "Binds the authorities: the NCUA would examine every 12 months, or every 14 to 24 on four conditions, and the OCC may stretch its cycle to 18 to 36 months.",
  },
  {
    id: "us-genius-proposed.licence.application-procedure",
    why: "Repeats us-genius.licence.approval.",
  },
  {
    id: "us-genius-proposed.capital.add-on",
    why: "A power of the OCC to ask single issuers for more capital or backstop, for example where flows swing widely; nothing to test until it is used (proposed 12 CFR 15.42(a)).",
  },
  {
    id: "us-genius-proposed.scope.federal-reserve-rule",
    why: "The Federal Reserve's proposals (91 FR 61580 and 91 FR 61346) were not read; the row as a whole is doubtful and its citation unverified, so rules of the OCC and the FDIC stand in for it.",
  },
  {
    id: "us-genius-proposed.licence.state-similarity",
    why: "Repeats us-genius.licence.state-option.",
  },
  {
    id: "us-genius-proposed.scope.state-certification",
    why: "Binds States and the certification committee, not issuers; in force as an interim final rule since 30 September 2026 (91 FR 61688).",
  },
  {
    id: "us-genius-proposed.scope.offer-and-comparability",
    why: "Explains terms: Treasury proposed what counts as an offer in the United States and how foreign regimes are compared (91 FR 53368). Until then a coin counts as offered there unless technology and contract keep people out.",
  },
  {
    id: "us-genius-proposed.aml.agency-standards",
    why: "Repeats us-genius-proposed.aml.programme and us-genius-proposed.aml.sanctions-programme until the texts (91 FR 37840 and 91 FR 34171) are read.",
  },
];
