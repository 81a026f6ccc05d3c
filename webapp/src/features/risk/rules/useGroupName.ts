import { useTranslation } from 'react-i18next'

/** What a group of customers is called; ways to pay are named as the shop names them. */
export function useGroupName() {
  const { t, i18n } = useTranslation()
  return (kind: string, group: string) => {
    const known = `riskFair.group.${group}`
    return `${t(`riskFair.kind.${kind}` as 'riskFair.kind.size')}: ${i18n.exists(known) ? t(known as 'riskFair.group.new') : group}`
  }
}
