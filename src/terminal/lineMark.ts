/** Stands for the end of a line in the answer to a question, which is a single line on the screen. */
export const lineMark = '⏎'
