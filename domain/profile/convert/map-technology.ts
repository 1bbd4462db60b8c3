import type { FactValue } from "../../facts/vocabulary";
import { type Context, cite, keepAsNotes } from "./context";
import { mapDeployments } from "./map-deployments";
import { marksIn, mergeOrigins, type Origin, toSentence } from "./origin";
import type { SourceNode } from "./source-node";
import { laterDayIn } from "./text-dates";

/** Contracts, keys, chains and proofs. */
export function mapTechnology(context: Context): void {
  const node = context.snapshot.get("technology");
  const origin = mergeOrigins(cite(context, "technology", node), {
    marks: marksIn(node.get("note").text),
  });
  mapDeployments(context, node, origin);
  mapFreeze(context, node, origin);
  mapAdmin(context, node, origin);
  mapAudits(context, node.get("smartContractAudits"), origin);
  mapProof(context, node, origin);
  keepAsNotes(context, node.get("bugBountyUsd"));
  keepAsNotes(context, node.get("chainNote"));
  keepAsNotes(context, node.get("note"));
}

/** A text that mentions a later day was written later: what rests on it was not known before. */
function dated({ asOf, compiled }: Context, origin: Origin, text: string | null): Origin {
  if (text === null) return origin;
  const knownOn = laterDayIn(text, asOf, compiled);
  return mergeOrigins(origin, { note: toSentence(text), marks: marksIn(text), knownOn });
}

function mapFreeze(context: Context, node: SourceNode, origin: Origin): void {
  const { draft } = context;
  const freeze = node.get("freezeFunction");
  const note = node.get("freezeNote");
  if (freeze.flag === null) return keepAsNotes(context, note);
  if (!freeze.flag) {
    if (draft.setFact("technology.freeze", "none", dated(context, origin, note.text))) {
      freeze.done();
      if (note.text !== null) note.done();
    }
    return;
  }
  const open = {
    note: "Coins can be frozen; whether a public policy says when is not established.",
  };
  const from = mergeOrigins(open, dated(context, origin, note.text));
  if (!draft.setUnknown("technology.freeze", "not_researched", from)) return;
  freeze.kept("can be frozen; a policy is not mentioned");
  if (note.text !== null) note.kept();
}

function mapAdmin(context: Context, node: SourceNode, origin: Origin): void {
  const { draft } = context;
  const upgradeable = node.get("upgradeable");
  const upgradeNote = node.get("upgradeNote");
  const telling = [upgradeNote, node.get("freezeNote")]
    .map((note) => ({ note, found: readAdmin(note.text ?? "", upgradeable.flag) }))
    .find(({ found }) => found !== null);
  if (telling === undefined) {
    const from = dated(context, origin, upgradeNote.text);
    const isLeft =
      upgradeNote.text !== null &&
      draft.setUnknown("technology.adminControl", "not_researched", from);
    if (isLeft) upgradeNote.kept();
  } else {
    setAdmin(context, telling, origin);
    if (telling.note !== upgradeNote) keepAsNotes(context, upgradeNote);
  }
  keepAsNotes(context, upgradeable);
}

type Telling = { readonly note: SourceNode; readonly found: AdminControl | null };

function setAdmin(context: Context, { note, found }: Telling, origin: Origin): void {
  const from = dated(context, origin, note.text);
  if (found !== null && context.draft.setFact("technology.adminControl", found, from)) note.done();
  const keys = readKeys(note.text ?? "");
  if (keys !== null) context.draft.setFact("technology.keyControl", keys, from);
}

type AdminControl = FactValue<"technology.adminControl">;

const ONE_KEY =
  /\b(single|plain|one) (plain )?(externally owned account|EOA|key|account|Tron account)\b|another single account/i;
const MULTISIG = /\b(\d+[- ]of[- ]\d+|multi-?sig)/i;
const DELAY = /\b(timelock|time lock|delay)\b/i;
const NO_DELAY = /\bno (timelock|time lock|delay)\b|\bat once\b/i;

/** The weakest control the words name; null unless they are explicit. */
function readAdmin(text: string, upgradeable: boolean | null): AdminControl | null {
  if (/\b(plain|single) [\w ]*account\b|\bsingle key\b|\bEOA\b/i.test(text) || ONE_KEY.test(text))
    return "singleKey";
  if (MULTISIG.test(text)) {
    if (NO_DELAY.test(text)) return "multisig";
    return DELAY.test(text) ? "multisigTimelock" : null;
  }
  return upgradeable === false && /\bimmutable\b/i.test(text) ? "immutable" : null;
}

/** Only where the words speak of the keys themselves. */
function readKeys(text: string): FactValue<"technology.keyControl"> | null {
  if (/\bMPC\b|threshold sign/i.test(text)) return "mpcThreshold";
  if (/\bplain [\w ]*account can mint\b|\bsingle key can mint\b/i.test(text)) return "singleKey";
  if (/multi-?sig of plain keys/i.test(text)) return "multisig";
  return /multi-?sig.*\b(HSM|secure hardware)\b/i.test(text) ? "multisigHsm" : null;
}

function mapAudits({ draft }: Context, node: SourceNode, origin: Origin): void {
  if (node.isEmptyList) {
    if (
      draft.setFact(
        "technology.contractAudit",
        "none",
        mergeOrigins(origin, { note: "None found." }),
      )
    )
      node.done();
    return;
  }
  const names = node
    .items()
    .map(({ text }) => text)
    .filter((name) => name !== null);
  if (names.length === 0 || names.length !== node.items().length) return;
  const from = mergeOrigins(origin, { note: `Audits: ${names.join(", ")}.` });
  if (draft.setFact("technology.contractAudit", "published", from)) node.done();
}

function mapProof(context: Context, node: SourceNode, origin: Origin): void {
  const proof = node.get("onChainProofOfReserves");
  const note = node.get("onChainProofNote");
  const from = dated(context, origin, note.text);
  if (proof.flag === null) return keepAsNotes(context, note);
  const found = readProof(proof.flag, note.text ?? "");
  const isSet =
    found === null
      ? context.draft.setUnknown("disclosure.onChainProof", "conflicting", from)
      : context.draft.setFact("disclosure.onChainProof", found, from);
  if (!isSet) return;
  if (found === null) proof.kept("the note says that the feed does not show the assets");
  else proof.done();
  if (note.text !== null) note.done();
}

function readProof(yes: boolean, note: string): FactValue<"disclosure.onChainProof"> | null {
  if (!yes) return "none";
  if (/does not see the assets|self-reported/i.test(note)) return null;
  return /\bpartial|\bin part\b|off-chain/i.test(note) ? "partial" : "full";
}
