import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";

type Props = { readonly hasRound: boolean; readonly slug: string; readonly children: ReactNode };

/** Why no draft can be opened while two people answer apart; otherwise the way to open one. */
export function NoDraft({ hasRound, slug, children }: Props) {
  if (!hasRound) return children;
  return (
    <EmptyState title="Two people are answering this profile apart from each other">
      A draft opens once <TextLink href={`/issuers/${slug}/blind`}>their answers</TextLink> are made
      one, or given up.
    </EmptyState>
  );
}
