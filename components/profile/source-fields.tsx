"use client";

import { useState } from "react";
import type { ProvenanceForm } from "@/domain/entry/form";
import { keepPlaces } from "@/domain/entry/form";
import type { FieldErrors } from "@/domain/entry/to-input";
import { describePlace } from "@/domain/entry/describe";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/choice-fields";
import { SelectField } from "@/components/ui/select-field";
import { useEditor } from "./editor-context";
import { NewSourceFields } from "./new-source-fields";
import { PlaceFields } from "./place-fields";

export type SourceFieldsProps = {
  readonly origin: ProvenanceForm;
  readonly errors: FieldErrors;
  /** Which answer or row this is, as buttons name it: `f.redemption.feePct`, `position.row_1`. */
  readonly place: string;
  readonly nameOf: (part: string) => string;
  readonly onChange: (change: Partial<ProvenanceForm>) => void;
};

/** The documents an answer rests on: which, where in them, and one that is not in the list yet. */
export function SourceFields(props: SourceFieldsProps) {
  const { origin, errors, place, nameOf, onChange } = props;
  const { sources, asked } = useEditor();
  const isAsked = (act: string) => asked === `${act}.${place}`;
  const hasError = (part: string) =>
    Object.keys(errors).some((name) => name.startsWith(nameOf(part)));
  const [placed, setPlaced] = useState(isAsked("cite") || hasError("places"));
  const [adding, setAdding] = useState(isAsked("source") || hasError("new"));
  const others = sources.filter(({ id }) => !origin.sources.includes(id));
  const cite = (id: string) => {
    if (id !== "") onChange({ sources: [...origin.sources, id] });
  };
  return (
    <div className="flex flex-col gap-2" id={nameOf("evidence")}>
      <CitedSources {...props} />
      {placed ? (
        <PlaceFields {...{ origin, nameOf, onChange }} error={errors[nameOf("places")]} />
      ) : null}
      {sources.length === 0 ? (
        <p className="text-sm text-muted">The profile has no sources yet.</p>
      ) : (
        <SelectField
          id={nameOf("cite")}
          name={nameOf("cite")}
          label={origin.sources.length === 0 ? "Cite a source" : "Cite another source"}
          className="control-small"
          width="max-w-prose"
          fieldClassName="w-full"
          blank="Choose a document"
          value=""
          options={others.map(({ id, title, date }) => ({
            value: id,
            label: [id, title, date].filter(Boolean).join(" · "),
          }))}
          onChange={(event) => cite(event.target.value)}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {placed || origin.sources.length === 0 ? null : (
          <ActButton act="cite" place={place} onAct={() => setPlaced(true)}>
            Page, quoted line, note
          </ActButton>
        )}
        {adding ? null : (
          <ActButton act="source" place={place} onAct={() => setAdding(true)}>
            Add a new source here
          </ActButton>
        )}
      </div>
      {adding ? (
        <NewSourceFields
          {...{ errors, place, nameOf }}
          onAdded={(id) => {
            cite(id);
            setAdding(false);
          }}
        />
      ) : null}
    </div>
  );
}

type ActProps = {
  readonly act: "cite" | "source";
  readonly place: string;
  readonly onAct: () => void;
  readonly children: string;
};

/** Shows more controls; without scripts the form is saved and comes back with them. */
function ActButton({ act, place, onAct, children }: ActProps) {
  return (
    <Button
      size="small"
      name="intent"
      value={`${act}.${place}`}
      onClick={(event) => {
        event.preventDefault();
        onAct();
      }}
    >
      {children}
    </Button>
  );
}

function CitedSources({ origin, errors, nameOf, onChange }: SourceFieldsProps) {
  const { sources } = useEditor();
  const known = new Map(sources.map((source) => [source.id, source]));
  const remove = (id: string) => {
    const kept = origin.sources.filter((cited) => cited !== id);
    onChange({ sources: kept, places: keepPlaces(origin.places, kept) });
  };
  return (
    <Fieldset id={nameOf("sources")} label="Sources" error={errors[nameOf("sources")]}>
      {origin.sources.length === 0 ? (
        <p className="text-sm text-muted">No source cited yet.</p>
      ) : null}
      {origin.sources.map((id, index) => {
        const field = index === 0 ? nameOf("sources") : `${nameOf("sources")}-${index + 1}`;
        const place = origin.places?.[id];
        return (
          <label key={id} className="choice" htmlFor={field}>
            <input
              type="checkbox"
              id={field}
              name={nameOf("sources")}
              value={id}
              checked
              onChange={() => remove(id)}
            />
            <span className="min-w-0 text-sm break-words">
              <span className="tabular text-muted">{id}</span>{" "}
              {known.get(id)?.title ?? "is not in the list of sources"}
              <span className="text-muted"> {known.get(id)?.evidence}</span>
              {place === undefined ? null : (
                <span className="block text-muted">{describePlace(place)}</span>
              )}
            </span>
          </label>
        );
      })}
    </Fieldset>
  );
}
