import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";

type Props = { readonly isEmpty: boolean; readonly path: string };

/** Stands where the form to publish would: the draft is blank, or says what is published already. */
export function NothingToPublish({ isEmpty, path }: Props) {
  return (
    <EmptyState
      title="Nothing to publish"
      action={
        <TextLink href={path}>{isEmpty ? "Enter the first facts" : "Back to the draft"}</TextLink>
      }
    >
      {isEmpty
        ? "Names and sources alone are no revision: answer a question or add a row first."
        : "The draft says what the latest revision says."}
    </EmptyState>
  );
}
