/** Files and images in a session. */
export const attachments = {
  add: 'Add a file or an image',
  addTo: (answer: string) => `Add a file or an image: ${answer}`,
  insert: 'File or image',
  insertText: 'It is kept in the vault, encrypted, for you alone',
  adding: (name: string) => `Adding ${name} …`,
  notHere:
    'Files and images go into the answers of a session, where they stay with you. None was added here.',

  image: 'Image',
  file: 'File',
  placeholder: 'What is it?',
  remove: (name: string) => `Remove ${name}`,
  show: 'Show larger',
  showNamed: (name: string) => `Show ${name} larger`,
  save: 'Save a copy …',
  saveNamed: (name: string) => `Save a copy of ${name}`,
  loading: 'Loading the image',
  notDrawn: 'This image cannot be drawn here. A copy of it can be saved.',
  gone: 'Its content is no longer in this vault. Its name and what was written here stay.',

  close: 'Close',
  saveTitle: 'Save a copy that is not encrypted?',
  saveLead: (name: string) =>
    `In the vault, “${name}” is encrypted. The copy will not be: whoever can open the place where you save it can read it.`,
  saveMore:
    'Countersign does not open files itself. To read this one in another program, save a copy and open that. Programs may keep traces of what they opened; the copy is yours to delete.',
  saveNow: 'Save a copy',
  saved: (fileName: string) => `A copy was saved as ${fileName}. It is not encrypted.`,
};
