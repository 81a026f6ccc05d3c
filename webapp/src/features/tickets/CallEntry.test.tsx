import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Call } from '@/api/shapes'
import { anEntry, aRecording } from '@/testing/fixtures/ticket'
import { show } from '@/testing/render'
import { CallEntry } from './CallEntry'

describe('a call in the timeline', () => {
  it('says who talked, how long was waited, and how it was wrapped up', () => {
    showCall({
      conversation: {
        id: 20,
        stage: 'ended',
        outcome: 'answered',
        reason: '',
        language: 'en',
        team: 'Customer care',
        waitedSeconds: 62,
        talkedSeconds: 305,
        heldSeconds: 40,
        rating: 5,
        people: [
          talker('Jenny Moon', 'agent'),
          talker('Said Haddad', 'agent'),
          talker('Jessica Albright', 'supervisor'),
        ],
        wrapUps: [
          {
            account: 1,
            name: 'Jenny Moon',
            topic: { en: 'Delivery', ko: '배송' },
            disposition: { en: 'Solved', ko: '해결' },
            praised: true,
          },
        ],
      },
    })

    expect(
      screen.getByText(
        'Answered · with Jenny Moon, Said Haddad · waited 1:02 · talked 5:05 · on hold 0:40 · rated 5 of 5',
      ),
    ).toBeInTheDocument()
    expect(screen.getByText('Jenny Moon: Delivery · Solved · They praised me')).toBeInTheDocument()
  })

  it('says that its recording could not be loaded, and tries again', async () => {
    showCall({ recordings: [aRecording({ kind: 'conversation' })] })
    const sound = screen.getByLabelText('Recording of the call')

    fireEvent.error(sound)
    expect(screen.getByText(/The recording could not be loaded/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))

    expect(screen.queryByText(/The recording could not be loaded/)).toBeNull()
    expect(screen.getByLabelText('Recording of the call')).toHaveAttribute('autoplay')
  })

  it('shows line by line who said what', () => {
    showCall({
      transcript: 'My mug broke. How can I help?',
      lines: [
        { seconds: 3, speaker: 'caller', text: 'My mug broke.' },
        { seconds: null, speaker: 'agent', text: 'How can I help?' },
      ],
    })

    expect(
      screen
        .getAllByRole('listitem')
        .slice(1)
        .map((line) => line.textContent),
    ).toEqual(['Caller 0:03My mug broke.', 'Agent How can I help?'])
  })

  it('plays recordings faster, and says what became of the others', async () => {
    showCall({
      recordings: [
        aRecording({ kind: 'conversation' }),
        aRecording({ id: 2, state: 'deleted', href: null, deletedAt: '2026-11-20T09:00:00Z' }),
        aRecording({ id: 3, state: 'absent', href: null }),
        aRecording({ id: 4, state: 'too-long', href: null }),
      ],
    })

    await userEvent.selectOptions(screen.getByLabelText('Speed'), '1.5')

    expect(screen.getByLabelText<HTMLAudioElement>('Recording of the call').playbackRate).toBe(1.5)
    expect(screen.getByText('The recording was deleted on Nov 20, 2026, as the rules say.')).toBeInTheDocument()
    expect(screen.getByText('There is no recording.')).toBeInTheDocument()
    expect(
      screen.getByText('The recording is too long to be kept here; it is at the phone network.'),
    ).toBeInTheDocument()
  })
})

function showCall(call: Partial<Call>) {
  const entry = anEntry({
    kind: 'call',
    channel: 'voice',
    text: '',
    call: {
      sid: 'CA1',
      from: '+14155550123',
      to: '',
      status: 'completed',
      startedAt: null,
      endedAt: null,
      seconds: 185,
      recording: aRecording(),
      recordings: [],
      transcript: '',
      lines: [],
      conversation: null,
      ...call,
    },
  })
  show(
    <ol>
      <CallEntry ticket="T-1042" entry={entry} />
    </ol>,
  )
}

function talker(name: string, role: string) {
  return { account: 1, name, role, purpose: 'answer', joinedAt: '2026-11-22T09:01:00Z', leftAt: null }
}
