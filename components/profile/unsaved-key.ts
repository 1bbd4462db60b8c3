/** Begins the name of everything that a tab keeps of a form. */
export const UNSAVED = "assay-unsaved:";

/** Drops what this tab keeps of forms: whoever signs out leaves nothing for the next person. */
export function dropUnsaved(): void {
  try {
    const names = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at));
    for (const name of names) if (name?.startsWith(UNSAVED)) sessionStorage.removeItem(name);
  } catch {
    // Storage may be switched off; then there is nothing to drop.
  }
}
