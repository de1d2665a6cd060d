/** The largest picture that is stored with an article, in megabytes; 0: none is. */
export const LARGEST_PICTURES = [15, 5, 1, 0] as const;

export type LargestPicture = (typeof LARGEST_PICTURES)[number];
