import { ExternalLink } from "@/components/ui/text-link";
import { type Cite, DOCUMENTS } from "@/domain/checklist/cite";

/** The document and heading that ask the question. */
export function CiteList({ cites }: { readonly cites: readonly Cite[] }) {
  return (
    <ul>
      {cites.map(({ document, heading }) => (
        <li key={`${document} ${heading}`}>
          <ExternalLink href={DOCUMENTS[document].url}>{DOCUMENTS[document].title}</ExternalLink>
          {`, “${heading}”`}
        </li>
      ))}
    </ul>
  );
}
