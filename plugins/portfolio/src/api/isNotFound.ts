/** Whether the backend said that there is no such thing, or none to be seen. */
export function isNotFound(error: object): boolean {
  return 'statusCode' in error && error.statusCode === 404;
}
