import '@testing-library/jest-dom/vitest'
import { notifications } from '@mantine/notifications'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { startI18n } from '@/i18n/i18n'
import { server } from './server'

configure({ asyncUtilTimeout: 15_000 })

// What jsdom lacks and Mantine asks for.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.IntersectionObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver
window.scrollTo = () => {}
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
Element.prototype.scrollIntoView = () => {}

beforeAll(async () => {
  await startI18n('en')
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  // What all files of a worker share.
  vi.unstubAllGlobals()
  notifications.clean()
  notifications.cleanQueue()
  server.resetHandlers()
  localStorage.clear()
  sessionStorage.clear()
})
afterAll(async () => {
  // A page that is still being fetched ahead would fail in the file that follows.
  await vi.dynamicImportSettled()
  server.close()
})
