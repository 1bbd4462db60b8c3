/** A document and the heading in it that asks the question. */
export type Cite = {
  readonly document: DocumentId;
  readonly heading: string;
};

export const DOCUMENTS = {
  USD1backed: { title: "USD1backed.com", url: "https://usd1backed.com" },
  USD1borrow: { title: "USD1borrow.com", url: "https://usd1borrow.com" },
} as const;
export type DocumentId = keyof typeof DOCUMENTS;
