"use client";

import { useEffect, useRef } from "react";

export type SummaryError = { message: string; fieldId?: string | undefined };
export type ErrorSummaryProps = { errors: readonly SummaryError[]; title?: string };

/** Takes the focus each time a new set of errors arrives; draws nothing when there are none. */
export function ErrorSummary({ errors, title = "There is a problem" }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const signature = errors.map((error) => `${error.fieldId ?? ""}:${error.message}`).join("\n");

  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);

  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      className="error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul className="mt-2 flex flex-col gap-1">
        {errors.map((error) => (
          <li key={`${error.fieldId ?? ""}:${error.message}`}>
            {error.fieldId ? <a href={`#${error.fieldId}`}>{error.message}</a> : error.message}
          </li>
        ))}
      </ul>
    </div>
  );
}
