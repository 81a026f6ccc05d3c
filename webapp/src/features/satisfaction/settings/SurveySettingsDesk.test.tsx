import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import type { SurveySettings } from '../api/shapes'
import { SurveySettingsDesk } from './SurveySettingsDesk'

const SETTINGS: SurveySettings = {
  asks: true,
  share: 100,
  ticketMinutes: 180,
  callMinutes: 10,
  quietUntil: 8,
  quietFrom: 21,
  zone: 'America/New_York',
  daysBetween: 14,
  daysValid: 14,
  hoursToEdit: 48,
  texts: false,
  links: false,
  followUpAtMost: 2,
  followUpUnsolved: true,
  version: 7,
}

describe('the settings of surveys', () => {
  it('says that somebody else changed them, and shows how they stand', async () => {
    server.use(
      http.get(`${API}/survey-settings`, () => HttpResponse.json(SETTINGS)),
      http.get(`${API}/survey-settings/teams`, () => page([])),
      http.put(`${API}/survey-settings`, () => problem(409, 'survey-settings-changed')),
    )
    show(<SurveySettingsDesk />)
    await userEvent.click(await screen.findByRole('switch', { name: 'Ask customers how it was' }))
    server.use(http.get(`${API}/survey-settings`, () => HttpResponse.json({ ...SETTINGS, share: 40, version: 8 })))

    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    const share = () => screen.getByRole('textbox', { name: /Share of contacts that are asked/ })
    await waitFor(() => expect(share()).toHaveValue('40'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else changed the settings meanwhile')
  })
})
