/**
 * A property that is worked out on first reading and shows like any other: in copies, as JSON, in tests. One
 * getter function serves every object, because an object literal with a getter of its own gets a shape of its own,
 * and thousands of shapes are what the collector then spends its time on.
 */
export function ownGetter<T extends object, V>(read: (object: T) => V): PropertyDescriptor {
  return {
    configurable: true,
    enumerable: true,
    get(this: T) {
      return read(this);
    },
  };
}
