/** Counts how often it is called; answers whether that was `times` times or more within the last `ms`. */
export function often(times: number, ms: number): () => boolean {
  let at: number[] = [];
  return () => {
    const now = performance.now();
    at = [...at.filter((one) => now - one < ms), now];
    return at.length >= times;
  };
}
