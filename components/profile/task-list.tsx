import { SECTION_IDS, SECTIONS, type SectionId } from "@/domain/facts/sections";
import { formatInstant } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { progressText, type ProgressView, progressWord } from "./progress-text";

export type TaskView = ProgressView & { readonly updatedAt: Date; readonly updatedBy: string };

type Props = {
  readonly path: string;
  readonly tasks: Readonly<Record<SectionId | "sources", TaskView>>;
};

const LOOKS = { Complete: "positive", "In progress": "accent", "Not started": "quiet" } as const;

/** Every section with how far it is; the name is the way in. */
export function TaskList({ path, tasks }: Props) {
  const { sources } = tasks;
  return (
    <ol className="border-t border-ink">
      {SECTION_IDS.map((id) => (
        <TaskRow
          key={id}
          href={`${path}/${id}`}
          label={SECTIONS[id]}
          detail={progressText(tasks[id])}
          task={tasks[id]}
        />
      ))}
      <TaskRow
        href={`${path}/sources`}
        label="Sources"
        detail={sources.total === 0 ? "No document yet" : formatPlural(sources.total, "document")}
        task={sources}
      />
    </ol>
  );
}

type RowProps = {
  readonly href: string;
  readonly label: string;
  readonly detail: string;
  readonly task: TaskView;
};

function TaskRow({ href, label, detail, task }: RowProps) {
  const word = task.total === 0 ? "Not started" : progressWord(task);
  const touched = word !== "Not started";
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_max-content] items-baseline gap-x-6 gap-y-1 border-b border-rule py-2.5 md:grid-cols-[14rem_7rem_minmax(0,1fr)_max-content]">
      <TextLink href={href} quiet className="font-medium">
        {label}
      </TextLink>
      <span className="max-md:justify-self-end">
        <Tag look={LOOKS[word]}>{word}</Tag>
      </span>
      <span className="tabular text-sm max-md:col-span-2">{detail}</span>
      <span className="text-sm text-muted max-md:col-span-2">
        {touched ? `${task.updatedBy}, ${formatInstant(task.updatedAt.toISOString())}` : ""}
      </span>
    </li>
  );
}
