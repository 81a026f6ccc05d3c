import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { turnShortcuts } from './shortcutSetting'
import { useShortcuts } from './useShortcuts'

describe('shortcuts', () => {
  it('go by the place of the key, whatever the keyboard writes there', () => {
    const { reply } = listening()

    fireEvent.keyDown(document.body, { code: 'KeyR', key: 'ㄱ' })

    expect(reply).toHaveBeenCalledOnce()
  })

  it('are off while somebody types, with Ctrl, and while a dialog is open', () => {
    const { reply } = listening(
      <>
        <input aria-label="box" />
        <div role="dialog" aria-modal="true" />
      </>,
    )

    fireEvent.keyDown(screen.getByLabelText('box'), { code: 'KeyR' })
    fireEvent.keyDown(document.body, { code: 'KeyR', ctrlKey: true })
    fireEvent.keyDown(document.body, { code: 'KeyR' })

    expect(reply).not.toHaveBeenCalled()
  })

  it('take G then S as going somewhere, not as the status key', () => {
    const { go, status } = listening()

    fireEvent.keyDown(document.body, { code: 'KeyG' })
    fireEvent.keyDown(document.body, { code: 'KeyS' })
    expect([go.mock.calls.length, status.mock.calls.length]).toEqual([1, 0])
    fireEvent.keyDown(document.body, { code: 'KeyS' })

    expect([go.mock.calls.length, status.mock.calls.length]).toEqual([1, 1])
  })

  it('can be turned off', () => {
    turnShortcuts(false)
    const { reply } = listening()

    fireEvent.keyDown(document.body, { code: 'KeyR' })

    expect(reply).not.toHaveBeenCalled()
  })
})

function listening(inside?: React.ReactNode) {
  const [reply, go, status] = [vi.fn(), vi.fn(), vi.fn()]
  render(<Desk reply={reply} go={go} status={status} inside={inside} />)
  return { reply, go, status }
}

interface DeskProps {
  reply: () => void
  go: () => void
  status: () => void
  inside: React.ReactNode
}

// Two places listen at once, as the layout and the page do.
function Desk({ reply, go, status, inside }: DeskProps) {
  useShortcuts({ 'KeyG KeyS': go })
  useShortcuts({ KeyR: reply, KeyS: status })
  return inside
}
