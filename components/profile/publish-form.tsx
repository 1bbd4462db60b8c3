"use client";

import { useActionState } from "react";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { DateField } from "@/components/ui/text-field";
import { FormFrame } from "./form-frame";
import type { SimpleAction } from "./simple-form";

type Props = {
  readonly action: SimpleAction;
  readonly asOf: string;
  readonly next: number;
  /** Locks of the sections as they stand on this page. */
  readonly locks: string;
  readonly backHref: string;
};

/** Makes the draft the next revision, exactly as it was reviewed here. */
export function PublishForm({ action, asOf, next, locks, backHref }: Props) {
  const [sent, send] = useActionState(action, null);
  return (
    <FormFrame state={sent} send={send} labels={{ asOf: "Date of the profile" }}>
      <input type="hidden" name="locks" value={locks} />
      <DateField
        id="asOf"
        name="asOf"
        label="The facts describe"
        hint="Usually the date of the reserve report."
        defaultValue={sent?.values["asOf"] ?? asOf}
        error={sent?.fields["asOf"]}
      />
      <p className="max-w-prose">
        A published revision cannot be changed again; a later one can correct it.
      </p>
      <ButtonRow>
        <Button look="primary">Publish revision {next}</Button>
        <LinkButton look="quiet" href={backHref}>
          Back to the draft
        </LinkButton>
      </ButtonRow>
    </FormFrame>
  );
}
