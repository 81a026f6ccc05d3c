import { describe, expect, it } from 'vitest'
import { contactsOf } from './opening'

const DAYS = { from: '2026-11-20', to: '2026-11-26', zone: 'America/New_York' }

describe('the contacts behind a number', () => {
  it('are those of the page, when it is of all of them', () => {
    expect(contactsOf({ ...DAYS, channel: 'mail' }, { figure: 'asked' })).toEqual({
      ...DAYS,
      channel: 'mail',
      which: 'asked',
    })
  })

  it('are those who named the reason, or were not asked for it', () => {
    expect(contactsOf(DAYS, { figure: 'driver:wait-time' })).toMatchObject({ which: 'driver', driver: 'wait-time' })
    expect(contactsOf(DAYS, { figure: 'not-asked:hung-up' })).toMatchObject({ which: 'not-asked', reason: 'hung-up' })
  })

  it('are those of its row', () => {
    expect(contactsOf(DAYS, { figure: 'answered', row: 'day=2026-11-21' })).toMatchObject({
      from: '2026-11-21',
      to: '2026-11-21',
    })
    expect(contactsOf(DAYS, { figure: 'answered', row: 'days=2026-11-13/2026-11-19' })).toMatchObject({
      from: '2026-11-13',
      to: '2026-11-19',
    })
    expect(contactsOf(DAYS, { figure: 'answered', row: 'tag=a=b' })).toMatchObject({ tag: 'a=b' })
    expect(contactsOf(DAYS, { figure: 'answered', row: 'normal=2026-11-21T17:00:00Z/2026-11-21T23:00:00Z' })).toEqual({
      ...DAYS,
      which: 'answered',
      peakFrom: '2026-11-21T17:00:00Z',
      peakUntil: '2026-11-21T23:00:00Z',
      side: 'normal',
    })
    expect(contactsOf(DAYS, { figure: 'answered', row: 'peak=a/b&channel=voice' })).toMatchObject({
      peakFrom: 'a',
      peakUntil: 'b',
      side: 'peak',
      channel: 'voice',
    })
  })
})
