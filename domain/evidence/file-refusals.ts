import { FILE_TYPES, type FileType } from "./file-types";

/** What the content of a file turned out to be, where that is not a kind the library takes. */
const FOREIGN = {
  text: "plain text",
  markup: "a web page or other markup",
  zip: "a ZIP archive without a workbook in it",
  office: "an old Office file, or one locked with a password",
  unknown: "something that is not recognised",
} as const;

export type FoundContent = FileType | keyof typeof FOREIGN;

/** Why a file was not taken: the sentence people read. */
export const FILE_REFUSALS = {
  none: "Choose a file.",
  empty: "This file is empty.",
  tooLarge: "This file is larger than 20 MB.",
  unreadable: "The upload broke off or could not be read. Try again.",
  ending: "The name of the file must end in .pdf, .png, .jpg, .jpeg, .csv, .xlsx or .txt.",
  mismatch: "The name of the file and its content do not fit together.",
  markup:
    "Web pages, SVG pictures and other markup are not taken, because a browser could run them. Print the page to a PDF.",
  damaged: "This file is damaged or cut off: its inner structure does not add up.",
  mixed: "This file can be read as two kinds at once. Open it, save it anew and upload that copy.",
  encoding: "This text is not UTF-8. Save it as UTF-8 and upload it again.",
  controls: "This text holds control characters that no plain text needs.",
  archive:
    "This workbook unpacks to more than is allowed: at most 200 parts, 50 MB, and a hundred times the size of the file.",
  macros: "This workbook holds macros or embedded programs. Save it as a plain .xlsx without them.",
  links:
    "This workbook draws on other files or data connections. Break the links, save it and upload that copy.",
  locked: "This workbook is locked with a password. Save a copy without one.",
  scanRefused: "The virus scan refused this file.",
  scanUnavailable: "The virus scan could not be run, so nothing was stored. Try again later.",
  taken: "This document has a file already. Add a new revision for another one.",
  withdrawn: "This document is withdrawn and takes no file.",
} as const;

export type FileRefusalCode = keyof typeof FILE_REFUSALS;

export type FileRefusal = {
  readonly code: FileRefusalCode;
  /** The ending of the name, where the content is something else. */
  readonly named?: FileType;
  readonly found?: FoundContent;
};

export function isFileRefusalCode(text: string): text is FileRefusalCode {
  return Object.hasOwn(FILE_REFUSALS, text);
}

export function isFoundContent(text: string): text is FoundContent {
  return Object.hasOwn(FILE_TYPES, text) || Object.hasOwn(FOREIGN, text);
}

function nameContent(found: FoundContent): string {
  if (!Object.hasOwn(FILE_TYPES, found)) return FOREIGN[found as keyof typeof FOREIGN];
  const { label } = FILE_TYPES[found as FileType];
  return found === "txt" ? label : `a ${label}`;
}

/** The refusal as one or two sentences. */
export function describeFileRefusal({ code, named, found }: FileRefusal): string {
  if (code !== "mismatch" || named === undefined || found === undefined) return FILE_REFUSALS[code];
  const { endings } = FILE_TYPES[named];
  return `The name of the file ends in .${endings[0]}, but its content is ${nameContent(found)}. Choose the right file, or correct its name.`;
}
