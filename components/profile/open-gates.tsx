import { TextLink } from "@/components/ui/text-link";
import { SECTIONS, type SectionId } from "@/domain/facts/sections";

export type OpenGate = {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly missing: readonly { readonly label: string; readonly section: SectionId }[];
};

type Props = { readonly gates: readonly OpenGate[]; readonly path: string };

/** Gates nobody can judge yet: each limits the result until it is answered. */
export function OpenGates({ gates, path }: Props) {
  if (gates.length === 0) return <p>Every gate that applies can be judged.</p>;
  return (
    <ul className="border-t border-rule">
      {gates.map(({ id, title, reason, missing }) => (
        <li key={id} className="border-b border-rule py-2.5">
          <p className="font-medium">
            <TextLink quiet href={`/checklists/backing/${id}`}>
              {title}
            </TextLink>
          </p>
          <p className="text-sm text-muted">{reason}</p>
          {missing.length === 0 ? null : (
            <p className="text-sm">
              Answer{" "}
              {missing.map(({ label, section }, index) => (
                <span key={label}>
                  {index === 0 ? "" : "; "}
                  {label} (<TextLink href={`${path}/${section}`}>{SECTIONS[section]}</TextLink>)
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
