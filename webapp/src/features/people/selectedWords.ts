const LONGEST = 140

export interface SelectedWords {
  text: string
  entry: number
}

/** What somebody marked in an entry of a timeline. */
export function selectedWords(): SelectedWords | null {
  const selection = window.getSelection()
  const text = (selection?.toString() ?? '').replace(/\s+/g, ' ').trim()
  const node = selection?.anchorNode
  const element = node instanceof Element ? node : node?.parentElement
  const entry = Number(element?.closest('[id^="entry-"]')?.id.slice('entry-'.length))
  return text && Number.isInteger(entry) && entry > 0 ? { text: text.slice(0, LONGEST), entry } : null
}
