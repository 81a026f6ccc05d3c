const LONGEST = 140

export interface SelectedWords {
  /** In one line, and cut. */
  text: string
  /** As they stand there. */
  whole: string
  entry: number
}

/** What somebody marked in an entry of a timeline. */
export function selectedWords(): SelectedWords | null {
  const selection = window.getSelection()
  const whole = (selection?.toString() ?? '').trim()
  const text = whole.replace(/\s+/g, ' ')
  const node = selection?.anchorNode
  const element = node instanceof Element ? node : node?.parentElement
  const entry = Number(element?.closest('[id^="entry-"]')?.id.slice('entry-'.length))
  return text && Number.isInteger(entry) && entry > 0 ? { text: text.slice(0, LONGEST), whole, entry } : null
}
