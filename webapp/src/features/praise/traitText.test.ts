import i18n from 'i18next'
import { afterEach, expect, it } from 'vitest'
import { speak } from '@/i18n/i18n'
import { traitText } from './traitText'

afterEach(() => speak('en', false))

it('names the language of what was said in that of the reader', async () => {
  expect(traitText(i18n.t, 'language: ko')).toMatch(/: Korean$/)
  await speak('ko', false)
  expect(traitText(i18n.t, 'language: en')).toMatch(/: 영어$/)
})
