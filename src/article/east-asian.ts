/** By what Chinese, Japanese and Korean text is known. */
export const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** One of their characters says about as much as so many of an alphabet. */
export const DENSE = 2.5;
