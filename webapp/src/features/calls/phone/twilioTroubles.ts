import type { Trouble } from './PhoneAdapter'

/** The SDK's numbers of errors, in the desk's words. */
const ERRORS: Record<number, Trouble> = {
  20101: 'not-admitted',
  20103: 'not-admitted',
  20104: 'not-admitted',
  31201: 'not-admitted',
  31202: 'not-admitted',
  31204: 'not-admitted',
  31205: 'not-admitted',
  31401: 'mic-denied',
  31402: 'mic-missing',
  53405: 'bad-network',
}

const WARNINGS: Record<string, Trouble> = {
  'high-rtt': 'bad-network',
  'high-jitter': 'bad-network',
  'low-mos': 'bad-network',
  'high-packet-loss': 'bad-network',
  'high-packets-lost-fraction': 'bad-network',
  'low-bytes-received': 'bad-network',
  'low-bytes-sent': 'bad-network',
  'ice-connectivity-lost': 'bad-network',
  'constant-audio-input-level': 'mic-silent',
}

export function troubleOfError(code: number | undefined): Trouble {
  return ERRORS[code ?? 0] ?? 'line-lost'
}

/** An error of a call says nothing of the line, and is over with the call; but for the microphone, which a person has to mend. */
export function troubleOfCallError(code: number | undefined): Trouble {
  const trouble = troubleOfError(code)
  return trouble === 'mic-denied' || trouble === 'mic-missing' ? trouble : 'bad-network'
}

export function troubleOfWarning(name: string): Trouble | null {
  return WARNINGS[name] ?? null
}

/** What the browser says when it is asked for a microphone. */
export function troubleOfMicrophone(error: unknown): Trouble {
  return error instanceof DOMException && error.name === 'NotAllowedError' ? 'mic-denied' : 'mic-missing'
}
