import type { OpinionTexts } from "@/server/opinions/opinion-input";
import type { OpinionRecord } from "@/server/opinions/opinion.repository";

type Values = Readonly<Record<string, string>>;

/** What was typed, as the command reads it. */
export function toOpinionTexts(values: Values): OpinionTexts {
  const text = (name: string): string => values[name] ?? "";
  return {
    rater: text("rater"),
    subject: text("subject"),
    value: text("value"),
    scaleName: text("scaleName"),
    direction: text("direction"),
    steps: text("steps"),
    low: text("low"),
    high: text("high"),
    ratedOn: text("ratedOn"),
    url: text("url"),
    note: text("note"),
  };
}

/** The values of a form that corrects an entry; null starts a new one. */
export function toOpinionValues(stored: OpinionRecord | null): Values {
  if (stored === null) return {};
  const { rater, subject, value, scale, ratedOn, url, note } = stored;
  const ends =
    scale.kind === "steps"
      ? { steps: scale.steps.join("\n"), low: "", high: "" }
      : { steps: "", low: scale.low.toFixed(), high: scale.high.toFixed() };
  const { name: scaleName, direction } = scale;
  return { rater, subject, value, scaleName, direction, ...ends, ratedOn, url, note: note ?? "" };
}
