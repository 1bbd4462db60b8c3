import { Section } from "@/components/ui/page-heading";
import { ExternalLink } from "@/components/ui/text-link";
import type { Reference } from "./view";

type Props = {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly references: readonly (Reference & { readonly anchor: string })[];
};

/** Documents or legal texts with their addresses, once each. */
export function ReferenceList({ id, title, none, references }: Props) {
  return (
    <Section id={id} title={title}>
      {references.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <ol className="references">
          {references.map(({ anchor, name, title: text, where, about, url }) => (
            <li key={anchor} id={anchor}>
              <span>{name}</span>{" "}
              {url === null ? text : <ExternalLink href={url}>{text}</ExternalLink>}
              {where === "" ? null : `, ${where} (${about})`}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
