const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const

/** An ISO 8601 duration in words: "1 year and 6 months". */
function durationText(duration: string): string {
  return [...duration.matchAll(/(\d+)([YMWD])/g)]
    .map(([, count, unit]) => `${count} ${units[unit as keyof typeof units]}${count === '1' ? '' : 's'}`)
    .join(' and ')
}

/** The limits of a duration in words: "at least 5 years and at most 10 years"; nothing where there are none. */
export function limitsText(limits: {
  readonly atLeast?: string | undefined
  readonly atMost?: string | undefined
}): string {
  const { atLeast, atMost } = limits
  return [atLeast && `at least ${durationText(atLeast)}`, atMost && `at most ${durationText(atMost)}`]
    .filter(Boolean)
    .join(' and ')
}
