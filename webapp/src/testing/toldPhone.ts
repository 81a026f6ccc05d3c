import type { OpenPhone, PhoneAdapter, PhoneListener } from '@/features/calls/phone/PhoneAdapter'

const nothing = async () => {}

/** A telephone that is ready at once, and else does what the test says. */
export function toldPhone(own: Partial<PhoneAdapter> = {}) {
  const listeners: PhoneListener[] = []
  const asked: string[] = []
  const open: OpenPhone = (listener) => {
    listeners.push(listener)
    return {
      connect: async () => listener.onReady(true),
      accept: async () => void asked.push('accept'),
      reject: async () => void asked.push('reject'),
      hangUp: async () => void asked.push('hangUp'),
      mute: nothing,
      sendDigits: nothing,
      devices: () => [],
      choose: nothing,
      close() {},
      ...own,
    }
  }
  return {
    open,
    asked,
    opened: () => listeners.length,
    tell(): PhoneListener {
      const listener = listeners.at(-1)
      if (!listener) throw new Error('no telephone was opened')
      return listener
    },
  }
}
