/** The first month of a sub-year grouping, 1 to 12, and how many months it has; it may end in the next year. */
export type Season = readonly [firstMonth: number, months: number]

/**
 * The codes 21 to 41 that stand in place of a month (ISO 8601-2, 4.8). The standard leaves the bounds of seasons to
 * place and custom; by convention they are whole meteorological months here, northern where no hemisphere is written.
 */
export const seasons: { readonly [code: number]: Season } = {
  21: [3, 3], // spring
  22: [6, 3], // summer
  23: [9, 3], // autumn
  24: [12, 3], // winter
  25: [3, 3], // spring, northern hemisphere
  26: [6, 3], // summer, northern hemisphere
  27: [9, 3], // autumn, northern hemisphere
  28: [12, 3], // winter, northern hemisphere
  29: [9, 3], // spring, southern hemisphere
  30: [12, 3], // summer, southern hemisphere
  31: [3, 3], // autumn, southern hemisphere
  32: [6, 3], // winter, southern hemisphere
  33: [1, 3], // first quarter
  34: [4, 3], // second quarter
  35: [7, 3], // third quarter
  36: [10, 3], // fourth quarter
  37: [1, 4], // first quadrimester
  38: [5, 4], // second quadrimester
  39: [9, 4], // third quadrimester
  40: [1, 6], // first semester
  41: [7, 6], // second semester
}
