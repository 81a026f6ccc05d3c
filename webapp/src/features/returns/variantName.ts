import type { ReturnItem } from './api/shapes'

/** Another size or colour as people say it, with the number that tells it for sure. */
export function variantName(variant: ReturnItem['instead']): string {
  if (!variant) return ''
  return variant.options ? `${variant.options} · ${variant.sku}` : variant.sku
}
