import { Button } from "@/components/ui/button";
import { type Choice, RadioGroup } from "@/components/ui/choice-fields";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Section } from "@/components/ui/page-heading";

type Act = (data: FormData) => Promise<void>;

type Props = {
  readonly person: { readonly name: string; readonly role: string; readonly disabled: boolean };
  readonly roles: readonly Choice[];
  readonly actions: Readonly<Record<"change" | "disable" | "enable" | "endAll" | "erase", Act>>;
};

/** What an administrator can do about somebody else's account. */
export function PersonTools({ person, roles, actions }: Props) {
  return (
    <>
      <Section id="role-of" title="What may this person do?">
        <form action={actions.change} className="flex flex-col items-start gap-4">
          <RadioGroup
            key={person.role}
            id="role"
            name="role"
            label="Role"
            choices={roles}
            defaultValue={person.role}
          />
          <Button look="primary">Change the role</Button>
        </form>
      </Section>
      <Section id="access" title="May this person come in?">
        <Access person={person} actions={actions} />
      </Section>
      <Section id="erase" title="Should this person be forgotten?">
        <form action={actions.erase} className="flex flex-col items-start gap-3">
          <p className="max-w-prose">
            Name, address, ways to sign in and keys are deleted, and the name is taken out of the
            trail, which still verifies. Published revisions keep the name they were published
            under.
          </p>
          <ConfirmButton
            label="Erase this person…"
            title={`Erase ${person.name}?`}
            confirmLabel="Erase this person"
          >
            <p>This cannot be undone: the trail will say “erased” where the name stood.</p>
          </ConfirmButton>
        </form>
      </Section>
    </>
  );
}

function Access({ person, actions }: Pick<Props, "person" | "actions">) {
  if (person.disabled) {
    return (
      <form action={actions.enable} className="flex flex-col items-start gap-3">
        <p className="max-w-prose">The account is disabled: no session, no sign-in, no key.</p>
        <Button look="primary">Enable the account</Button>
      </form>
    );
  }
  return (
    <div className="flex flex-wrap items-start gap-3">
      <form action={actions.endAll}>
        <Button>End every session</Button>
      </form>
      <form action={actions.disable}>
        <ConfirmButton
          label="Disable the account…"
          title={`Disable the account of ${person.name}?`}
          confirmLabel="Disable the account"
        >
          <p>Every session ends at once and keys stop working. The account can be enabled again.</p>
        </ConfirmButton>
      </form>
    </div>
  );
}
