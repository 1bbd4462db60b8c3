import { sameName } from "../reserve/concentration";

/** Names as they are compared, each brought to that form once; null for no name. */
export class NameKeys {
  private readonly known = new Map<string, string>();

  of(name: string | undefined): string | null {
    if (name === undefined) return null;
    let key = this.known.get(name);
    if (key === undefined) {
      key = sameName(name);
      this.known.set(name, key);
    }
    return key === "" ? null : key;
  }
}
