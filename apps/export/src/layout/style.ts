/** A grey from 0 (black) to 1 (white), or red, green and blue from 0 to 1. */
export type Colour = number | readonly [number, number, number]

export type FaceId =
  | 'text'
  | 'text-italic'
  | 'text-semibold'
  | 'small'
  | 'small-italic'
  | 'display'
  | 'sans'
  | 'sans-semibold'

/** `text`: old-style proportional figures; `tabular`: lining, one width each; `label`: small capitals. */
export type Figures = 'text' | 'tabular' | 'label'

/** How a run of text is set. Sizes in points; tracking is added after every letter. */
export interface TextStyle {
  readonly face: FaceId
  readonly size: number
  /** From baseline to baseline. */
  readonly leading: number
  readonly figures: Figures
  readonly colour: Colour
  readonly tracking: number
}
