import { columnsOf, type ListId } from "../facts/lists";

/** Letters and digits only, in lower case: "Amount (US$)" and "amount us" are one. */
export function normalise(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9+]/g, "");
}

/** What spreadsheets call the columns, beside their own names and labels. */
const ALIASES: { readonly [L in ListId]?: Readonly<Record<string, readonly string[]>> } = {
  position: {
    label: ["description", "security", "name", "asset", "holding", "instrument"],
    assetClass: ["class", "type", "asset type", "category"],
    amountUsd: [
      "amount",
      "value usd",
      "market value",
      "fair value",
      "usd",
      "amount usd",
      "fair value usd",
      "market value usd",
    ],
    identifier: ["cusip", "isin", "cusip isin", "identifier"],
    maturityOn: ["maturity", "maturity date", "due", "due date"],
    residualMaturityDays: ["days", "residual maturity", "days remaining", "remaining days", "wam"],
    counterparty: ["bank", "dealer", "issuer", "fund"],
    currency: ["ccy"],
    acquiredOn: ["trade date", "purchase date"],
    custodian: ["custody"],
  },
  account: {
    institution: ["bank", "name", "custodian"],
    institutionGroup: ["group", "parent"],
    kind: ["type"],
    amountUsd: ["amount usd", "balance", "balance usd", "value", "usd"],
    insuredUsd: ["insured", "insured usd"],
    country: ["jurisdiction", "country code"],
    supervisor: ["regulator"],
  },
  licence: {
    regulator: ["authority"],
    reference: ["number", "licence number", "license number"],
    kind: ["type"],
  },
  market: { jurisdiction: ["country", "market"], authorisationRef: ["licence", "authorisation"] },
  attestation: {
    provider: ["auditor", "firm"],
    asOf: ["date", "report date", "as of"],
    publishedOn: ["published"],
  },
  deployment: {
    chain: ["network", "blockchain"],
    contract: ["address"],
    supplyUsd: ["supply", "amount"],
  },
  stressEvent: { startedOn: ["start", "from"], endedOn: ["end", "to"] },
  enforcement: { authority: ["regulator"], amountUsd: ["amount", "fine", "penalty"] },
};

function namesOf(list: ListId): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [column, { label }] of Object.entries(columnsOf(list))) {
    const aliases = ALIASES[list]?.[column] ?? [];
    for (const name of [...aliases, label, column]) names.set(normalise(name), column);
  }
  return names;
}

/** Columns of the list for the words of a heading row; null when the row does not look like one. */
export function guessMapping(
  list: ListId,
  header: readonly string[],
): readonly (string | null)[] | null {
  const names = namesOf(list);
  const seen = new Set<string>();
  const mapping = header.map((text) => {
    const column = names.get(normalise(text)) ?? null;
    if (column === null || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
  const filled = header.filter((text) => text.trim() !== "").length;
  return seen.size > 0 && seen.size * 2 >= filled ? mapping : null;
}
