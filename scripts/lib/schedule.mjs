const CAPACITY = 2;

function startable(waiting, { used, results }) {
  return waiting.findIndex(
    ({ load, after }) => used + load <= CAPACITY && (after === undefined || results.has(after)),
  );
}

async function runOne(suite, { reports, results, isChosen }) {
  const reason = suite.absent?.() ?? null;
  if (reason !== null) return { passed: 0, failed: 0, output: "", absent: reason };
  if (isChosen(suite.after) && results.get(suite.after).failed > 0) {
    return { passed: 0, failed: 1, output: `Not run, because ${suite.after} failed.` };
  }
  try {
    return await suite.run(reports);
  } catch (error) {
    return { passed: 0, failed: 1, output: error.message };
  }
}

/** Runs the suites side by side as far as the machine goes; a suite that needs all of it waits until the others are done. */
export function runSuites(suites, { reports, onStart, onEnd }) {
  const waiting = [...suites];
  const results = new Map();
  const isChosen = (name) => suites.some((suite) => suite.name === name);
  let used = 0;
  return new Promise((resolve) => {
    const startMore = () => {
      if (results.size === suites.length) return resolve(results);
      for (
        let at = startable(waiting, { used, results });
        at >= 0;
        at = startable(waiting, { used, results })
      ) {
        const [suite] = waiting.splice(at, 1);
        used += suite.load;
        onStart(suite);
        const started = Date.now();
        runOne(suite, { reports, results, isChosen }).then((result) => {
          used -= suite.load;
          results.set(suite.name, result);
          onEnd(suite, { ...result, ms: Date.now() - started });
          startMore();
        });
      }
    };
    startMore();
  });
}
