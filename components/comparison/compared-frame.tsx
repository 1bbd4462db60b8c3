import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { type CompareState, compareHref, pickHref } from "./addresses";

type Props = {
  title: string;
  lead: string;
  /** The page in the path above it. */
  label: string;
  state: CompareState;
  notices: ReactNode;
  /** Null where fewer than two coins are left to compare. */
  children: ReactNode;
};

/** A page about compared coins beside the comparison itself: same coins, same day. */
export function ComparedFrame({ title, lead, label, state, notices, children }: Props) {
  const comparable = children !== null;
  const compare = { label: "Compare", href: comparable ? compareHref(state) : pickHref(state) };
  return (
    <div className="flex flex-col gap-8">
      <Breadcrumb items={[{ label: "Desk", href: "/" }, compare, { label }]} />
      <PageHeading title={title} lead={lead} />
      {notices}
      {children ?? (
        <EmptyState
          title="At least two coins are needed"
          action={<LinkButton href={pickHref(state)}>Choose coins</LinkButton>}
        >
          Choose two to six coins whose profiles are published.
        </EmptyState>
      )}
    </div>
  );
}
