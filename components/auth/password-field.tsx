import { TextField } from "@/components/ui/text-field";

type Props = { readonly label: string; readonly id?: string; readonly hint?: string };

/** Asks again for the password somebody has. */
export function PasswordField({ label, id = "password", hint }: Props) {
  return (
    <TextField
      id={id}
      name="password"
      type="password"
      label={label}
      hint={hint}
      autoComplete="current-password"
      fieldClassName="max-w-md"
      required
    />
  );
}
