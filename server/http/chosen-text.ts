import "server-only";

/** What a form says that takes a file or its text: the file where one was chosen. Not cut, and not trimmed. */
export async function readChosenText(data: FormData): Promise<string> {
  const file = data.get("file");
  if (file instanceof File && file.size > 0) return file.text();
  const text = data.get("text");
  return typeof text === "string" ? text : "";
}
