import { Tag } from "@/components/ui/tag";
import type { TagLook } from "@/components/ui/tag";
import type { Severity } from "./types";

const LOOKS: Record<Severity, { look: TagLook; word: string }> = {
  gate: { look: "strong", word: "Gate" },
  major: { look: "plain", word: "Major" },
  minor: { look: "quiet", word: "Minor" },
};

export function SeverityTag({ severity }: { severity: Severity }) {
  const { look, word } = LOOKS[severity];
  return <Tag look={look}>{word}</Tag>;
}
