import type { SectionForm } from "./form";
import type { FieldErrors } from "./to-input";

/** What somebody else saved while a form was open. */
export type Theirs = {
  readonly form: SectionForm;
  readonly lockVersion: number;
  readonly updatedBy: string;
};

/** A form as it is shown: fresh from the draft, or as it was sent and could not be taken whole. */
export type SectionFormState = {
  readonly form: SectionForm;
  /** What the draft holds; the difference is what is not saved. */
  readonly saved: SectionForm;
  readonly lockVersion: number;
  readonly errors: FieldErrors;
  readonly theirs: Theirs | null;
  readonly message: string | null;
  /** Texts of a new source that could not be added, by the names of their controls. */
  readonly typed?: Readonly<Record<string, string>>;
};
