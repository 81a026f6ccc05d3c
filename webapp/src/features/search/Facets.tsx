import { Title, UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Facet, FacetName, SearchAnswer } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { filterWord, hasWord, toggleWord } from './queryWords'
import classes from './search.module.css'

/** How the server names the absence of an assignee, here and in the query. */
const NOBODY = 'none'
const NAMES = ['status', 'channel', 'assignee', 'tag', 'state', 'store'] as const satisfies FacetName[]

interface Props {
  facets: SearchAnswer['facets']
  query: string
  onQuery: (query: string) => void
}

/** Each facet is a word of the query: what a click does can be read, typed and taken back. */
export function Facets({ facets, query, onQuery }: Props) {
  const { t, i18n } = useTranslation()
  const groups = NAMES.map((name) => ({ name, values: facets[name] ?? [] })).filter(({ values }) => values.length > 0)
  if (groups.length === 0) return null
  return (
    <section className={classes.facets} aria-label={t('search.facetsLabel')}>
      {groups.map(({ name, values }) => (
        <div key={name}>
          <Title order={2} fz="sm" mb={4}>
            {t(`search.facet.${name}`)}
          </Title>
          {values.slice(0, 8).map(({ value, count }) => {
            const word = filterWord(name, value)
            const chosen = hasWord(query, word)
            return (
              <UnstyledButton
                key={value}
                className={classes.facet}
                aria-pressed={chosen}
                onClick={() => onQuery(toggleWord(query, word))}
              >
                {chosen ? <IconCheck size={14} aria-hidden /> : null}
                <span>{facetText(name, value)}</span> <small className="num">{formatCount(count, i18n.language)}</small>
              </UnstyledButton>
            )
          })}
        </div>
      ))}
    </section>
  )

  function facetText(name: (typeof NAMES)[number], value: Facet['value']): string {
    const key = `ticket.${name}.${value}`
    if ((name === 'status' || name === 'channel') && i18n.exists(key)) return t(key as 'ticket.status.open')
    if ((name === 'status' || name === 'state') && i18n.exists(`order.status.${value}`))
      return t(`order.status.${value as 'complete'}`)
    if (name === 'assignee' && value === NOBODY) return t('ticket.unassigned')
    return value
  }
}
