"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/text-field";
import { FormFrame } from "./form-frame";
import type { SimpleAction } from "./simple-form";

type Props = { readonly action: SimpleAction; readonly asOf: string };

/** The day the draft's facts describe. */
export function DraftDateForm({ action, asOf }: Props) {
  const [sent, send] = useActionState(action, null);
  return (
    <FormFrame state={sent} send={send} labels={{ asOf: "Date of the profile" }}>
      <div className="flex flex-wrap items-end gap-3">
        <DateField
          id="asOf"
          name="asOf"
          label="The facts describe"
          defaultValue={sent?.values["asOf"] ?? asOf}
          error={sent?.fields["asOf"]}
        />
        <Button>Change date</Button>
      </div>
    </FormFrame>
  );
}
