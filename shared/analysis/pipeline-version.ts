/**
 * Raised whenever reading or analysing may give another result for the same file: stored results of an older
 * version are made again in the background.
 */
export const PIPELINE_VERSION = 35
