"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { formatCount } from "@/components/format/format-number";
import { FieldError } from "@/components/ui/field";

type Props = {
  readonly id: string;
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly total: number;
  readonly error: string | undefined;
  readonly children: ReactNode;
};

/** Null where a field holds no whole number. */
function add(texts: readonly string[]): number | null {
  const figures = texts.map((text) => text.replace(/[\s,]/g, ""));
  if (!figures.every((text) => /^\d{0,9}$/.test(text))) return null;
  return figures.reduce((sum, text) => sum + Number(text), 0);
}

function describe(sum: number | null, total: number): string {
  if (sum === null) return "The sum shows once every weight is a whole number.";
  const said = `${formatCount(sum)} of ${formatCount(total)} basis points`;
  if (sum === total) return `${said}.`;
  const gap = formatCount(Math.abs(total - sum));
  return `${said}: ${gap} ${sum < total ? "are left" : "too many"}.`;
}

/** Figures that have to add up, with their sum as it is typed; without scripts, as it was sent. */
export function WeightSum({ id, names, values, total, error, children }: Props) {
  const [sum, setSum] = useState(() => add(names.map((name) => values[name] ?? "")));
  const count = (event: FormEvent<HTMLDivElement>) => {
    const inputs = [...event.currentTarget.querySelectorAll("input")];
    setSum(add(inputs.map((input) => input.value)));
  };
  return (
    <div id={id} tabIndex={-1} onInput={count} className="flex flex-col gap-3">
      {children}
      <p
        role="status"
        className={sum === total ? "tabular text-sm" : "tabular text-sm font-semibold"}
      >
        {describe(sum, total)}
      </p>
      {error === undefined ? null : <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}
