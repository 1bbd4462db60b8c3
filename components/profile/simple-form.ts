/** What a small form gets back when it could not be taken: everything typed, and what is wrong with it. */
export type SimpleFormState = {
  readonly values: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly message: string | null;
};

export type SimpleAction = (
  state: SimpleFormState | null,
  data: FormData,
) => Promise<SimpleFormState | null>;

type Labels = Readonly<Record<string, string>>;

/** What a control of a small form shows: its label, what was typed, and what is wrong with it. */
export function fieldOf(
  { values, fields }: Pick<SimpleFormState, "values" | "fields">,
  labels: Labels,
  name: string,
) {
  return {
    id: name,
    name,
    label: labels[name] ?? name,
    defaultValue: values[name] ?? "",
    error: fields[name],
  };
}

/** The texts of a form by name; files and React's own fields are left out. */
export function toValues(data: FormData): Readonly<Record<string, string>> {
  const texts = [...data].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$") ? [[name, value] as const] : [],
  );
  return Object.fromEntries(texts);
}
