import { describe, expect, it } from 'vitest'
import type { Matter } from '@/api/shapes'
import { matterOf } from './matterOf'

const MATTERS: Matter[] = [
  { matter: 'health', words: ['ill', 'surger', '병원'] },
  { matter: 'family', words: ['ex-husband', 'divorc'] },
]

describe('what a line seems to speak of', () => {
  it.each([
    ['Had surgery in May', 'health'],
    ['is ill', 'health'],
    ['병원에 계심', 'health'],
    ['Divorced', 'family'],
    ['her ex-husband', 'family'],
  ])('%s: %s', (text, matter) => {
    expect(matterOf(text, MATTERS)).toBe(matter)
  })

  it.each(['Will send a photo', 'Birthday 3 May', 'Likes Billie Holiday', '손녀 미나가 그린 카드'])(
    '%s: nothing',
    (text) => {
      expect(matterOf(text, MATTERS)).toBeNull()
    },
  )
})
