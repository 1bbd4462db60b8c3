"use client";

import { useActionState } from "react";
import { FormButtons, FormFrame } from "@/components/profile/form-frame";
import type { SimpleFormState } from "@/components/profile/simple-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/page-heading";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { PolicyGroup, PolicySection } from "./proposal-field-types";
import { ProposalGroup } from "./proposal-group";
import { FACT_LIST, rowsOf, toCapGroup, toUseCaseGroup } from "./proposal-rows";

export type ProposalFormState = SimpleFormState & {
  /** What saving again would change of what somebody else saved meanwhile. */
  readonly differences: readonly string[];
};

export type ProposalAction = (
  state: ProposalFormState | null,
  data: FormData,
) => Promise<ProposalFormState | null>;

type Props = {
  readonly action: ProposalAction;
  readonly start: Readonly<Record<string, string>>;
  readonly sections: readonly PolicySection[];
  /** Ids that a cap may read, with what they are called. */
  readonly readable: readonly { readonly id: string; readonly label: string }[];
  readonly cancelHref: string;
};

const OWN_LABELS = { title: "Title", reason: "Reason" };

function labelsOf(groups: readonly PolicyGroup[]): Readonly<Record<string, string>> {
  const pairs = groups.flatMap(({ id, legend, fields }) => [
    [id, legend] as const,
    ...fields.map(({ name, label }) => [name, `${legend}, ${label.toLowerCase()}`] as const),
  ]);
  return { ...Object.fromEntries(pairs), ...OWN_LABELS };
}

/** Everything a policy says, to be changed. */
export function ProposalForm({ action, start, sections, readable, cancelHref }: Props) {
  const [sent, send] = useActionState(action, null);
  const values = sent?.values ?? start;
  const texts = { values, errors: sent?.fields ?? {} };
  const caps = rowsOf("caps", values).map(toCapGroup);
  const uses = rowsOf("useCases", values).map(toUseCaseGroup);
  const groups = [...sections.flatMap((section) => section.groups), ...caps, ...uses];
  const [before, after] = [sections.slice(0, 3), sections.slice(3)];
  return (
    <FormFrame state={sent} send={send} labels={labelsOf(groups)}>
      <Differences sentences={sent?.differences ?? []} />
      <input type="hidden" name="version" value={values["version"] ?? ""} />
      <datalist id={FACT_LIST}>
        {readable.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </datalist>
      <TextField
        {...{ id: "title", name: "title", label: "Title", error: texts.errors["title"] }}
        defaultValue={values["title"] ?? ""}
        width="max-w-prose"
        fieldClassName="w-full"
      />
      <TextArea
        {...{ id: "reason", name: "reason", label: "Reason", error: texts.errors["reason"] }}
        hint="Why the policy should change. It stays with the version."
        rows={3}
        defaultValue={values["reason"] ?? ""}
        fieldClassName="w-full"
      />
      {before.map((section) => (
        <FormSection key={section.id} section={section} texts={texts} />
      ))}
      <Rows id="form-caps" title="Which conditions cap the tier?" groups={caps} texts={texts} />
      {after.map((section) => (
        <FormSection key={section.id} section={section} texts={texts} />
      ))}
      <Rows
        id="form-use-cases"
        title="What does each use ask of a coin?"
        groups={uses}
        texts={texts}
      />
      <FormButtons submitLabel="Save the proposal" cancelHref={cancelHref} />
    </FormFrame>
  );
}

type Texts = {
  readonly texts: {
    readonly values: Readonly<Record<string, string>>;
    readonly errors: Readonly<Record<string, string>>;
  };
};

function FormSection({ section, texts }: Texts & { readonly section: PolicySection }) {
  const { id, title, note, groups } = section;
  return (
    <Section id={id} title={title} note={note}>
      <div className="flex flex-col gap-6">
        {groups.map((group) => (
          <ProposalGroup key={group.id} group={group} {...texts} />
        ))}
      </div>
    </Section>
  );
}

type RowsProps = Texts & {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly PolicyGroup[];
};

/** Entries of a list; the id of each goes along, because it is what entries are told apart by. */
function Rows({ id, title, groups, texts }: RowsProps) {
  return (
    <Section id={id} title={title}>
      <div className="flex flex-col gap-8">
        {groups.map((group) => (
          <div key={group.id}>
            <input
              type="hidden"
              name={`${group.id}.id`}
              value={texts.values[`${group.id}.id`] ?? ""}
            />
            <ProposalGroup group={group} {...texts} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function Differences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <Notice kind="warning" title="What saving now changes of what they saved">
      <ul className="list-disc ps-5">
        {sentences.map((sentence) => (
          <li key={sentence} className="break-words">
            {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
