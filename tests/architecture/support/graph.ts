type Graph = ReadonlyMap<string, readonly string[]>;

/** Everything that can be reached from `starts`, themselves included. */
export function reachableFrom(graph: Graph, starts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>(starts);
  for (const file of seen) for (const next of graph.get(file) ?? []) seen.add(next);
  return seen;
}

function pathBack(graph: Graph, start: string): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return unwind(cameFrom, file, start);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  }
  return null;
}

function unwind(cameFrom: ReadonlyMap<string, string>, end: string, start: string): string[] {
  const path = [end, start];
  let step = end;
  while (step !== start) {
    step = cameFrom.get(step) ?? start;
    path.unshift(step);
  }
  return path;
}

/** One shortest way round for each file that lies on a cycle, each cycle told once. */
export function findCycles(graph: Graph): readonly string[] {
  const cycles = new Map<string, string>();
  for (const file of graph.keys()) {
    const path = pathBack(graph, file);
    if (path === null) continue;
    const members = path.toSorted().filter((member, at, all) => member !== all[at - 1]);
    if (!cycles.has(members.join())) cycles.set(members.join(), path.join(" → "));
  }
  return [...cycles.values()];
}
