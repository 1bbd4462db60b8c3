export type Choice = { readonly value: string; readonly label: string };

type Props = {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
};

/** One question of a filter form; the first choice leaves it open. */
export function FilterSelect({ name, label, all, value, choices }: Props) {
  const id = `filter-${name}`;
  return (
    <div className="flex flex-col gap-1 max-sm:w-full">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <select id={id} key={value} name={name} defaultValue={value ?? ""} className="control">
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
