"use client";

import { useActionState } from "react";
import { FormFrame } from "@/components/profile/form-frame";
import type { SimpleFormState } from "@/components/profile/simple-form";
import { Button, ButtonRow } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { TextArea, TextField } from "@/components/ui/text-field";
import { SCENARIO_FIELDS, type ScenarioText } from "@/domain/stress-analysis/scenario-text";

export type SaveRunState = SimpleFormState & {
  /** What somebody else saved meanwhile, in a sentence for each difference. */
  readonly theirs: readonly string[];
};

export type SaveRunAction = (
  state: SaveRunState | null,
  data: FormData,
) => Promise<SaveRunState | null>;

type Props = {
  readonly action: SaveRunAction;
  /** The run as it is played above. */
  readonly figures: ScenarioText;
  /** The saved run it began from, with the latest version of it; null where it began from a preset. */
  readonly kept: { readonly name: string; readonly latest: number } | null;
};

const LABELS = { name: "Name", why: "Why" };

const NOTHING: SaveRunState = { values: {}, fields: {}, message: null, theirs: [] };

/** Keeps the run played above under a name: as a new one, or as the next version of the one it began from. */
export function SaveRun({ action, figures, kept }: Props) {
  const [sent, send] = useActionState(action, null);
  const { values, fields, theirs } = sent ?? NOTHING;
  const latest = Number(values["latest"] ?? kept?.latest ?? 0);
  return (
    <Disclosure summary="Save this run as a scenario" open={sent !== null}>
      <FormFrame state={sent} send={send} labels={LABELS}>
        <Theirs lines={theirs} />
        {SCENARIO_FIELDS.map((field) => (
          <input key={field} type="hidden" name={field} value={figures[field]} />
        ))}
        <input type="hidden" name="latest" value={latest} />
        <TextField
          id="name"
          name="name"
          label={LABELS.name}
          hint="The desk finds it by this name, on every coin."
          defaultValue={values["name"] ?? kept?.name ?? ""}
          error={fields["name"]}
          width="max-w-96"
          autoComplete="off"
        />
        <TextArea
          id="why"
          name="why"
          label={LABELS.why}
          hint="Where its figures come from, and what the desk asks with it. The figures saved are those of the run shown here."
          rows={3}
          defaultValue={values["why"] ?? ""}
          error={fields["why"]}
          fieldClassName="w-full max-w-prose"
        />
        <ButtonRow>
          {kept === null ? null : (
            <Button look="primary" name="as" value="next">
              {`Save as version ${latest + 1}`}
            </Button>
          )}
          <Button look={kept === null ? "primary" : "secondary"} name="as" value="new">
            {kept === null ? "Save the run" : "Save as a new run"}
          </Button>
        </ButtonRow>
      </FormFrame>
    </Disclosure>
  );
}

function Theirs({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Notice kind="warning" title="As somebody else saved it">
      <ul className="list-disc pl-5">
        {lines.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Notice>
  );
}
