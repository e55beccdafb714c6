/** True for the fault of a file that is not there, is a folder, or may not be read. */
export function isNoFile(fault: unknown): fault is Error & { readonly path?: string } {
  return (
    fault instanceof Error &&
    'code' in fault &&
    (fault.code === 'ENOENT' || fault.code === 'EISDIR' || fault.code === 'EACCES')
  );
}
