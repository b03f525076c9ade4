import { Box, Text } from 'ink'
import { memo, type ReactNode } from 'react'

/** Draws rows that are styled and fitted already, one text a row. */
export function Screen({ rows }: { readonly rows: readonly string[] }): ReactNode {
  return (
    <Box flexDirection="column">
      {rows.map((row, index) => (
        // Rows have no identity but their place on the screen.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Line key={index} text={row} />
      ))}
    </Box>
  )
}

const Line = memo(function Line({ text }: { readonly text: string }) {
  return <Text wrap="truncate">{text}</Text>
})
