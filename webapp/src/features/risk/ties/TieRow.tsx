import { Anchor, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Tone } from '@/ui/Tone'
import { useSay } from '@/ui/useSay'
import { useSure } from '@/ui/useSure'
import type { Tie } from '../api/shapes'
import { useRiskDeed } from '../api/useRiskDeed'
import classes from '../risk.module.css'
import { tie } from '../riskDeeds'

interface Props {
  /** Whose tie it is; null for who may only look. */
  customer: string | null
  link: Tie
  onCut: () => void
}

/** What two accounts have in common, and whether that makes them one person. */
export function TieRow({ customer, link, onCut }: Props) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const sure = useSure()
  const deed = useRiskDeed(customer ?? '')
  const name = link.name || link.customer
  const confirm = () =>
    sure({
      title: t('riskWord.tieAsk', { name }),
      why: t('riskWord.tieWhy'),
      confirm: t('riskWord.tie'),
      onConfirm: () =>
        deed.mutate(tie(link.customer), {
          onSuccess: () => say.done(t('riskWord.tied', { name })),
          onError: say.failed(t('risk.notSaid')),
        }),
    })
  return (
    <li>
      <div className={classes.tie}>
        <Anchor component={Link} to={`/customers/${link.customer}`} size="sm">
          {name}
        </Anchor>
        <Tone color={link.samePerson ? 'berry' : 'gray'}>
          {t(link.samePerson ? 'risk.samePerson' : 'risk.sameHome')}
        </Tone>
      </div>
      <small>{link.kinds.length > 0 ? link.kinds.map(kindText).join(' · ') : t('riskWord.sameHouse')}</small>
      {customer ? (
        <div className={classes.deeds}>
          {link.samePerson ? null : (
            <Button size="compact-xs" variant="light" onClick={confirm} aria-label={t('riskWord.tieName', { name })}>
              {t('riskWord.tie')}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            onClick={onCut}
            aria-label={t('riskWord.cutName', { name })}
          >
            {t('riskWord.cut')}
          </Button>
        </div>
      ) : null}
    </li>
  )

  function kindText(kind: string): string {
    const key = `risk.linkKind.${kind}`
    return i18n.exists(key) ? t(key as 'risk.linkKind.mail') : kind
  }
}
