import { Menu, MenuLink } from "@/components/ui/menu";

type Props = {
  readonly name: string;
  readonly role: string;
  readonly canManagePeople: boolean;
  readonly signOut: () => Promise<void>;
};

/** Who is signed in, and the ways to what is theirs. */
export function AccountMenu({ name, role, canManagePeople, signOut }: Props) {
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
        <form action={signOut}>
          <button type="submit" className="menu-item">
            Sign out
          </button>
        </form>
      </li>
    </Menu>
  );
}
