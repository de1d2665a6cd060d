import { treeReader } from '../appeals/trees.ts';
import { BODY_FEATURES } from './body-feature-names.ts';

/** Reads a tree as `training/write-body.ts` writes it. */
export const readBodyTree = treeReader(BODY_FEATURES);
