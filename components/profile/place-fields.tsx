"use client";

import { BLANK_PLACE, type PlaceForm, type ProvenanceForm } from "@/domain/entry/form";
import { FieldError } from "@/components/ui/field";
import { TextArea, TextField } from "@/components/ui/text-field";

type Props = {
  readonly origin: ProvenanceForm;
  readonly error: string | undefined;
  readonly nameOf: (part: string) => string;
  readonly onChange: (change: Partial<ProvenanceForm>) => void;
};

/** Where in each cited source the answer stands. The controls of one source keep their order: the reader pairs them by it. */
export function PlaceFields({ origin, error, nameOf, onChange }: Props) {
  const { sources, places } = origin;
  const change = (id: string, part: Partial<PlaceForm>) =>
    onChange({ places: { ...places, [id]: { ...BLANK_PLACE, ...places?.[id], ...part } } });
  return (
    <div id={nameOf("places")} className="flex flex-col gap-4">
      {error === undefined ? null : <FieldError id={nameOf("places")}>{error}</FieldError>}
      {sources.map((id, index) => {
        const said = places?.[id] ?? BLANK_PLACE;
        const field = (part: string, key: keyof PlaceForm) => ({
          id: `${nameOf(part)}-${index + 1}`,
          name: nameOf(part),
          value: said[key],
          fieldClassName: "w-full",
          onChange: (event: { target: { value: string } }) =>
            change(id, { [key]: event.target.value }),
        });
        return (
          <fieldset
            key={id}
            className="flex min-w-0 flex-col gap-3 border-s-2 border-rule-strong ps-3"
          >
            <legend className="text-sm font-medium">{`Where in ${id}`}</legend>
            <input type="hidden" name={nameOf("placeFor")} value={id} />
            <TextField {...field("place", "place")} label="Page or section" width="max-w-72" />
            <TextArea
              {...field("quote", "quote")}
              label="Quoted line"
              hint="Word for word, so that a reader can find it."
              rows={2}
            />
            <TextArea {...field("placeNote", "note")} label="Note on this source" rows={2} />
          </fieldset>
        );
      })}
    </div>
  );
}
