import { useTranslation } from 'react-i18next'
import type { CallFigures, PressedNumber } from './api/shapes'
import classes from './figures.module.css'
import { Tile } from './Tile'
import { TILES } from './tileList'

interface Props {
  figures: CallFigures
  onPress: (number: PressedNumber) => void
}

export function Tiles({ figures, onPress }: Props) {
  const { t } = useTranslation()
  return (
    <section className={classes.tiles} aria-label={t('callFigures.tiles')}>
      {TILES.map((kind) => (
        <Tile key={kind.key} kind={kind} figures={figures} onPress={() => onPress({ figure: kind.figure })} />
      ))}
    </section>
  )
}
