import type { AnswerForm } from "./form";

/** What contradicting sources give, in one line: `S1: 0.1 %; S2: 0.5 %`. */
export function describeClaims({ claims = {} }: Pick<AnswerForm, "claims">): string {
  return Object.entries(claims)
    .map(([source, value]) => `${source}: ${value.trim()}`)
    .join("; ");
}

export type Settlement = { readonly value: string; readonly reason: string };

/**
 * The answer once sources that disagreed have been settled: the value that holds, and in the note what they said and
 * why it holds. Without a value only the note grows; without a reason the server refuses to take it.
 */
export function settle(answer: AnswerForm, { value, reason }: Settlement): AnswerForm {
  const { claims, ...rest } = answer;
  const why = reason.trim();
  if (value.trim() === "") return { ...answer, note: append(answer.note, why) };
  const said = claims === undefined ? "" : ` (${describeClaims({ claims })})`;
  const note = why === "" ? answer.note : append(answer.note, `Sources disagreed${said}. ${why}`);
  return { ...rest, value, low: "", high: "", unknown: "", note, claims: undefined };
}

function append(note: string, text: string): string {
  return [note, text].filter((part) => part.trim() !== "").join("\n");
}
