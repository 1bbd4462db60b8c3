"use client";

import { memo, useCallback } from "react";
import { type AnswerForm, isBlankCell } from "@/domain/entry/form";
import { factField, isChoice } from "@/domain/entry/fields";
import type { FieldErrors } from "@/domain/entry/to-input";
import { definitionOf, type FactId } from "@/domain/facts/vocabulary";
import { Disclosure } from "@/components/ui/disclosure";
import { ClaimFields } from "./claim-fields";
import { useEditor } from "./editor-context";
import type { FigureView, ReaderView } from "./entry-types";
import { FactControl } from "./fact-control";
import { ProvenanceFields } from "./provenance-fields";
import { SearchNote } from "./search-note";
import { UnknownFields } from "./unknown-fields";
import { WhyAsked } from "./why-asked";

type Props = {
  readonly id: FactId;
  readonly answer: AnswerForm;
  /** Only those of this fact. */
  readonly errors: FieldErrors;
  readonly figure: FigureView | undefined;
  readonly readers: readonly ReaderView[];
};

const ORIGIN_PARTS = ["asOf", "knownOn", "sources", "places", "note", "marks", "new"] as const;

function originSummary(answer: AnswerForm, evidence: string | undefined): string {
  const { sources, asOf, note, marks } = answer;
  const parts = [
    sources.length === 0
      ? "no source cited"
      : `${sources.length} ${sources.length === 1 ? "source" : "sources"}`,
    sources.length === 1 ? (evidence ?? "") : "",
    asOf === "" ? "" : `as of ${asOf}`,
    note === "" ? "" : "note",
    ...marks,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const isOpen = (answer: AnswerForm) => isBlankCell(answer) || answer.unknown !== "";

/** One question of a section, drawn from the fact's definition. */
export const FactField = memo(function FactField({ id, answer, errors, figure, readers }: Props) {
  const { dispatch, sources, asked, searches, factsHref, today } = useEditor();
  const definition = definitionOf(id);
  const change = useCallback(
    (part: Partial<AnswerForm>) => dispatch({ type: "fact", id, change: part }),
    [dispatch, id],
  );
  const nameOf = (part: string) => factField(id, part);
  const faulty = ORIGIN_PARTS.some((part) =>
    Object.keys(errors).some((name) => name.startsWith(nameOf(part))),
  );
  const [first] = answer.sources;
  const search = isOpen(answer) ? searches[id] : undefined;
  return (
    <div className="grid gap-x-12 gap-y-4 border-b border-rule py-5 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-2">
        <FactControl
          id={id}
          definition={definition}
          cell={answer}
          error={errors[nameOf("value")]}
          onChange={change}
        />
        {search === undefined ? null : <SearchNote search={search} today={today} />}
        {answer.unknown === "conflicting" ? (
          <ClaimFields {...{ definition, answer, errors, nameOf }} onChange={change} />
        ) : null}
        <div className="flex flex-wrap items-start gap-x-6 gap-y-1">
          {isChoice(definition, "fact") ? null : (
            <UnknownFields
              definition={definition}
              cell={answer}
              errors={errors}
              nameOf={nameOf}
              onChange={change}
            />
          )}
          <Disclosure
            className="text-sm open:w-full open:text-base"
            open={faulty || asked?.slice(asked.indexOf(".") + 1) === `f.${id}`}
            summary={
              <>
                Source and dates{" "}
                <span className="font-normal text-muted">
                  {originSummary(answer, sources.find((each) => each.id === first)?.evidence)}
                </span>
              </>
            }
          >
            <ProvenanceFields
              origin={answer}
              place={`f.${id}`}
              {...{ errors, nameOf }}
              onChange={change}
            />
          </Disclosure>
        </div>
      </div>
      <WhyAsked
        evidenceWanted={definition.evidenceWanted}
        figure={figure}
        readers={readers}
        historyHref={`${factsHref}/${id}`}
      />
    </div>
  );
});
