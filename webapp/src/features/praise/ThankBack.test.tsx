import { fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { aPraise } from '@/testing/fixtures/praise'
import { show } from '@/testing/render'
import { API, page, server } from '@/testing/server'
import { ThankBackInsert } from './ThankBackInsert'
import { TranslateDialog } from './TranslateDialog'
import { thankBackText } from './thankBackText'

describe('thanks for kind words', () => {
  it('are written in the language that they came in, and name whom they meant', () => {
    expect(thankBackText(aPraise())).toContain('passed them on to Jenny Moon')
    expect(thankBackText(aPraise({ agent: null }))).toContain('shared them with the whole team')
    expect(thankBackText(aPraise({ language: 'ko', agent: { id: 2, name: '한민지' } }))).toContain('한민지 님과')
    expect(thankBackText(aPraise({ language: 'ko', agent: null }))).toContain('저희 팀 모두에게')
  })

  it('go into the reply for the latest words, and only where there are some', async () => {
    let text = ''
    server.use(
      http.get(`${API}/tickets/T-1042/praise`, () =>
        page([aPraise({ language: 'ko', state: 'confirmed' }), aPraise({ id: 2, state: 'confirmed' })]),
      ),
    )
    show(<ThankBackInsert ticket="T-1042" onText={(words) => (text = words)} />)

    fireEvent.click(await screen.findByRole('button', { name: 'Thank them back' }))

    expect(text).toMatch(/^Thank you for your kind words/)
  })

  it('are not offered for a ticket without kind words', async () => {
    let asked = false
    server.use(
      http.get(`${API}/tickets/T-1/praise`, () => {
        asked = true
        return page([])
      }),
    )
    show(<ThankBackInsert ticket="T-1" onText={() => {}} />)

    await waitFor(() => expect(asked).toBe(true))

    expect(screen.queryByRole('button', { name: 'Thank them back' })).not.toBeInTheDocument()
  })
})

describe('a translation note', () => {
  it('is kept beside the customer’s own words', async () => {
    let kept: unknown = null
    let closed = false
    server.use(
      http.put(`${API}/praise/1/translation`, async ({ request }) => {
        kept = await request.json()
        return HttpResponse.json(aPraise({ translation: '제니 님이 정말 애써 주셨어요.' }))
      }),
    )
    show(
      <TranslateDialog
        praise={aPraise()}
        onClose={() => {
          closed = true
        }}
      />,
    )

    expect(await screen.findByText('Jenny went above and beyond.')).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled()
    fireEvent.change(screen.getByLabelText('What it says in the other language'), {
      target: { value: '제니 님이 정말 애써 주셨어요.' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(closed).toBe(true))
    expect(kept).toEqual({ translation: '제니 님이 정말 애써 주셨어요.' })
  })
})
