import { useEffect, useSyncExternalStore } from 'react'
import { keep, recall } from '@/lib/keep'

const KEY = 'sweetline.ring'
const listeners = new Set<() => void>()
/** Two tones a third apart, twice in a row, then silence: short, and unlike any alarm. */
const NOTES = [
  [523.25, 0],
  [659.25, 0.16],
  [523.25, 0.42],
  [659.25, 0.58],
] as const
const LENGTH = 0.22
const LOUDNESS = 0.12
const EVERY = 2600

export function useRingOn(): boolean {
  return useSyncExternalStore(subscribe, () => recall(KEY) !== 'off')
}

export function turnRing(on: boolean) {
  keep(KEY, on ? null : 'off')
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Rings as long as it is wanted. A browser that was not touched yet stays silent, which it may. */
export function useRingTone(wanted: boolean) {
  const on = useRingOn() && wanted
  useEffect(() => {
    if (!on || typeof AudioContext === 'undefined') return
    const sound = new AudioContext()
    // Whoever answers at once closes it before the browser let it sound.
    sound.resume().catch(() => undefined)
    const ring = () => {
      for (const [pitch, at] of NOTES) play(sound, pitch, sound.currentTime + at)
    }
    ring()
    const timer = setInterval(ring, EVERY)
    return () => {
      clearInterval(timer)
      void sound.close()
    }
  }, [on])
}

function play(sound: AudioContext, pitch: number, at: number) {
  const tone = sound.createOscillator()
  const volume = sound.createGain()
  tone.frequency.value = pitch
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.001, at + LENGTH)
  tone.connect(volume).connect(sound.destination)
  tone.start(at)
  tone.stop(at + LENGTH)
}
