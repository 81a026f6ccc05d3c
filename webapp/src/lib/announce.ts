type Listener = (text: string) => void
const listeners = new Set<Listener>()

/** Says a text to people who listen to the page, politely. */
export function announce(text: string) {
  for (const listener of listeners) listener(text)
}

export function onAnnounce(listener: Listener) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
