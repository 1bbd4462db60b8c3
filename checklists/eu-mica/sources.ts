import type { RuleSource } from "@/domain/regime/rule";

export const REGULATION: RuleSource = {
  title: "MiCA, Reg. (EU) 2023/1114 (EUR-Lex)",
  url: "https://eur-lex.europa.eu/eli/reg/2023/1114/oj",
};

/** The content came through a third party; the address is that of the regulation it describes. */
export const ARTICLE_SERIES: RuleSource = {
  title:
    "Third-party article series on MiCA ARTs and EMTs, Sept 2026; address is the regulation itself",
  url: "https://eur-lex.europa.eu/eli/reg/2023/1114/oj",
};

export const ART_22: RuleSource = {
  title: "MiCA Art 22 (Better Regulation)",
  url: "https://service.betterregulation.com/document/659999",
};

export const ART_23: RuleSource = {
  title: "MiCA Art 23 (springlex)",
  url: "https://www.springlex.eu/en/packages/mica/mica-regulation/article-23/",
};

export const ART_30: RuleSource = {
  title: "MiCA Art 30 (mica.wtf)",
  url: "https://www.mica.wtf/mica/title-iii-asset-referenced-tokens-art.-16-47/chapter-2/article-30",
};

export const ART_35: RuleSource = {
  title: "MiCA Art 35 (judict)",
  url: "https://judict.eu/en/hla/32023R1114-X/article-35",
};

export const ART_36: RuleSource = {
  title: "MiCA Art 36 (springlex)",
  url: "https://www.springlex.eu/en/packages/mica/mica-regulation/article-36",
};

export const ART_37: RuleSource = {
  title: "MiCA Art 37 (springlex)",
  url: "https://www.springlex.eu/en/packages/mica/mica-regulation/article-37",
};

export const ART_38: RuleSource = {
  title: "MiCA Art 38 (springlex)",
  url: "https://www.springlex.eu/en/packages/mica/mica-regulation/article-38",
};

export const ART_45: RuleSource = {
  title: "MiCA Art 45 (judict)",
  url: "https://judict.eu/en/hla/32023R1114-X/article-45",
};

export const ART_46: RuleSource = {
  title: "MiCA Art 46 (springlex)",
  url: "https://www.springlex.eu/en/packages/mica/mica-regulation/article-46",
};

export const ART_46_SPANISH: RuleSource = {
  title: "lexchain/iberley MiCA Art 46 text",
  url: "https://iberley.es/legislacion/articulo-46-mercados-criptoactivos",
};

export const ART_48: RuleSource = {
  title: "MiCA Art 48 (ESMA rulebook)",
  url: "https://www.esma.europa.eu/publications-and-data/interactive-single-rulebook/mica/article-48-requirements-offer-public-or",
};

export const ART_49: RuleSource = {
  title: "MiCA Art 49 (mica.wtf)",
  url: "https://www.mica.wtf/mica/title-iv-e-money-tokens-art.-48-48/chapter-1/article-49",
};

export const ART_51: RuleSource = {
  title: "MiCA Art 51 (mica.wtf)",
  url: "https://www.mica.wtf/mica/title-iv-e-money-tokens-art.-48-48/chapter-1/article-51",
};

export const ART_54: RuleSource = {
  title: "MiCA Art 54 (mica.wtf)",
  url: "https://www.mica.wtf/mica/title-iv-e-money-tokens-art.-48-48/chapter-1/article-54",
};

export const ART_55: RuleSource = {
  title: "MiCA Art 55 (mica.wtf)",
  url: "https://www.mica.wtf/mica/title-iv-e-money-tokens-art.-48-48/chapter-1/article-55",
};

export const ART_58: RuleSource = {
  title: "MiCA Art 58 (mica.wtf)",
  url: "https://www.mica.wtf/mica/title-iv-e-money-tokens-art.-48-48/chapter-2/article-58",
};

export const BAFIN_FAQ: RuleSource = {
  title: "BaFin FAQ: EMT issuance",
  url: "https://www.bafin.de/SharedDocs/FAQs/EN/Mica/1000_Emission_von_EMT_nach_MiCA_en.html?nn=19591178",
};

export const FIN_LAW: RuleSource = {
  title: "fin-law.de: EMT white paper content",
  url: "https://fin-law.de/en/2023/09/04/the-micar-whitepaper-part-iii-what-content-is-required-for-the-e-money-token-whitepaper/",
};

export const CORE_FILING: RuleSource = {
  title: "CoreFiling: MiCA iXBRL white papers and EMT/ART reporting",
  url: "https://www.corefiling.com/?p=216767",
};

export const PRUDENTIAL_PACKAGE: RuleSource = {
  title: "blockchainwg.eu: EBA prudential package 13 June 2024",
  url: "https://www.blockchainwg.eu/eba-publication-of-the-final-draft-regulatory-technical-standards-rts-and-guidelines-on-prudential-matters-under-micar-13-june-2024/",
};

export const POLICY_ALERT: RuleSource = {
  title: "Digital Policy Alert: MiCA Titles III/IV 30 June 2024",
  url: "https://digitalpolicyalert.org/event/17288-implemented-crypto-assets-regulation-mica-including-competition-measures",
};

export const REGTECH_AFRICA: RuleSource = {
  title: "RegTech Africa on EBA package (30%/60% deposits)",
  url: "https://regtechafrica.com/global-eba-releases-new-guidelines-under-mica-regulation",
};

export const REG_TRACK: RuleSource = {
  title: "Reg-Track: Reg 2025/415 and 2025/419",
  url: "https://reg-track.com/Calendar/D?q=98b6e09940dc4966af2eba60ed239356&r=MgAxADUANwA3ADcA0&t=1995996360215777",
};

export const HOGAN_LOVELLS: RuleSource = {
  title: "Hogan Lovells: ESMA/Commission Jan 2025 guidance",
  url: "https://digital-client-solutions.hoganlovells.com/resources/blockchain/key-regulatory-policy-development/eu/e-money-regulations-eu",
};

export const DELEGATED_2025_1264: RuleSource = {
  title: "Del. Reg. (EU) 2025/1264 (judict)",
  url: "https://judict.eu/en/sla/32023R1114/32025R1264-X/article-2",
};

export const DELEGATED_2025_1125: RuleSource = {
  title: "Del. Reg. (EU) 2025/1125 Art 6 (judict)",
  url: "https://judict.eu/en/sla/32023R1114/32025R1125-X/article-6",
};

export const DRAFT_LIQUIDITY: RuleSource = {
  title: "EBA/RTS/2024/10 (mica.wtf, status pending)",
  url: "https://www.mica.wtf/eu-level/technical-standards/final-reports/rts-on-liquidity-requirements-of-reserve-of-assets",
};

export const DRAFT_INSTRUMENTS: RuleSource = {
  title: "EBA/RTS/2024/11 (mica.wtf, status pending)",
  url: "https://www.mica.wtf/eu-level/technical-standards/final-reports/rts-on-highly-liquid-financial-instruments-in-reserve-assets",
};

export const EBA_OBJECTION: RuleSource = {
  title: "EBA press release on Commission changes to reserve RTS (Oct 2025)",
  url: "https://www.eba.europa.eu/publications-and-media/press-releases/eba-commissions-proposed-changes-technical-standards-liquidity-requirements-reserve-assets-under",
};
