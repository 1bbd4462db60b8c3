const DONE = {
  saved: "Proposal saved.",
  imported: "The file is taken in.",
  submitted: "Submitted. Somebody who did not write it has to approve it.",
  withdrawn: "Taken back.",
  returned: "Returned to its authors.",
  approved: "Approved.",
} as const;

export type Done = keyof typeof DONE;

/** What was just done, in the words of a closed list: nothing is shown that an address made up. */
export function readDone(value: unknown): string | null {
  return typeof value === "string" && Object.hasOwn(DONE, value) ? DONE[value as Done] : null;
}
