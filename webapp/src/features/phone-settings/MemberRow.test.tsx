import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import { API, page, problem, server } from '@/testing/server'
import { MembersCard } from './MembersCard'
import type { TeamPerson } from './shapes'

let present: TeamPerson
let asked: { match: string | null; body: object }[]

/** As the server: who saw another version is refused. */
function put() {
  return http.put(`${API}/teams/1/members/2`, async ({ request }) => {
    const match = request.headers.get('If-Match')
    const body = (await request.json()) as Partial<TeamPerson>
    asked.push({ match, body })
    if (match !== `"${present.version}"`) return problem(409, 'phone-setup-changed-meanwhile')
    present = { ...present, ...body, version: present.version + 1 }
    return page([present])
  })
}

describe('a member of a team', () => {
  beforeEach(() => {
    asked = []
    present = { account: 2, name: 'Said Haddad', languages: ['en'], skills: [], version: 1 }
    server.use(
      put(),
      http.get(`${API}/teams/1/members`, () => page([present])),
      http.get(`${API}/accounts`, () => page([])),
    )
  })

  it('is changed by two clicks, each upon the one before', async () => {
    show(<MembersCard team={1} mayManage />)

    await userEvent.click(await screen.findByLabelText('Korean'))
    await userEvent.click(screen.getByLabelText('English'))

    await waitFor(() => expect(asked.map(({ match }) => match)).toEqual(['"1"', '"2"']))
    expect(present.languages).toEqual(['ko'])
  })

  it('shows what somebody else changed meanwhile, and asks what is to stay', async () => {
    show(<MembersCard team={1} mayManage />)
    await screen.findByLabelText('Korean')
    present = { ...present, skills: ['returns'], version: 2 }

    await userEvent.click(screen.getByLabelText('Korean'))

    await userEvent.click(await screen.findByRole('button', { name: 'Show what is there now' }))
    expect(await screen.findByText('returns')).toBeInTheDocument()
    expect(present.languages).toEqual(['en'])
    expect(screen.queryByRole('button', { name: 'Show what is there now' })).not.toBeInTheDocument()
  })
})
