/** Set by proxy.ts for pages and their actions, over whatever the client sent under these names. */
export const PAGE_ADDRESS = "x-assay-page";
export const PAGE_METHOD = "x-assay-method";
