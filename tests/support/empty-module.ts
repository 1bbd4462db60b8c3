// Stands in for `server-only`, whose only effect is to refuse a build for the browser.
export {};
