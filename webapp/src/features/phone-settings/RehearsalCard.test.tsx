import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import { RehearsalCard } from './RehearsalCard'
import type { Rehearsal } from './shapes'

const OPEN: Rehearsal = {
  answer: 'open',
  at: '2026-11-27T15:00:00Z',
  lines: [{ en: 'Hello, thank you for calling.', ko: '안녕하세요.' }],
  voicemail: false,
  callback: false,
  unattended: ['callback', 'text-link', 'voicemail'],
}

describe('what callers hear', () => {
  it('says what there is while nobody is signed in', async () => {
    server.use(http.get(`${API}/teams/1/rehearsal`, () => HttpResponse.json(OPEN)))
    show(<RehearsalCard team={1} />)

    expect(await screen.findByText(/can ask for a call, can get a text, can leave a message/)).toBeInTheDocument()
  })

  it('says nothing of it while the team is closed', async () => {
    const closed = { ...OPEN, answer: 'closed', voicemail: true, unattended: [] }
    server.use(http.get(`${API}/teams/1/rehearsal`, () => HttpResponse.json(closed)))
    show(<RehearsalCard team={1} />)

    expect(await screen.findByText('can leave a message')).toBeInTheDocument()
    expect(screen.queryByText(/signed in at a phone/)).toBeNull()
  })
})
