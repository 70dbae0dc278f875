/** Words of worksheets. */
export const worksheet = {
  title: 'Worksheet',
  description: 'The questions of the chapter “{chapter}” for paper, with the key on a page of its own.',
  how: 'Print this page: the questions come blank, whatever is answered here, and the key with its reasons comes on a page of its own at the end.',
  fields: 'Name ____________________   Date ____________   Points ______',
  choices: 'To choose from',
  blank: 'Blank {n}, {label}',
  key: 'Key',
  link: 'Questions as a worksheet, with the key',
} as const;
