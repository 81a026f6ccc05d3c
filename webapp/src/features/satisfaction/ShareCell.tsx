import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import type { Share } from './api/shapes'
import { NumberLink } from './behind/NumberLink'
import type { Opening } from './behind/opening'
import { interval, percent } from './shareText'

/** A share with how sure it is and of how many: never without. */
export function ShareCell({ share, opening }: { share: Share; opening: Opening | null }) {
  const { t, i18n } = useTranslation()
  return (
    <Table.Td ta="right" className="num">
      <NumberLink of={share.of} opening={opening}>
        {percent(share.value, i18n.language)}
      </NumberLink>
      {share.of > 0 ? (
        <Text size="xs" c="dimmed">
          {t('satisfaction.intervalOf', {
            interval: interval(share, i18n.language),
            n: formatCount(share.of, i18n.language),
          })}
        </Text>
      ) : null}
    </Table.Td>
  )
}
