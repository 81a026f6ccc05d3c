import { Anchor, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/lib/formatDate'
import { Tone } from '@/ui/Tone'
import type { Proof } from '../api/shapes'
import classes from '../risk.module.css'

interface Props {
  proof: Proof
  /** Missing for who may only look. */
  onWithdraw?: () => void
}

/** What was proven, about what, and who took it down. */
export function ProofRow({ proof, onWithdraw }: Props) {
  const { t, i18n } = useTranslation()
  const { kind, abuse, at, order, returnNumber, note, by } = proof
  const day = formatDay(at, i18n.language)
  return (
    <li>
      <div className={classes.tie}>
        <span>{t(`riskWord.kind.${kind}`)}</span>
        <Tone color={abuse ? 'red' : 'green'}>{t(abuse ? 'riskWord.abuse' : 'riskWord.cleared')}</Tone>
      </div>
      {note ? <span className={classes.words}>{note}</span> : null}
      <small>
        {by ? t('riskWord.takenBy', { by, day }) : day}
        {returnNumber ? (
          <>
            {' · '}
            <Anchor component={Link} to={`/rma/${encodeURIComponent(returnNumber)}`} size="xs">
              {returnNumber}
            </Anchor>
          </>
        ) : null}
        {order ? (
          <>
            {' · '}
            <Anchor component={Link} to={`/orders/${encodeURIComponent(order)}`} size="xs">
              {t('riskWord.order', { order })}
            </Anchor>
          </>
        ) : null}
      </small>
      {onWithdraw ? (
        <div className={classes.deeds}>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onWithdraw}>
            {t('riskWord.withdraw')}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
