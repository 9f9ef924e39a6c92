/** The most columns of one field that are read, so that short rows in a table of a hundred thousand columns stay cheap. */
export const maxColumns = 100
