import type { Cite, DocumentId } from "@/domain/checklist/cite";

/** Where a locator points: the heading as printed, and the opening words of one passage under it when only that is meant. */
export type Locator = { readonly heading: string; readonly begins: string | null };

const whole = (heading: string): Locator => ({ heading, begins: null });
const passage = (heading: string, begins: string): Locator => ({ heading, begins });

const EVALUATE = "How to evaluate a USD1 stablecoins issuer";
const RISKS = "Main risks when you borrow USD1 stablecoins";

/** Every locator the checklists may cite, frozen. The two documents carry no anchors, so the heading is the address. */
export const LOCATORS = {
  USD1backed: {
    "Welcome to USD1backed.com": whole("Welcome to USD1backed.com"),
    "What it means for USD1 stablecoins to be backed": whole(
      "What it means for USD1 stablecoins to be backed",
    ),
    "Types of backing for USD1 stablecoins": whole("Types of backing for USD1 stablecoins"),
    "Cash and bank deposits": whole("Cash and bank deposits"),
    "Short term government securities": whole("Short term government securities"),
    "Cash equivalents and money market instruments": whole(
      "Cash equivalents and money market instruments",
    ),
    "On-chain collateral backing": whole("On-chain collateral backing"),
    "Hybrid reserve models": whole("Hybrid reserve models"),
    "Algorithm assisted designs": whole("Algorithm assisted designs"),
    "How reserves are held and managed": whole("How reserves are held and managed"),
    "Transparency, audits, and proof of reserves": whole(
      "Transparency, audits, and proof of reserves",
    ),
    "Risks and limits even when backing exists": whole("Risks and limits even when backing exists"),
    "How to evaluate a USD1 stablecoins issuer, first": passage(
      EVALUATE,
      "First, look for clarity on redemption.",
    ),
    "How to evaluate a USD1 stablecoins issuer, second": passage(
      EVALUATE,
      "Second, examine reserve composition.",
    ),
    "How to evaluate a USD1 stablecoins issuer, third": passage(
      EVALUATE,
      "Third, check who oversees the reserves.",
    ),
    "How to evaluate a USD1 stablecoins issuer, fourth": passage(
      EVALUATE,
      "Fourth, consider track record",
    ),
    "How to evaluate a USD1 stablecoins issuer, fifth": passage(EVALUATE, "Fifth, think about how"),
    "Global regulatory perspective on backing": whole("Global regulatory perspective on backing"),
    "FAQ: Are USD1 stablecoins the same as money in a bank account": whole(
      "Are USD1 stablecoins the same as money in a bank account",
    ),
    "FAQ: What happens if many people redeem at once": whole(
      "What happens if many people redeem USD1 stablecoins at once",
    ),
    "FAQ: Does on-chain transparency always make backing safer": whole(
      "Does on-chain transparency always make backing safer",
    ),
    "FAQ: Can interest earned on reserves be passed on to users": whole(
      "Can interest earned on reserves be passed on to users",
    ),
    "FAQ: How should individuals in different countries think about backing": whole(
      "How should individuals in different countries think about backing",
    ),
    "Bringing it all together": whole("Bringing it all together"),
  },
  USD1borrow: {
    "Borrowing USD1 stablecoins at a glance": whole("Borrowing USD1 stablecoins at a glance"),
    "What borrowing USD1 stablecoins usually means": whole(
      "What borrowing USD1 stablecoins usually means",
    ),
    "How borrowing USD1 stablecoins usually works": whole(
      "How borrowing USD1 stablecoins usually works",
    ),
    "Why some users borrow USD1 stablecoins": whole("Why some users borrow USD1 stablecoins"),
    "Main risks: collateral volatility and liquidation risk": passage(
      RISKS,
      "Collateral volatility and liquidation risk.",
    ),
    "Main risks: rate risk": passage(RISKS, "Rate risk."),
    "Main risks: peg risk and market-price risk": passage(RISKS, "Peg risk and market-price risk."),
    "Main risks: reserve, redemption, and segregation risk": passage(
      RISKS,
      "Reserve, redemption, and segregation risk.",
    ),
    "Main risks: oracle and smart-contract risk": passage(RISKS, "Oracle and smart-contract risk."),
    "Main risks: counterparty and custody risk": passage(RISKS, "Counterparty and custody risk."),
    "Main risks: liquidity risk in stress": passage(RISKS, "Liquidity risk in stress."),
    "Main risks: legal and location risk": passage(RISKS, "Legal and location risk."),
    "Main risks: human risk": passage(RISKS, "Human risk."),
    "How to evaluate a place that offers borrowing": whole(
      "How to evaluate a place that offers borrowing in USD1 stablecoins",
    ),
    "Regional rules that can affect USD1 stablecoins": whole(
      "Regional rules that can affect USD1 stablecoins",
    ),
    "The bottom line on borrowing USD1 stablecoins": whole(
      "The bottom line on borrowing USD1 stablecoins",
    ),
    "Frequently asked questions about borrowing USD1 stablecoins": whole(
      "Frequently asked questions about borrowing USD1 stablecoins",
    ),
  },
} as const satisfies Readonly<Record<DocumentId, Readonly<Record<string, Locator>>>>;

/** Cites a passage of USD1backed.com; a heading that is not in it does not compile. */
export function backed(heading: keyof (typeof LOCATORS)["USD1backed"]): Cite {
  return { document: "USD1backed", heading };
}

/** Cites a passage of USD1borrow.com; a heading that is not in it does not compile. */
export function borrow(heading: keyof (typeof LOCATORS)["USD1borrow"]): Cite {
  return { document: "USD1borrow", heading };
}

/** The locator behind a citation, or null when the document has no such heading. */
export function findLocator(cite: Cite): Locator | null {
  const locators: Readonly<Record<string, Locator>> = LOCATORS[cite.document];
  return Object.hasOwn(locators, cite.heading) ? (locators[cite.heading] ?? null) : null;
}
