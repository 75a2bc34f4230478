/** The error that a promise ends with; fails where it does not end with one. */
export async function refusal(
  promise: Promise<unknown>,
): Promise<Error & { code?: string; field?: string | null }> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
