import { UnstyledButton } from '@mantine/core'
import { IconConfetti, IconHeart, IconMoodSmile } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CheerSign, Praise } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { useSay } from '@/ui/useSay'
import { useCheer } from './api/useCheer'
import classes from './praise.module.css'

/** Drawn, as not every computer has letters for such signs. */
const SIGNS = {
  heart: IconHeart,
  clap: IconConfetti,
  smile: IconMoodSmile,
} satisfies Record<CheerSign, typeof IconHeart>

/** Three signs; pressing one again takes it back. */
export function CheerBar({ praise }: { praise: Praise }) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const cheer = useCheer()
  return (
    <fieldset className={classes.cheers} aria-label={t('praise.cheers')}>
      {(Object.keys(SIGNS) as CheerSign[]).map((sign) => {
        const Sign = SIGNS[sign]
        const given = praise.cheers.find((other) => other.sign === sign)
        return (
          <UnstyledButton
            key={sign}
            className={classes.cheer}
            aria-pressed={given?.mine ?? false}
            aria-label={t('praise.cheer', { sign: t(`praise.sign.${sign}`), count: given?.count ?? 0 })}
            title={t(`praise.sign.${sign}`)}
            disabled={cheer.isPending}
            onClick={() =>
              cheer.mutate(
                { praise, sign, mine: given?.mine ?? false },
                { onError: say.failed(t('praise.cheerFailed')) },
              )
            }
          >
            <Sign size={17} stroke={1.7} aria-hidden />
            {given ? <span className="num">{formatCount(given.count, i18n.language)}</span> : null}
          </UnstyledButton>
        )
      })}
    </fieldset>
  )
}
