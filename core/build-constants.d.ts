/** The package's version; put in by the build. */
declare const CORE_VERSION: string;
