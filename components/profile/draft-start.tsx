import { formatDate } from "@/components/format/format-date";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type Props = {
  readonly latest: { readonly number: number | null; readonly asOf: string } | null;
  readonly start: () => Promise<void>;
};

/** Where no draft is open: what there is instead, and the way to open one. */
export function DraftStart({ latest, start }: Props) {
  return (
    <EmptyState
      title={
        latest === null
          ? "Nothing has been entered yet"
          : `Revision ${latest.number} of ${formatDate(latest.asOf)} is published`
      }
      action={
        <form action={start}>
          <Button look="primary">
            {latest === null ? "Open a draft" : "Start a draft from it"}
          </Button>
        </form>
      }
    >
      A draft is a working copy: it is saved as you type and changes nothing that is published.
    </EmptyState>
  );
}
