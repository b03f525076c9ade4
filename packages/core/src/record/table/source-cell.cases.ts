/** What stands in the columns of sources and of pages, and the citations of the claim. */
export const sourceCells: readonly (readonly [source: string, page: string, cites: readonly string[]])[] = [
  ['Minutes', '', ['Minutes']],
  ['Minutes p. 12', '', ['Minutes | p. 12']],
  ['Minutes, p. 12', '', ['Minutes | p. 12']],
  ['Minutes (fol. 3r)', '', ['Minutes | fol. 3r']],
  ['Minutes p. 12; Gazette, fol. 3', '', ['Minutes | p. 12', 'Gazette | fol. 3']],
  ['Minutes\nGazette', '', ['Minutes', 'Gazette']],
  ['Minutes p. 12; pp. 14-15', '', ['Minutes | p. 12', 'Minutes | pp. 14-15']],
  ['Gazette, vol. 2, p. 4', '', ['Gazette | vol. 2, p. 4']],
  ['Gazette, 2 June 1911', '', ['Gazette, 2 June 1911']],
  ['the article p5.s3', '', ['the article | p5.s3']],
  [' minutes  of the board ; Minutes of the Board', '', ['minutes of the board', 'minutes of the board']],
  ['Minutes', '12', ['Minutes | page 12']],
  ['Minutes', '12-14', ['Minutes | page 12-14']],
  ['Minutes', '12, 14', ['Minutes | page 12', 'Minutes | page 14']],
  ['Minutes', 'fol. 3r', ['Minutes | fol. 3r']],
  ['Minutes; Gazette', '12; 3', ['Minutes | page 12', 'Gazette | page 3']],
  ['Minutes; Gazette', '12;', ['Minutes | page 12', 'Gazette']],
  ['Minutes p. 4; Gazette', '12', ['Minutes | p. 4', 'Gazette | page 12']],
  ['https://x.org/a;b=2 p. 4', '', ['https://x.org/a;b=2 | p. 4']],
  ['see https://x.org/a;b; Minutes;Gazette', '', ['see https://x.org/a;b', 'Minutes', 'Gazette']],
  ['https://x.org/a;https://x.org/b;', '', ['https://x.org/a', 'https://x.org/b']],
  [' ; ;', '', ['facts.csv | line 2']],
  ['', '', ['facts.csv | line 2']],
]

/** The same where the places cannot be given to the sources: said, and kept as a note. */
export const misplaced: readonly (readonly [source: string, page: string, message: string])[] = [
  ['Minutes; Gazette', '12', 'one place for each of the 2 sources'],
  ['Minutes', 'somewhere near the end', 'no place in a source'],
  ['', '12', 'not in which'],
  ['Minutes p. 4', '12', 'have their places already'],
]
