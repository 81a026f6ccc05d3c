import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CallFigures } from './api/shapes'
import classes from './figures.module.css'
import { count, NONE } from './figureText'
import { Trend } from './Trend'
import type { TileKind } from './tileList'
import { useTileMore } from './useTileMore'

interface Props {
  kind: TileKind
  figures: CallFigures
  onPress: () => void
}

/** One number: what it is of, what it was before, how it went. Pressed it shows its calls. */
export function Tile({ kind, figures, onPress }: Props) {
  const { t, i18n } = useTranslation()
  const more = useTileMore(kind.key, figures)
  const value = kind.value(figures.sum)
  const before = kind.value(figures.previous)
  const of = kind.of(figures.sum)
  return (
    <UnstyledButton className={classes.tile} data-pressable onClick={onPress} title={t('callFigures.open')}>
      <span className={classes.tileName}>{t(`callFigures.tile.${kind.key}` as 'callFigures.tile.offered')}</span>
      <span className={classes.tileValue}>{kind.text(value, i18n.language)}</span>
      <span className={classes.tileMore}>
        {of === null ? null : `${t('callFigures.of', { count: of, formatted: count(of, i18n.language) })} · `}
        {value === null && before === null
          ? t('callFigures.neverKnown')
          : t('callFigures.before', { value: before === null ? NONE : kind.text(before, i18n.language) })}
      </span>
      {more ? <span className={classes.tileMore}>{more}</span> : null}
      <Trend values={figures.spans.map((span) => kind.value(span.figures))} />
    </UnstyledButton>
  )
}
