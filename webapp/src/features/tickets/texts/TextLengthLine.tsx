import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { textLength } from '@/lib/textLength'
import classes from './texts.module.css'

/** Few odd characters can be left out, and then their cost is worth a word; Korean cannot. */
const FEW = 3

/** How long a text is while it is written, and into how many it will be cut. */
export function TextLengthLine({ text, longest }: { text: string; longest: number }) {
  const { t, i18n } = useTranslation()
  const { characters, texts, left, odd } = textLength(text)
  const count = (value: number) => formatCount(value, i18n.language)
  if (characters > longest) {
    return (
      <p className={classes.length} data-tone="over" role="alert">
        {t('texts.tooLong', { formatted: count(characters - longest), most: count(longest) })}
      </p>
    )
  }
  const without = textLength([...text].filter((point) => !odd.includes(point)).join('')).texts
  const costly = odd.length > 0 && odd.length <= FEW && texts > without
  return (
    <div className={classes.length} data-tone={costly ? 'odd' : undefined}>
      <span className="num">
        {t('texts.length', { characters: count(characters), count: texts, formatted: count(texts) })}
        {' · '}
        {t('texts.left', { formatted: count(left) })}
      </span>
      {costly ? (
        <span role="status">
          {t('texts.odd', { odd: odd.join(' '), count: texts, formatted: count(texts), without: count(without) })}
        </span>
      ) : null}
    </div>
  )
}
