import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { SurveyTeams } from './SurveyTeams'

const PHONES = { team: 5, name: 'Phones', nameKo: '전화', asks: true, share: null, version: 0 }
const MAILS = { team: 6, name: 'Mails', nameKo: '', asks: false, share: 30, version: 3 }

function teams(...items: object[]) {
  server.use(http.get(`${API}/survey-settings/teams`, () => page(items)))
}

function showTeams(asks = true) {
  show(<SurveyTeams settings={{ asks, share: 80 }} />)
}

describe('surveys by team', () => {
  it('sends the teams that are different, with the version that was read', async () => {
    const sent: unknown[] = []
    teams(PHONES, MAILS)
    server.use(
      http.put(`${API}/survey-settings/teams`, async ({ request }) => {
        sent.push(await request.json())
        return page([{ ...PHONES, share: 20, version: 1 }, MAILS])
      }),
    )
    showTeams()

    const share = await screen.findByRole('textbox', { name: 'Share of Phones, %' })
    expect(share).toHaveAttribute('placeholder', 'As all: 80 %')
    expect(screen.getByRole('switch', { name: 'Mails Asked' })).not.toBeChecked()
    expect(screen.getByRole('textbox', { name: 'Share of Mails, %' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Save teams' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.type(share, '20')
    await userEvent.click(screen.getByRole('button', { name: 'Save teams' }))

    expect(await screen.findByText('The teams are saved')).toBeInTheDocument()
    expect(sent).toEqual([{ teams: [{ team: 5, asks: true, share: 20, version: 0 }] }])
    expect(share).toHaveValue('20 %')
  })

  it('shows how they stand where somebody else changed them meanwhile', async () => {
    teams(PHONES)
    server.use(http.put(`${API}/survey-settings/teams`, () => problem(409, 'survey-settings-changed')))
    showTeams()
    await userEvent.click(await screen.findByRole('switch', { name: 'Phones Asked' }))
    teams({ ...PHONES, share: 50, version: 1 })

    await userEvent.click(screen.getByRole('button', { name: 'Save teams' }))

    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else changed the teams meanwhile')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Share of Phones, %' })).toHaveValue('50 %'))
    expect(screen.getByRole('switch', { name: 'Phones Asked' })).toBeChecked()
  })

  it('keeps what was chosen where it could not be saved', async () => {
    teams(PHONES)
    server.use(http.put(`${API}/survey-settings/teams`, () => problem(503, 'unavailable')))
    showTeams()
    await userEvent.click(await screen.findByRole('switch', { name: 'Phones Asked' }))

    await userEvent.click(screen.getByRole('button', { name: 'Save teams' }))

    expect(await screen.findByRole('alert')).toHaveTextContent('The teams could not be saved')
    expect(screen.getByRole('switch', { name: 'Phones Asked' })).not.toBeChecked()
  })

  it('says what holds while nobody is asked, and where there is no team', async () => {
    teams()
    showTeams(false)

    expect(await screen.findByText('There is no team yet.')).toBeInTheDocument()
    expect(screen.getByText(/no team’s customers are asked/)).toBeInTheDocument()
  })

  it('says that they could not be loaded', async () => {
    server.use(http.get(`${API}/survey-settings/teams`, () => problem(503, 'unavailable')))
    showTeams()

    expect(await screen.findByText('The teams could not be loaded')).toBeInTheDocument()
  })
})
