/** Chains whose names may stand inside other words of a list. */
const KNOWN = [
  "Ethereum",
  "Solana",
  "Base",
  "Arbitrum",
  "Optimism",
  "Avalanche",
  "Polygon PoS",
  "Polygon",
  "Stellar",
  "Algorand",
  "Hedera",
  "XRP Ledger",
  "Tron",
  "TON",
  "Liquid",
  "Tezos",
  "Near",
  "Celo",
  "Kaia",
  "Aptos",
  "Sui",
  "Unichain",
  "BNB Smart Chain",
  "Terra",
  "Fantom",
  "Linea",
  "Polkadot Asset Hub",
  "Noble",
  "zkSync",
];
const NAME = /^[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}(?: \([A-Z][\w ]*\))?$/;

export type ChainEntry = { readonly chain: string; readonly issuance: "native" | "bridged" | null };

/** The chains a text lists, each with what the text says of how the coin gets there. */
export function readChains(text: string): readonly ChainEntry[] {
  const list = text.replace(/^[^,;]*:\s*/, "");
  const entries = list.split(";").flatMap(readSegment);
  const seen = new Set<string>();
  return entries.filter(({ chain, issuance }) => {
    const key = `${chain} ${issuance ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function readSegment(segment: string): readonly ChainEntry[] {
  const issuance = readIssuance(segment);
  const bare = segment.replace(/\((?:native|bridged|[a-z][^()]*|LayerZero)\)/g, "");
  return splitOutsideBrackets(bare).flatMap((piece) => {
    const chain = readChain(piece.trim());
    return chain === null ? [] : [{ chain, issuance }];
  });
}

/** "(native)" and "bridged" speak for the whole segment; "native bridges" are bridges. */
function readIssuance(segment: string): ChainEntry["issuance"] {
  if (/\(native\)/i.test(segment)) return "native";
  return /\bbridged\b/i.test(segment) ? "bridged" : null;
}

function splitOutsideBrackets(text: string): readonly string[] {
  return text.split(/,(?![^()]*\))| and (?![^()]*\))/);
}

function readChain(piece: string): string | null {
  if (
    NAME.test(piece) &&
    !/^(Several|Various|Other|Many|All)\b/.test(piece) &&
    !/ also /.test(piece)
  )
    return piece;
  const inside = KNOWN.filter((chain) => new RegExp(`\\b${chain}\\b`).test(piece));
  return inside.sort((a, b) => b.length - a.length)[0] ?? null;
}
