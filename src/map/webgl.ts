let found: boolean | undefined;

/** Whether this browser gives WebGL 2, which the interactive map draws with; tried once. */
export function hasWebgl(): boolean {
  return (found ??= givesWebgl());
}

function givesWebgl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
