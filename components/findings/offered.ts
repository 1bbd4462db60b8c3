export type ReadParam = (name: string) => string | null;

/** Picks values off an address; one that is not on offer is left out, and noted for the reader. */
export class OfferedReader {
  readonly notices: string[] = [];

  constructor(private readonly read: ReadParam) {}

  pick<T extends string>(name: string, offered: readonly T[]): T | null {
    const text = this.read(name);
    const found = offered.find((each) => each === text) ?? null;
    if (text !== null && found === null)
      this.notices.push(`There is no ${name} “${text.slice(0, 40)}”; all are shown.`);
    return found;
  }
}
