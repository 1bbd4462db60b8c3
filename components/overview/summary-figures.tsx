"use client";

import { KeyValues } from "@/components/ui/key-values";

/** A figure of the result; without a note its words are the link. */
export type SummaryFigure = {
  readonly label: string;
  readonly text: string;
  readonly note?: string;
  /** To what it is made of. */
  readonly href?: string;
};

export function SummaryFigures({ figures }: { readonly figures: readonly SummaryFigure[] }) {
  return (
    <KeyValues
      items={figures.map((figure) => ({ label: figure.label, value: <Figure figure={figure} /> }))}
    />
  );
}

function Figure({ figure: { text, note, href } }: { readonly figure: SummaryFigure }) {
  if (note === undefined)
    return (
      <a className="link" href={href}>
        {text}
      </a>
    );
  return (
    <>
      {href === undefined ? (
        <span className="font-semibold">{text}</span>
      ) : (
        <a className="link-quiet tabular font-semibold" href={href}>
          {text}
        </a>
      )}{" "}
      <span className="text-muted">{note}</span>
    </>
  );
}
