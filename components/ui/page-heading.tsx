import type { ReactNode } from "react";

export type PageHeadingProps = {
  title: ReactNode;
  /** A small line above: what kind of page this is, or the issuer. */
  eyebrow?: ReactNode;
  /** One sentence that says what the page answers. */
  lead?: ReactNode;
  actions?: ReactNode;
};

export function PageHeading({ title, eyebrow, lead, actions }: PageHeadingProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 border-b border-ink pb-3">
      <div className="min-w-0">
        {eyebrow ? <p className="text-sm text-muted">{eyebrow}</p> : null}
        <h1>{title}</h1>
        {lead ? <p className="mt-1 max-w-prose text-muted">{lead}</p> : null}
      </div>
      {actions ? (
        <div className="flex flex-wrap gap-2" data-print="hide">
          {actions}
        </div>
      ) : null}
    </header>
  );
}

export type SectionProps = {
  id?: string;
  title: ReactNode;
  /** What the figures measure and which way is better, e.g. "0–100, higher is better". */
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** A titled part of a page, named for screen readers by its heading. */
export function Section({ id, title, note, actions, children }: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={id ? `${id}-title` : undefined}
      className="flex min-w-0 flex-col gap-3"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule pb-1">
        <h2 id={id ? `${id}-title` : undefined}>{title}</h2>
        {note ? <p className="text-sm text-muted">{note}</p> : null}
        {actions ? <div data-print="hide">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
