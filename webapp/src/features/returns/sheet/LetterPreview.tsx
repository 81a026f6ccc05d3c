import { Skeleton, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '@/ui/useFailureText'
import { useLetterPreview } from '../api/useLetterPreview'
import type { ItemDecision } from '../returnDeeds'
import classes from './sheet.module.css'

interface Props {
  number: string
  lines: ItemDecision[]
  note: string
  /** Something that the letter needs is not chosen yet. */
  incomplete: boolean
}

/** The letter as the customer will read it, written by the server as the real one is. */
export function LetterPreview({ number, lines, note, incomplete }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const [wish] = useDebouncedValue({ items: lines, noteToCustomer: note }, 400)
  const letter = useLetterPreview(number, wish, !incomplete)
  return (
    <details className={classes.letterFrame} open>
      <summary>
        {t('returnSteps.letterTitle')}
        {letter.data ? (
          <span className={classes.dim}>
            {` · ${t(`returnSteps.letterIn.${letter.data.language}`)}${letter.data.to ? ` · ${letter.data.to}` : ''}`}
          </span>
        ) : null}
      </summary>
      {incomplete ? (
        <Text size="sm" c="dimmed">
          {t('returnSteps.letterLater')}
        </Text>
      ) : letter.data ? (
        <div className={classes.letter} lang={letter.data.language} aria-busy={letter.isPlaceholderData}>
          {letter.data.text}
        </div>
      ) : letter.error ? (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {t('returnSteps.letterFailed')} {reason(letter.error)}
        </Text>
      ) : (
        <Skeleton height={120} radius="md" />
      )}
    </details>
  )
}
