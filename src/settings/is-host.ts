/** Whether a text can be the host of an address; names that every object has are none. */
export const isHost = (text: string): boolean =>
  text.length <= 253 && /^[a-z0-9[\]:._-]*[a-z0-9\]][a-z0-9[\]:._-]*$/i.test(text) && !(text in {});
