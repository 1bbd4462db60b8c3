import type { RowList } from "../profile";
import { type ChainEntry, readChains } from "./chains";
import type { Context } from "./context";
import type { Origin } from "./origin";
import { RowDraft } from "./row-draft";
import type { SourceNode } from "./source-node";

/** Chains the coin exists on, as far as the file names them. Supply by chain is not part of the format. */
export function mapDeployments(context: Context, node: SourceNode, origin: Origin): void {
  const chains = node.get("chains");
  const count = node.get("chainCount");
  const examples = node.get("chainExamples");
  const named = examples
    .items()
    .map(({ text }) => text)
    .filter((name) => name !== null);
  const listed = chains.text === null ? [] : readChains(chains.text);
  const known = new Set(listed.map(({ chain }) => chain));
  const entries = [
    ...listed,
    ...named
      .filter((name) => !known.has(name))
      .map((chain): ChainEntry => ({ chain, issuance: null })),
  ];
  if (entries.length === 0) return keepText(context, chains);
  const rows = entries.map((entry, index) => toRow(entry, origin).build(`deployment-${index + 1}`));
  const expected = count.number;
  const natives = entries.filter(({ issuance }) => issuance === "native").length;
  const isAll =
    expected !== null && (expected.eq(entries.length) || (natives > 0 && expected.eq(natives)));
  const words = [
    chains.text === null ? "" : `Chains in the source: ${chains.text}.`,
    expected === null ? "" : `Number of chains in the source: ${expected.toFixed()}.`,
  ];
  const list: RowList<"deployment"> = {
    completeness: isAll ? "complete" : "partial",
    reason: null,
    note: words.join(" ").trim().slice(0, 4_000),
    rows,
  };
  context.draft.setList("deployment", list);
  if (chains.text !== null) chains.done();
  if (expected !== null) count.done();
  if (named.length === examples.items().length) examples.done();
}

function keepText(context: Context, chains: SourceNode): void {
  if (chains.text !== null && context.draft.addNote(chains.place, chains.text))
    chains.kept("names no chain");
}

function toRow({ chain, issuance }: ChainEntry, origin: Origin): RowDraft<"deployment"> {
  const row = new RowDraft("deployment");
  row.add({ sources: origin.sources ?? [], marks: origin.marks ?? [] });
  row.set("chain", chain);
  if (issuance === "native") row.set("issuance", "native");
  if (issuance === "bridged") {
    row.setUnknown("issuance", "not_disclosed");
    row.note("Bridged; whose bridge is not stated.");
  }
  return row;
}
