/** Fetches what will be wanted next; what cannot come now is asked for once more, and answered for, when it is opened. */
export function fetchAhead(pages: (() => Promise<unknown>)[]) {
  for (const page of pages) page().catch(() => {})
}
