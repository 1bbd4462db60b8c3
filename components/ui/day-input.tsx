type Props = { readonly id: string; readonly name: string; readonly defaultValue: string };

/** An ISO day within a sentence; where a day has a line to itself, a DateField has its label and its hint. */
export function DayInput(props: Props) {
  return (
    <input
      {...props}
      type="text"
      required
      autoComplete="off"
      spellCheck={false}
      maxLength={10}
      placeholder="2026-06-30"
      title="Year-month-day, for example 2026-06-30"
      className="control tabular w-32"
    />
  );
}
