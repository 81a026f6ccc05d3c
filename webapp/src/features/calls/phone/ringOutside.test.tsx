import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { titlePage } from '@/lib/documentTitle'
import { askToBeHeardOutside, useRingOutside } from './ringOutside'

/** What the browser was asked to show over everything. */
class Notice {
  static permission: NotificationPermission = 'granted'
  static shown: Notice[] = []
  static requestPermission = vi.fn(async () => 'granted' as NotificationPermission)
  onclick: (() => void) | null = null
  closed = false

  constructor(readonly title: string) {
    Notice.shown.push(this)
  }

  close() {
    this.closed = true
  }
}

function Ring({ on }: { on: boolean }) {
  useRingOutside(on, 'Maria Lopez is calling')
  return null
}

let hidden = false

function hides(so: boolean) {
  hidden = so
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

beforeEach(() => {
  Notice.permission = 'granted'
  Notice.shown = []
  Notice.requestPermission.mockClear()
  hidden = false
  vi.stubGlobal('Notification', Notice)
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
  vi.spyOn(document, 'hasFocus').mockImplementation(() => !hidden)
  titlePage('Mine · Sweetline')
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('a ring outside the page', () => {
  it('is in the title until it ends, and the title of another page waits for that', () => {
    const { rerender } = render(<Ring on />)
    expect(document.title).toBe('☎ Maria Lopez is calling')
    titlePage('Calls · Sweetline')
    expect(document.title).toBe('☎ Maria Lopez is calling')

    rerender(<Ring on={false} />)

    expect(document.title).toBe('Calls · Sweetline')
  })

  it('is a notice once the agent looks elsewhere, until they are back or it ends', () => {
    const focus = vi.spyOn(window, 'focus').mockImplementation(() => undefined)
    const { unmount } = render(<Ring on />)
    expect(Notice.shown).toEqual([])

    hides(true)
    hides(true)
    expect(Notice.shown.map(({ title }) => title)).toEqual(['Maria Lopez is calling'])
    Notice.shown[0]?.onclick?.()
    expect(focus).toHaveBeenCalled()
    hides(false)
    expect(Notice.shown[0]?.closed).toBe(true)

    hides(true)
    unmount()

    expect(Notice.shown.map(({ closed }) => closed)).toEqual([true, true])
  })

  it('shows nothing over the screen of who does not want it', () => {
    Notice.permission = 'denied'
    hidden = true

    render(<Ring on />)

    expect(Notice.shown).toEqual([])
  })

  it('asks only whom the browser has not asked', () => {
    askToBeHeardOutside()
    expect(Notice.requestPermission).not.toHaveBeenCalled()
    Notice.permission = 'default'

    askToBeHeardOutside()

    expect(Notice.requestPermission).toHaveBeenCalledOnce()
  })
})
