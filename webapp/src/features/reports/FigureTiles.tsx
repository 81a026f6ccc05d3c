import { Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import type { Pressed, ReportFigure } from './api/shapes'
import { inLanguage, rangeText, valueText } from './cellText'
import classes from './reports.module.css'

interface Props {
  figures: ReportFigure[]
  onPress: (pressed: Pressed) => void
}

/** The headlines; each opens what it counts. */
export function FigureTiles({ figures, onPress }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.language
  if (figures.length === 0) return null
  return (
    <dl className={classes.tiles}>
      {figures.map(({ key, title, unit, cell, before }) => {
        const name = inLanguage(title, language)
        const value = valueText(cell, unit, language)
        const { figure } = cell
        return (
          <div key={key} className={classes.tile}>
            <dt>{name}</dt>
            <dd>
              {figure ? (
                <UnstyledButton
                  className={classes.bigNumber}
                  title={t('reports.open')}
                  onClick={() => onPress({ figure, row: '', name })}
                >
                  {value}
                </UnstyledButton>
              ) : (
                <span className={classes.big}>{value}</span>
              )}
              <Text size="xs" c="dimmed">
                {cell.value !== null ? rangeText(cell, unit, language) : ''}{' '}
                {cell.n !== null ? t('reports.n', { n: formatCount(cell.n, language) }) : ''}
              </Text>
              {before && before.value !== null ? (
                <Text size="xs" c="dimmed">
                  {t('reports.before', { value: valueText(before, unit === 'count' ? 'number' : unit, language) })}
                </Text>
              ) : null}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
