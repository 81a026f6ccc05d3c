import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Rma } from '../api/shapes'
import type { ItemDecision } from '../returnDeeds'
import { useWord } from '../useWord'
import classes from './sheet.module.css'

/** What the customer will be told, item by item, with our own words to them. */
export function LetterPreview({ rma, lines, note }: { rma: Rma; lines: ItemDecision[]; note: string }) {
  const { t } = useTranslation()
  const { word } = useWord()
  const told = lines.map((line) => {
    const item = rma.items.find((known) => known.line === line.line)
    const requested = item?.requested ?? 0
    const name = item?.name ?? ''
    const refused = line.denial ? `: ${word('denial', line.denial)}` : ''
    if (line.authorized === 0) return `${t('returnSteps.letter.denied', { item: name })}${refused}`
    const given = t(`returnSteps.letter.${line.resolution === 'none' ? 'refund' : line.resolution}`, {
      item: name,
      count: line.authorized,
      of: requested,
    })
    return line.authorized < requested ? `${given}\n${t('returnSteps.letter.notAll')}${refused}` : given
  })
  const denies = lines.some(({ denial }) => denial)
  const paragraphs = [...told, note.trim(), denies ? t('returnSteps.letter.appeal') : '']
  return (
    <section aria-label={t('returnSteps.letterTitle')}>
      <Text size="sm" fw={600} mb={6}>
        {t('returnSteps.letterTitle')}
      </Text>
      <div className={classes.letter}>{paragraphs.filter(Boolean).join('\n\n')}</div>
    </section>
  )
}
