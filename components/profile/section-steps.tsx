import { SECTIONS, type SectionId } from "@/domain/facts/sections";
import { TextLink } from "@/components/ui/text-link";

type Props = {
  readonly path: string;
  readonly before: SectionId | null;
  readonly after: SectionId | null;
};

/** The way through all sections, in the order of the task list. */
export function SectionSteps({ path, before, after }: Props) {
  return (
    <nav aria-label="Sections" className="flex flex-wrap justify-between gap-4" data-print="hide">
      {before === null ? (
        <TextLink href={path}>All sections</TextLink>
      ) : (
        <TextLink href={`${path}/${before}`} rel="prev">
          Previous: {SECTIONS[before]}
        </TextLink>
      )}
      {after === null ? (
        <TextLink href={`${path}/sources`}>Next: Sources</TextLink>
      ) : (
        <TextLink href={`${path}/${after}`} rel="next">
          Next: {SECTIONS[after]}
        </TextLink>
      )}
    </nav>
  );
}
