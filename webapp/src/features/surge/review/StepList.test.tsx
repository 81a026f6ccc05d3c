import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '@/i18n/i18n'
import { show } from '@/testing/render'
import type { SurgeStep } from '../api/shapes'
import { StepList } from './StepList'

const STEPS: SurgeStep[] = [
  aStep('opened incident', 'incident 3', '23 tickets'),
  aStep('stopped answers of incident', 'incident 3', '12 held back'),
  aStep('turned on peak priorities', 'tickets', ''),
  aStep('declared surge', 'surge 5', 'The reel went out'),
  aStep('removed campaign', '12', ''),
]

describe('the steps of a surge', () => {
  afterEach(() => speak('en', false))

  it('says what was done to what in the language of who reads it', async () => {
    await speak('ko', false)
    show(<StepList steps={STEPS} zone="America/New_York" />)

    expect(screen.getByText(/공지를 등록함 · 공지 3번 · 티켓 23건$/)).toBeInTheDocument()
    expect(screen.getByText(/답변 발송을 멈춤 · 공지 3번 · 12건 보류$/)).toBeInTheDocument()
    expect(screen.getByText(/급증 시 우선순위를 켬$/)).toBeInTheDocument()
    expect(screen.getByText(/급증을 선언함 · The reel went out$/)).toBeInTheDocument()
    expect(screen.getByText(/캠페인을 삭제함$/)).toBeInTheDocument()
  })

  it('tells the time by the clock of the shop', () => {
    show(<StepList steps={STEPS.slice(0, 1)} zone="Asia/Seoul" />)

    expect(screen.getByText(/^4:03\sAM$/)).toBeInTheDocument()
  })
})

function aStep(kind: string, subject: string, detail: string): SurgeStep {
  return { at: '2026-11-27T19:03:00Z', kind, series: '', subject, detail, by: 'Jessica' }
}
