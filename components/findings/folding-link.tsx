import Link from "next/link";

type Props = { readonly href: string; readonly isOpen: boolean; readonly title: string };

/** Folds or unfolds an item of a list by its address, where the page stays as it was scrolled. */
export function FoldingLink({ href, isOpen, title }: Props) {
  return (
    <Link
      className="finding-link"
      href={href}
      prefetch={false}
      scroll={false}
      aria-expanded={isOpen}
    >
      {title}
    </Link>
  );
}
