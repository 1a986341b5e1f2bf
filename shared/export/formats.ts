/** The formats that tables and documents are written in. */
export const TABLE_FORMATS = ['xlsx', 'csv-norwegian', 'csv-international'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

/** `docx`: a report to read. `qdpx`: a REFI-QDA project. */
export const LIBRARY_FORMATS = [...TABLE_FORMATS, 'docx', 'json', 'qdpx'] as const
export type LibraryFormat = (typeof LIBRARY_FORMATS)[number]
