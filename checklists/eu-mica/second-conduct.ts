import { all, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { isArt, isEmt, TITLES_FORCE } from "./scope";
import { NOT_CHECKED } from "./second-conditions";
import { ARTICLE_SERIES, REGULATION } from "./sources";

/** Marketing and the treatment of holders. */
export const conductRules: readonly Rule[] = [
  rule({
    id: "eu-mica.marketing.fair-and-consistent",
    title: "Fair marketing",
    requirement:
      "Marketing can be told as such, is fair and says nothing that departs from the white paper.",
    force: TITLES_FORCE,
    severity: "minor",
    citation: "MiCA Art 53(1)",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: isEmt,
    met: yes("marketing.fairAndConsistent"),
    evidenceWanted: "A sample of adverts",
  }),
  rule({
    id: "eu-mica.marketing.states-redemption",
    title: "Marketing names the right to redeem",
    requirement: "Marketing says that holders may redeem at par whenever they wish.",
    force: TITLES_FORCE,
    severity: "minor",
    citation: "MiCA Art 53(2)",
    sources: [REGULATION],
    verification: "unverified",
    doubt: NOT_CHECKED,
    applies: isEmt,
    met: yes("marketing.statements.parRedemption"),
    evidenceWanted: "A sample of adverts",
  }),
  rule({
    id: "eu-mica.marketing.art-marketing",
    title: "Asset-referenced tokens: marketing",
    requirement:
      "Marketing is marked as such, agrees with the white paper and names the right to redeem.",
    force: TITLES_FORCE,
    severity: "minor",
    citation: "MiCA Art 29",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: isArt,
    met: all(yes("marketing.fairAndConsistent"), yes("marketing.statements.parRedemption")),
    partly: yes("marketing.fairAndConsistent"),
    evidenceWanted: "A sample of adverts",
    remark:
      "The fact asks for redemption at par, as for e-money tokens; a token without a par value names the right as its own terms have it.",
  }),
  rule({
    id: "eu-mica.conduct.art-fair-treatment",
    title: "Asset-referenced tokens: equal treatment",
    requirement:
      "The issuer treats holders honestly, fairly and alike, and discloses any preference it gives.",
    force: TITLES_FORCE,
    severity: "minor",
    citation: "MiCA Art 27",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: isArt,
    met: yes("issuer.fairTreatment"),
    evidenceWanted: "The terms, and what is disclosed about holders with better ones",
  }),
  rule({
    id: "eu-mica.conduct.art-complaints",
    title: "Asset-referenced tokens: complaints",
    requirement:
      "A published procedure takes complaints free of charge, and the issuer keeps records of them.",
    force: TITLES_FORCE,
    severity: "minor",
    citation: "MiCA Art 31",
    sources: [ARTICLE_SERIES],
    verification: "secondary",
    applies: isArt,
    met: yes("holder.complaintsProcedure"),
    evidenceWanted: "The procedure and the register of complaints",
  }),
];
