import type { SectionFormState } from "@/domain/entry/exchange";
import type { SectionForm } from "@/domain/entry/form";
import type { FieldErrors } from "@/domain/entry/to-input";

/** What rows and other answers give for a fact, in words, as the server last computed it. */
export type FigureView = {
  readonly id: string;
  readonly label: string;
  readonly formula: string;
  readonly text: string;
  readonly known: boolean;
  readonly difference: string | null;
};

export type SourceOption = {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  /** Kind, age and strength in words. */
  readonly evidence: string;
};

/** What adding a source from within a section answers. */
export type AddedSource =
  | { readonly ok: true; readonly id: string }
  | {
      readonly ok: false;
      readonly message: string;
      readonly fields: Readonly<Record<string, string>>;
    };

/** A criterion of the checklist that reads an answer. */
export type ReaderView = { readonly id: string; readonly title: string; readonly href: string };

/** What a save answers, to the form with scripts and to the one without. */
export type SaveAnswer =
  | {
      readonly ok: true;
      readonly lockVersion: number;
      readonly errors: FieldErrors;
      readonly unsaved: readonly string[];
      readonly figures: readonly FigureView[];
    }
  | {
      readonly ok: false;
      readonly code: "stale";
      readonly message: string;
      readonly theirs: SectionForm;
      readonly lockVersion: number;
      readonly updatedBy: string;
    }
  | { readonly ok: false; readonly code: "no_draft"; readonly message: string };

export type SectionAction = (
  state: SectionFormState | null,
  data: FormData,
) => Promise<SectionFormState | null>;
