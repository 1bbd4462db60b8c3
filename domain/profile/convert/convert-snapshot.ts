import { type IsoDate, isIsoDate } from "../../dates";
import { toProfileJson } from "../serialise-profile";
import { checkShape } from "../json-shape";
import { LIMITS } from "../limits";
import { parseJsonText, parseProfile, type ProfileError } from "../parse-profile";
import type { Profile } from "../profile";
import type { Context } from "./context";
import { Draft, isNote } from "./draft";
import { type Accounting, type LeafReport, Ledger } from "./ledger";
import { mapAccounts } from "./map-accounts";
import { mapAttestations } from "./map-attestations";
import { mapLargestBank, mapSegregation } from "./map-custody";
import { mapDisclosures } from "./map-disclosure";
import { mapEnforcement } from "./map-enforcement";
import { mapGovernance } from "./map-governance";
import { mapIssuer, mapToken, readLei } from "./map-identity";
import { mapLeftovers } from "./map-leftovers";
import { mapLicences } from "./map-licences";
import { checkSum, mapPositions } from "./map-positions";
import { mapRedemption } from "./map-redemption";
import { mapTotals } from "./map-reserve";
import { mapSources, toIssuerNames } from "./map-sources";
import { mapTechnology } from "./map-technology";
import { mapStressEvents, mapYield } from "./map-track-record";
import { SourceNode } from "./source-node";

export const SNAPSHOT_SCHEMA_ID = "issuer-snapshot/1";

export type Conversion =
  | {
      readonly ok: true;
      readonly profile: Profile;
      /** Every leaf of the source that has no field of its own. */
      readonly report: readonly LeafReport[];
      readonly accounting: Accounting;
    }
  | { readonly ok: false; readonly errors: readonly ProfileError[] };

/** As `convertSnapshot`, from the text of a file. */
export function convertSnapshotText(text: string): Conversion {
  const parsed = parseJsonText(text);
  return parsed.ok ? convertSnapshot(parsed.json) : parsed;
}

/**
 * Turns a snapshot in the format `issuer-snapshot/1` into a profile. Lenient: missing and unknown keys are allowed.
 * Whatever has no field is listed in the report. Never throws; the profile always obeys `assay-profile/1`.
 */
export function convertSnapshot(json: unknown): Conversion {
  const shape = checkShape(json);
  if (shape.errors.length > 0) return { ok: false, errors: shape.errors };
  const ledger = new Ledger(json);
  const snapshot = new SourceNode(ledger, json);
  const head = readHead(snapshot);
  if (!head.ok) return head;
  const profile = mapSnapshot(snapshot, head);
  // The mappers check every value, so an error here is a fault of the converter; it must not reach a file.
  const checked = parseProfile(toProfileJson(profile));
  if (!checked.ok) return checked;
  return {
    ok: true,
    profile: checked.profile,
    report: ledger.report(),
    accounting: ledger.accounting(),
  };
}

type Head = {
  readonly ok: true;
  readonly asOf: IsoDate;
  readonly symbol: string;
  readonly name: string;
};

const HEAD_ERRORS = {
  schema: {
    path: "$.schemaVersion",
    message: `Only files of the format "${SNAPSHOT_SCHEMA_ID}" can be converted.`,
  },
  asOf: { path: "$.asOf", message: "Write the day the snapshot describes as YYYY-MM-DD." },
  symbol: { path: "$.token.symbol", message: "Write the symbol of the coin." },
} as const;

/** The three things a profile cannot do without: the format, the day and the coin. */
function readHead(
  snapshot: SourceNode,
): Head | { readonly ok: false; readonly errors: readonly ProfileError[] } {
  const schema = snapshot.get("schemaVersion");
  const isSnapshot = schema.text === SNAPSHOT_SCHEMA_ID;
  // The id repeats symbol and day, so it can stand in for either of them.
  const id = /^(.+)-(\d{4}-\d{2}-\d{2})$/.exec(snapshot.get("snapshotId").text ?? "");
  const [, idSymbol, idDay] = id ?? [];
  const asOf = readDay(snapshot.get("asOf")) ?? toDay(idDay);
  const token = snapshot.get("token");
  const symbol = readShort(token.get("symbol")) ?? toShort(idSymbol);
  if (!isSnapshot || asOf === null || symbol === null) {
    const errors = [
      ...(isSnapshot ? [] : [HEAD_ERRORS.schema]),
      ...(asOf === null ? [HEAD_ERRORS.asOf] : []),
      ...(symbol === null ? [HEAD_ERRORS.symbol] : []),
    ];
    return { ok: false, errors };
  }
  schema.done();
  return { ok: true, asOf, symbol, name: readShort(token.get("name")) ?? symbol };
}

function toDay(text: string | undefined): IsoDate | null {
  return text !== undefined && isIsoDate(text) ? text : null;
}

function toShort(text: string | undefined): string | null {
  return text !== undefined && text.length <= LIMITS.shortText && isNote(text) ? text : null;
}

function readDay(node: SourceNode): IsoDate | null {
  if (node.text === null || !isIsoDate(node.text)) return null;
  node.done();
  return node.text;
}

function readShort(node: SourceNode): string | null {
  const { text } = node;
  if (text === null || text.length > LIMITS.shortText || !isNote(text)) return null;
  node.done();
  return text;
}

function mapSnapshot(snapshot: SourceNode, { asOf, symbol, name }: Head): Profile {
  const issuer = snapshot.get("issuer");
  const issuerName = readShort(issuer.get("legalName"));
  const lei = readLei(issuer.get("lei"));
  const sources = mapSources(snapshot.get("sources"), toIssuerNames(issuerName, name));
  const compiled = readDay(snapshot.get("compiled"));
  const context: Context = {
    snapshot,
    draft: new Draft(),
    asOf,
    compiled,
    symbol,
    sourceIds: new Set(sources.map(({ id }) => id)),
  };
  noteOrigin(context);
  mapToken(context);
  mapIssuer(context);
  mapLicences(context);
  mapTotals(context);
  const lines = mapPositions(context);
  checkSum(context, lines);
  mapAccounts(context, lines);
  mapSegregation(context);
  mapLargestBank(context);
  mapRedemption(context);
  mapAttestations(context);
  mapDisclosures(context);
  mapGovernance(context);
  mapEnforcement(context);
  mapTechnology(context);
  mapYield(context);
  mapStressEvents(context);
  mapLeftovers(context);
  const coin = { symbol, name, dti: null };
  return context.draft.finish({ coin, issuer: { name: issuerName, lei }, asOf, sources });
}

function noteOrigin({ snapshot, draft, compiled }: Context): void {
  const id = snapshot.get("snapshotId");
  const day = compiled === null ? "" : `, compiled ${compiled}`;
  if (
    draft.addNote(
      "snapshot",
      `Converted from ${SNAPSHOT_SCHEMA_ID} ${id.text ?? "without an id"}${day}.`,
    )
  ) {
    if (id.text !== null) id.kept();
  }
}
