/** What marks a text as still to be written, in every kind of file. */
export const TODO = 'TODO:';
