/** Beyond this much time, what a refused sender goes on to send is cut off. */
const PATIENCE_MS = 5_000;

/** Whether the length of a body is told by its end alone. */
export function isOpenEnded({ headers }) {
  return headers["transfer-encoding"] !== undefined && headers["content-length"] === undefined;
}

/**
 * Holds back a body whose length is not announced until all of it is here, so that a form is read whole or not at all.
 * With the first byte beyond `limit` everything held is let go and the rest is dropped as it comes.
 * @param {import("node:http").IncomingMessage} request
 * @param {{ limit: number, pass: () => void, refuse: () => void }} how
 */
export function holdBody(request, { limit, pass, refuse }) {
  const push = request.push.bind(request);
  let held = [];
  let size = 0;
  let isRefused = false;
  request.push = (chunk) => {
    if (isRefused) return true;
    if (chunk === null) {
      release();
      return false;
    }
    size += chunk.length;
    if (size > limit) drop();
    else held.push(chunk);
    return true;
  };
  const release = () => {
    request.push = push;
    delete request.headers["transfer-encoding"];
    request.headers["content-length"] = String(size);
    pass();
    for (const chunk of held) push(chunk);
    held = [];
    push(null);
  };
  const drop = () => {
    isRefused = true;
    held = [];
    refuse();
    setTimeout(() => request.socket.destroy(), PATIENCE_MS).unref();
  };
}
