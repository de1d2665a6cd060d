/** What is not seen in a text: soft hyphens, breaks without width, marks of direction. */
export const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/;
