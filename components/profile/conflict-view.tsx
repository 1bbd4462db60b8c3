"use client";

import { useEffect, useRef } from "react";
import type { Conflict, Side } from "@/domain/entry/merge";
import { Button } from "@/components/ui/button";

type Props = {
  readonly conflicts: readonly Conflict[];
  readonly updatedBy: string;
  readonly choices: Readonly<Record<string, Side>>;
  readonly onChoose: (path: string, side: Side) => void;
  readonly onResolve: () => void;
};

export const CHOICE_PREFIX = "choice:";

/** Both versions of everything two people changed differently, with a choice for each. */
export function ConflictView({ conflicts, updatedBy, choices, onChoose, onResolve }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="conflict-title"
      className="error-summary flex flex-col gap-4"
    >
      <div>
        <h2 id="conflict-title">{updatedBy} changed the same answers in the meantime</h2>
        <p className="max-w-prose">
          Nothing is lost. What only one of you changed is kept as it is; choose below where you
          both changed something.
        </p>
      </div>
      <ul className="flex flex-col gap-4">
        {conflicts.map((conflict) => (
          <li key={conflict.path}>
            <ConflictChoice
              conflict={conflict}
              chosen={choices[conflict.path] ?? "mine"}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          look="primary"
          name="intent"
          value="resolve"
          onClick={(event) => {
            event.preventDefault();
            onResolve();
          }}
        >
          Save with these choices
        </Button>
      </div>
    </section>
  );
}

type ChoiceProps = {
  readonly conflict: Conflict;
  readonly chosen: Side;
  readonly onChoose: Props["onChoose"];
};

function ConflictChoice({ conflict, chosen, onChoose }: ChoiceProps) {
  const name = `${CHOICE_PREFIX}${conflict.path}`;
  const side = (which: Side, label: string) => (
    <label className="choice" htmlFor={`${name}-${which}`}>
      <input
        type="radio"
        id={`${name}-${which}`}
        name={name}
        value={which}
        checked={chosen === which}
        onChange={() => onChoose(conflict.path, which)}
      />
      <span className="min-w-0">
        <span className="text-muted">{label}: </span>
        {which === "mine" ? conflict.mine : conflict.theirs}
      </span>
    </label>
  );
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium">{conflict.label}</legend>
      {side("mine", "Mine")}
      {side("theirs", "Theirs")}
    </fieldset>
  );
}
