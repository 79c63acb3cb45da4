/** Whether the backend said that the reader may not do or see this. */
export function isForbidden(error: object): boolean {
  return 'statusCode' in error && error.statusCode === 403;
}
