import type { ListRow } from "@/components/issuers/list-types";
import { Attention } from "./attention";
import {
  toDraftItem,
  toFactItem,
  toGateItem,
  toReportItem,
  toUnpublishedItem,
  type DraftRow,
  type OldFactRow,
  type ReportRow,
} from "./desk-items";

type Counted<T> = { readonly items: readonly T[]; readonly total: number };

export type DeskData = {
  readonly reportLimitDays: number;
  readonly openGates: Counted<ListRow>;
  readonly oldReports: Counted<ReportRow>;
  readonly oldFacts: readonly OldFactRow[];
  readonly drafts: Counted<DraftRow>;
  readonly unpublished: Counted<ListRow>;
};

type Props = { readonly desk: DeskData; readonly today: string; readonly mayEdit: boolean };

/** Everything that waits for somebody, by kind. */
export function DeskBoard({ desk, today, mayEdit }: Props) {
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-8">
        <Attention
          id="gates"
          title="Unknown gates"
          note="A gate that cannot be answered holds the low end of the score down. Best scores first."
          none="Every gate of every published profile is answered."
          {...desk.openGates}
          items={desk.openGates.items.map(toGateItem)}
          allHref="/issuers?gates=1"
        />
        <Attention
          id="reports"
          title="Old or missing reserve reports"
          note={`The newest public reserve report describes a day more than ${desk.reportLimitDays} days ago, or none is recorded.`}
          none={`Every coin has a public reserve report of the last ${desk.reportLimitDays} days.`}
          {...desk.oldReports}
          items={desk.oldReports.items.map((item) => toReportItem(item, today))}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-8">
        <Attention
          id="drafts"
          title="Drafts waiting"
          note="Entered but not published, so no score uses them yet. The longest untouched first."
          none="No draft is open."
          {...desk.drafts}
          items={desk.drafts.items.map((item) => toDraftItem(item, { today, mayEdit }))}
          allHref="/issuers?draft=1"
        />
        <Attention
          id="unpublished"
          title="Without a published revision"
          note="No score can be shown and no comparison made until a first revision is published."
          none="Every coin has a published revision."
          {...desk.unpublished}
          items={desk.unpublished.items.map((item) => toUnpublishedItem(item, mayEdit))}
          allHref="/issuers?unpublished=1"
        />
        <Attention
          id="facts"
          title="Oldest facts"
          note="The fact of each coin that was last true longest ago; one without a day of its own is as old as its profile. Shown from one year on."
          none="No fact is older than a year."
          total={desk.oldFacts.length}
          items={desk.oldFacts.map((item) => toFactItem(item, today))}
        />
      </div>
    </div>
  );
}
