import { Menu, MenuLink } from "@/components/ui/menu";
import { SignOutForm } from "./sign-out-form";

type Props = {
  readonly name: string;
  readonly role: string;
  readonly canManagePeople: boolean;
};

/** Who is signed in, and the ways to what is theirs. */
export function AccountMenu({ name, role, canManagePeople }: Props) {
  return (
    <Menu
      id="account-menu"
      look="quiet"
      label={
        <>
          <span className="sr-only">Account of </span>
          <span className="account-name">{name}</span>
        </>
      }
    >
      <li className="menu-head">
        <span className="font-semibold">{name}</span>
        <span className="menu-hint">{role}</span>
      </li>
      <MenuLink href="/account">Your account</MenuLink>
      <MenuLink href="/account/keys">Your keys</MenuLink>
      {canManagePeople ? <MenuLink href="/people">People</MenuLink> : null}
      <MenuLink href="/permissions">Permissions</MenuLink>
      <li>
        <SignOutForm />
      </li>
    </Menu>
  );
}
