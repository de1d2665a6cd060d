import { ImportPage } from './import-page.tsx';
import { IMPORT_WORLD } from './import-world.ts';

/** Draws the import with the browser's own world. */
export const showImport = () => <ImportPage world={IMPORT_WORLD} />;
