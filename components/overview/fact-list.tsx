"use client";

import { KeyValues } from "@/components/ui/key-values";
import type { FactLine } from "@/domain/explain/fact-lines";
import { FactOrigin, FactText } from "./fact-origin";

/** Facts by name, each with its value and, folded, where it comes from. */
export function FactList({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <KeyValues
      items={lines.map((line) => ({
        key: line.ref,
        label: line.label,
        value: (
          <div className="grid gap-x-6 md:grid-cols-2">
            <div>
              <FactText line={line} />
            </div>
            {line.status === "unknown" && line.note === null && line.sources.length === 0 ? null : (
              <FactOrigin line={line} />
            )}
          </div>
        ),
      }))}
    />
  );
}
