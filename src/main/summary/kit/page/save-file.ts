/** Saves text as a file where the browser keeps its downloads; nothing leaves the device. */
export function saveFile(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads it at its own time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
