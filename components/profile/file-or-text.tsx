import { FileField, TextArea } from "@/components/ui/text-field";

type Props = {
  readonly label: string;
  readonly hint: string;
  /** Lines of the field for the text. */
  readonly rows: number;
  readonly text: string;
};

/** A JSON file to choose, or its text to paste; readChosenText reads what was sent. */
export function FileOrText({ label, hint, rows, text }: Props) {
  return (
    <>
      <FileField
        id="file"
        name="file"
        label={label}
        hint={hint}
        accept="application/json,.json"
        optional
      />
      <TextArea
        id="text"
        name="text"
        label="Or paste its text"
        rows={rows}
        optional
        className="font-mono"
        fieldClassName="w-full"
        defaultValue={text}
      />
    </>
  );
}
