/** The shape that another language must fill: the same keys, but Korean has one plural form only. */
export type Localised<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Localised<T[K]>
}
