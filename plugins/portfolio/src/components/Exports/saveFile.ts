/** Hands a file to the browser to be saved. */
export function saveFile(options: { content: Blob; name: string }): void {
  const url = URL.createObjectURL(options.content);
  const link = document.createElement('a');
  link.href = url;
  link.download = options.name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
