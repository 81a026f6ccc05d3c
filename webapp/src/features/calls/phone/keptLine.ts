const KEY = 'sweetline.phone.line'

export interface KeptLine {
  identity: string
  line: string
  after: number
  /** What rang or was talked on there. */
  leg: string | null
  talking: boolean
}

/** The line of this tab, so that a page that was reloaded during a call is back in it. Other tabs have their own. */
export function keptLine(identity: string): KeptLine | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as KeptLine | null
    return kept?.identity === identity ? kept : null
  } catch {
    return null
  }
}

export function keepLine(line: KeptLine | null): void {
  try {
    if (line) sessionStorage.setItem(KEY, JSON.stringify(line))
    else sessionStorage.removeItem(KEY)
  } catch {
    // Without a storage a reload begins a line of its own.
  }
}
