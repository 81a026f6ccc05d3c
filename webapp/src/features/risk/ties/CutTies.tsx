import { Anchor, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/lib/formatDate'
import { useSay } from '@/ui/useSay'
import type { CutTie } from '../api/shapes'
import { useRiskDeed } from '../api/useRiskDeed'
import { Part } from '../Part'
import classes from '../risk.module.css'
import { mend } from '../riskDeeds'

interface Props {
  customer: string
  cuts: CutTie[]
  mayManage: boolean
}

/** Whom somebody said to be another person, who and why; a manager takes it back. */
export function CutTies({ customer, cuts, mayManage }: Props) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const deed = useRiskDeed(customer)
  if (cuts.length === 0) return null
  return (
    <Part title={t('riskWord.cuts')} count={cuts.length}>
      {cuts.map(({ customer: other, name, at, by, reason }) => {
        const who = name || other
        const day = formatDay(at, i18n.language)
        return (
          <li key={other}>
            <Anchor component={Link} to={`/customers/${other}`} size="sm">
              {who}
            </Anchor>
            {reason ? <span className={classes.words}>{reason}</span> : null}
            <small>{by ? t('riskWord.cutBy', { by, day }) : day}</small>
            {mayManage ? (
              <div className={classes.deeds}>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  loading={deed.isPending}
                  aria-label={t('riskWord.mendName', { name: who })}
                  onClick={() =>
                    deed.mutate(mend(other), {
                      onSuccess: () => say.done(t('riskWord.mended', { name: who })),
                      onError: say.failed(t('risk.notSaid')),
                    })
                  }
                >
                  {t('riskWord.mend')}
                </Button>
              </div>
            ) : null}
          </li>
        )
      })}
    </Part>
  )
}
