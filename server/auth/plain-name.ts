import "server-only";

const CONTROLS = /[\u0000-\u001f\u007f]/g;

export const NO_CONTROLS = "Remove line breaks and control characters from this name.";

/** The database refuses a zero in a text, and a line break in a name could pass for a line of its own. */
export const isPlain = (text: string): boolean => text.search(CONTROLS) === -1;

/** The text with a mark in place of each control character: nothing that is kept is spelt like it. */
export const toPlain = (text: string): string => text.replaceAll(CONTROLS, "\ufffd");
