import { Text } from '@mantine/core'
import { IconPackage, IconPackageImport, IconTicket, IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Hit } from '@/api/shapes'
import { ChannelIcon, StatusMark } from '@/ui/Marks'
import { Time } from '@/ui/Time'
import classes from './search.module.css'

const ICONS = { ticket: IconTicket, customer: IconUser, order: IconPackage, return: IconPackageImport }

export function HitRow({ hit, path }: { hit: Hit; path: string }) {
  const { t } = useTranslation()
  const said = hit.parts.map(({ text }) => text).join('')
  const TypeIcon = ICONS[hit.type]
  return (
    // biome-ignore lint/a11y/useSemanticElements: see LongList
    <div role="listitem" className={classes.hit}>
      {hit.type === 'ticket' && hit.channel ? (
        <ChannelIcon channel={hit.channel} />
      ) : (
        <span className={classes.type}>
          <TypeIcon size={18} stroke={1.7} aria-hidden />
        </span>
      )}
      <div className={classes.body}>
        <Link to={path} className={classes.link} data-row>
          {hit.title || hit.number}
        </Link>
        {hit.parts.length > 0 && !hit.title?.endsWith(said) ? (
          <p className={classes.parts}>
            {hit.parts.map((part, at) => (part.hit ? <mark key={at}>{part.text}</mark> : part.text))}
          </p>
        ) : null}
        <Text size="xs" c="dimmed">
          {[t(`search.one.${hit.type}`), hit.number, hit.customer].filter(Boolean).join(' · ')}
          {hit.at ? (
            <>
              {' · '}
              <Time at={hit.at} />
            </>
          ) : null}
        </Text>
      </div>
      {hit.type === 'ticket' && (hit.status === 'open' || hit.status === 'pending' || hit.status === 'solved') ? (
        <StatusMark status={hit.status} />
      ) : null}
    </div>
  )
}
