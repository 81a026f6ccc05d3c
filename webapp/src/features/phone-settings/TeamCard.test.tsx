import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, server } from '@/testing/server'
import type { Team, TeamChange } from './shapes'
import { TeamCard } from './TeamCard'

let saved: string[][] = []

describe('the languages of a team', () => {
  beforeEach(() => {
    saved = []
    server.use(
      http.put(`${API}/teams/7`, async ({ request }) => {
        const change = (await request.json()) as TeamChange
        saved.push(change.languages ?? [])
        return HttpResponse.json({ ...team([]), ...change, version: 5 })
      }),
    )
  })

  it('are saved with the one first that is chosen to be', async () => {
    show(<TeamCard team={team(['en', 'ko'])} mayManage />)
    expect(first('English')).toBeChecked()

    await userEvent.click(first('Korean'))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(saved).toEqual([['ko', 'en']]))
  })

  it('show the order that is kept, and have no first one where there is one only', async () => {
    show(<TeamCard team={team(['ko', 'en'])} mayManage />)
    expect(first('Korean')).toBeChecked()

    await userEvent.click(screen.getByRole('checkbox', { name: 'Korean' }))
    expect(screen.queryByRole('radiogroup', { name: 'First language' })).not.toBeInTheDocument()

    await userEvent.click(screen.getByRole('checkbox', { name: 'Korean' }))
    expect(first('English')).toBeChecked()
  })

  it('can only be looked at by who may not change them', async () => {
    show(<TeamCard team={team(['ko', 'en'])} mayManage={false} />)

    expect(first('Korean')).toBeChecked()
    expect(first('English')).toBeDisabled()
  })
})

function first(language: string) {
  return within(screen.getByRole('radiogroup', { name: 'First language' })).getByRole('radio', { name: language })
}
function team(languages: string[]): Team {
  return {
    id: 7,
    name: 'Returns',
    nameKo: '반품',
    timeZone: 'America/New_York',
    languages,
    numbers: [],
    greeting: { en: '', ko: '' },
    voicemailWhenClosed: true,
    callbackWhenClosed: true,
    main: false,
    members: 0,
    open: true,
    turn: null,
    version: 4,
  }
}
