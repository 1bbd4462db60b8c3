import { TextLink } from "@/components/ui/text-link";
import type { Mode } from "@/domain/regime/truth";

const WORDS: Readonly<Record<Mode, { readonly name: string; readonly says: string }>> = {
  perimeter: {
    name: "What binds it",
    says: "Every condition of scope applied, on the chosen day. Only here can a coin fall short.",
  },
  benchmark: {
    name: "Benchmark",
    says: "How the coin would stand if it sought the permission: permissions are taken as given, and rules that are not yet law are measured too. Never a verdict on compliance.",
  },
};

/** Switches between what the law asks now and how the coin would compare; says which one is shown. */
export function ModeLinks({
  mode,
  hrefFor,
}: {
  readonly mode: Mode;
  readonly hrefFor: (mode: Mode) => string;
}) {
  const other: Mode = mode === "perimeter" ? "benchmark" : "perimeter";
  return (
    <p className="max-w-prose text-sm">
      <strong className="font-medium">{WORDS[mode].name}.</strong> {WORDS[mode].says}{" "}
      <TextLink href={hrefFor(other)}>Show instead: {WORDS[other].name.toLowerCase()}</TextLink>
    </p>
  );
}
