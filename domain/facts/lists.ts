import { accountColumns } from "./rows/account";
import { attestationColumns } from "./rows/attestation";
import { deploymentColumns } from "./rows/deployment";
import { enforcementColumns } from "./rows/enforcement";
import { licenceColumns } from "./rows/licence";
import { marketColumns } from "./rows/market";
import { positionColumns } from "./rows/position";
import { stressEventColumns } from "./rows/stress-event";
import type { FactDefinition, ValueOf } from "./definition";
import type { SectionId } from "./sections";

type ListDefinition = {
  readonly label: string;
  /** One row of the list, in the singular. */
  readonly rowLabel: string;
  readonly help: string;
  readonly section: SectionId;
  readonly columns: Readonly<Record<string, FactDefinition>>;
};

/** The lists of a profile. A list is complete, partial or not researched; an empty complete list means "none". */
export const LISTS = {
  licence: {
    label: "Licences and approvals",
    rowLabel: "licence",
    help: "Every permission the issuing entity relies on, one row each, including lapsed ones.",
    section: "licences",
    columns: licenceColumns,
  },
  market: {
    label: "Markets",
    rowLabel: "market",
    help: "Each jurisdiction in which the coin is offered or admitted to trading.",
    section: "licences",
    columns: marketColumns,
  },
  position: {
    label: "Reserve positions",
    rowLabel: "position",
    help: "One row per holding or per line of the reserve report, in the report's own split.",
    section: "reserve",
    columns: positionColumns,
  },
  account: {
    label: "Banks and custodians",
    rowLabel: "account",
    help: "Who holds which part of the reserve, one row per account or custody relationship.",
    section: "custody",
    columns: accountColumns,
  },
  attestation: {
    label: "Independent reports",
    rowLabel: "report",
    help: "Every report of an outside firm on the reserve, the accounts or the controls.",
    section: "assurance",
    columns: attestationColumns,
  },
  deployment: {
    label: "Chain deployments",
    rowLabel: "deployment",
    help: "Each chain the coin exists on, with how it gets there and how much of it.",
    section: "technology",
    columns: deploymentColumns,
  },
  stressEvent: {
    label: "Stress events",
    rowLabel: "event",
    help: "Episodes in which the coin or its backing came under pressure.",
    section: "trackRecord",
    columns: stressEventColumns,
  },
  enforcement: {
    label: "Enforcement",
    rowLabel: "action",
    help: "Actions by authorities against the issuer, its group or its principals.",
    section: "trackRecord",
    columns: enforcementColumns,
  },
} as const satisfies Readonly<Record<string, ListDefinition>>;

export type ListId = keyof typeof LISTS;
export const LIST_IDS = Object.keys(LISTS) as readonly ListId[];

export type ColumnId<L extends ListId> = keyof (typeof LISTS)[L]["columns"] & string;
export type ColumnValue<L extends ListId, C extends ColumnId<L>> = ValueOf<
  (typeof LISTS)[L]["columns"][C]
>;

/** Definitions of a list's columns, keyed by column name. */
export function columnsOf(list: ListId): Readonly<Record<string, FactDefinition>> {
  return LISTS[list].columns;
}

export function isListId(text: string): text is ListId {
  return Object.hasOwn(LISTS, text);
}
