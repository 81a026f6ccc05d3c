import type { Device } from '@twilio/voice-sdk'
import { keep, recall } from '@/lib/keep'
import type { AudioChoice, PhoneListener, Trouble } from './PhoneAdapter'

type Audio = NonNullable<Device['audio']>
type Kind = AudioChoice['kind']

const KEPT: Record<Kind, string> = { microphone: 'sweetline.phone.microphone', speaker: 'sweetline.phone.speaker' }
const AWAY: Record<Kind, Trouble> = { microphone: 'mic-away', speaker: 'speaker-away' }

export function choices(audio: Audio | null | undefined): AudioChoice[] {
  if (!audio) return []
  return kinds(audio).map((kind) => ({
    kind,
    devices: [...there(audio, kind).values()].map(({ deviceId, label }) => ({ id: deviceId, name: label || deviceId })),
    chosen: chosen(audio, kind) ?? 'default',
  }))
}

/** Chosen for this computer, not only for as long as the page is open. */
export async function choose(audio: Audio, kind: Kind, id: string, listener: PhoneListener) {
  await set(audio, kind, id)
  keep(KEPT[kind], id === 'default' ? null : id)
  listener.onTrouble('mic-lost', false)
  takeKept(audio, listener)
}

/** Takes what was chosen last, and says so where it is not plugged in. */
export function takeKept(audio: Audio, listener: PhoneListener) {
  for (const kind of kinds(audio)) void take(audio, kind, listener)
}

async function take(audio: Audio, kind: Kind, listener: PhoneListener) {
  const id = recall(KEPT[kind])
  // The browser has not counted them yet.
  if (there(audio, kind).size === 0) return
  const isThere = id === null || there(audio, kind).has(id)
  try {
    if (id !== null && isThere && chosen(audio, kind) !== id) await set(audio, kind, id)
    listener.onTrouble(AWAY[kind], !isThere)
  } catch {
    listener.onTrouble(AWAY[kind], true)
  }
}

function kinds(audio: Audio): Kind[] {
  return audio.isOutputSelectionSupported ? ['microphone', 'speaker'] : ['microphone']
}

function there(audio: Audio, kind: Kind): Map<string, MediaDeviceInfo> {
  return kind === 'microphone' ? audio.availableInputDevices : audio.availableOutputDevices
}

function chosen(audio: Audio, kind: Kind): string | undefined {
  return kind === 'microphone' ? audio.inputDevice?.deviceId : [...audio.speakerDevices.get()][0]?.deviceId
}

function set(audio: Audio, kind: Kind, id: string): Promise<void> {
  return kind === 'microphone' ? audio.setInputDevice(id) : audio.speakerDevices.set(id)
}
