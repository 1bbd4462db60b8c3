import { isEmptyForm, pickChanges, type SectionForm } from "@/domain/entry/form";
import { UNSAVED } from "./unsaved-key";

type Kept = { readonly base: SectionForm; readonly mine: SectionForm };

const keyOf = (url: string) => `${UNSAVED}${url}`;

/** Keeps in this tab what the server has not taken yet, so that leaving the page loses nothing. */
export function keepUnsaved(url: string, saved: SectionForm, form: SectionForm): void {
  const mine = pickChanges(saved, form);
  try {
    if (isEmptyForm(mine)) sessionStorage.removeItem(keyOf(url));
    else
      sessionStorage.setItem(
        keyOf(url),
        JSON.stringify({ base: saved, mine: form } satisfies Kept),
      );
  } catch {
    // Storage may be full or switched off; the text still stands in the form.
  }
}

/** What an earlier visit in this tab could not save; null when there is none. */
export function takeUnsaved(url: string): Kept | null {
  try {
    const text = sessionStorage.getItem(keyOf(url));
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}
