import { definitionOf, type FactId } from "@/domain/facts/vocabulary";
import { SelectField } from "@/components/ui/select-field";
import { DateField, TextField } from "@/components/ui/text-field";
import { COUNTRY_OPTIONS } from "./choices";
import { fieldOf, type SimpleFormState } from "./simple-form";

export const IDENTITY_LABELS: Readonly<Record<string, string>> = {
  legalName: "Legal name of the issuer",
  lei: "LEI of the issuer",
  domicile: "Where the issuer is established",
  parent: "Group parent",
  entityKind: "Kind of entity",
  website: "Website of the issuer",
  symbol: "Symbol",
  name: "Name of the coin",
  dti: "Digital token identifier",
  asOf: "Date of the profile",
};

type Props = { readonly state: SimpleFormState };

const toField = (state: SimpleFormState, name: string) => fieldOf(state, IDENTITY_LABELS, name);

export function CoinFields({ state }: Props) {
  return (
    <fieldset className="flex flex-col gap-5">
      <legend className="mb-3 text-lg font-semibold">Coin</legend>
      <TextField
        {...toField(state, "symbol")}
        hint="As traded, for example USDX."
        width="max-w-40"
        maxLength={20}
      />
      <TextField {...toField(state, "name")} width="max-w-prose" fieldClassName="w-full" />
      <TextField
        {...toField(state, "dti")}
        optional
        hint="Nine characters, ISO 24165."
        width="max-w-40"
      />
    </fieldset>
  );
}

export function IssuerNameFields({ state }: Props) {
  return (
    <>
      <TextField
        {...toField(state, "legalName")}
        optional
        hint="As in the register. Leave open where no legal entity is known."
        width="max-w-prose"
        fieldClassName="w-full"
      />
      <TextField
        {...toField(state, "lei")}
        optional
        hint="Twenty characters, ISO 17442."
        width="max-w-72"
      />
    </>
  );
}

function hintOf(id: FactId): string {
  return definitionOf(id).help;
}

/** The first facts about an issuer; they can be cited and corrected under Identity afterwards. */
export function IssuerFactFields({ state }: Props) {
  const kinds = definitionOf("issuer.entityKind");
  const kindOptions =
    kinds.kind === "enum"
      ? Object.entries(kinds.choices).map(([value, label]) => ({ value, label }))
      : [];
  return (
    <>
      <SelectField
        key={`domicile ${state.values["domicile"] ?? ""}`}
        {...toField(state, "domicile")}
        optional
        hint={hintOf("issuer.domicile")}
        blank="Not answered yet"
        options={COUNTRY_OPTIONS}
      />
      <SelectField
        key={`kind ${state.values["entityKind"] ?? ""}`}
        {...toField(state, "entityKind")}
        optional
        hint={hintOf("issuer.entityKind")}
        blank="Not answered yet"
        options={kindOptions}
      />
      <TextField
        {...toField(state, "parent")}
        optional
        hint={hintOf("issuer.groupParent")}
        width="max-w-prose"
        fieldClassName="w-full"
      />
      <TextField
        {...toField(state, "website")}
        optional
        hint="Starting with https://"
        width="max-w-prose"
        fieldClassName="w-full"
        inputMode="url"
      />
    </>
  );
}

export function ProfileDateField({ state }: Props) {
  return (
    <DateField
      {...toField(state, "asOf")}
      hint="The day the facts will describe, usually the date of the reserve report."
    />
  );
}
