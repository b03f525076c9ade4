/** How a row was read: what stands in the columns, in the order of the table. */
export interface ReadingRow {
  readonly words: string
  readonly by: string
  readonly edtf: string
  readonly soft: string
  readonly mode: string
  readonly rule: string
  readonly basis: string
  readonly hard: string
}

/**
 * To be read and judged by a person. Columns:
 *
 * - the words;
 * - what they are read by: the anchor (P is one of the days 6 to 10 December 2000), "in" and the period spoken of
 *   before, the tense, the convention;
 * - the EDTF of what they allow; of their best reading; its mode, and the days covered, where they are not plain;
 * - the rule, and the convention that it used; the basis, and what the anchor supplied;
 * - the hard bounds, all inclusive: start / end, or once what holds for both; for how long, where they say only that.
 */
const table = `
words                                         | by                             | edtf                     | soft                  | mode              | rule                           | basis          | hard

# The article
This week                                     | P                              | 2000-12-03/2000-12-10    | 2000-12-04/2000-12-10 | within            | this-week, iso-weeks           | inferred       | 2000-12-03..2000-12-10
December 5-6                                  | P                              | 2000-12-05/2000-12-06    |                       |                   | range                          | inferred, year | 2000-12-05 / 2000-12-06
by 2003                                       | P                              | [2000-12-06..2003-12-31] | 2000-12-06/2002-12-31 |                   | by-year                        | stated         | 2000-12-06..2003-12-31
December 5                                    | P                              | 2000-12-05               |                       |                   | day                            | inferred, year | 2000-12-05
next year                                     | P                              | 2001                     |                       |                   | next-year                      | inferred, year | 2001-01-01..2001-12-31
at the beginning of the year                  | P; in next year                | 2001                     | 2001-01/2001-03       |                   | early-year, quarters           | inferred, year | 2001-01-01..2001-12-31
five and more years                           | P                              |                          |                       |                   | duration                       | stated         | atLeast P5Y
late September                                | P                              | 2000-09                  | 2000-09-21/2000-09-30 |                   | late-month, thirds             | inferred, year | 2000-09-01..2000-09-30
spring 2001                                   | P                              | 2001-21                  |                       |                   | season, meteorological-seasons | stated         | 2001-01-01..2001-12-31
December 23                                   | P                              | 2000-12-23               |                       |                   | day                            | inferred, year | 2000-12-23
So far                                        | P                              |                          |                       |                   | so-far                         | inferred       | ?..2000-12-10 / 2000-12-06..2000-12-10
At present                                    | P                              |                          |                       |                   | at-present                     | inferred       | ?..2000-12-10 / 2000-12-06..?
in the future                                 | P                              | [2000-12-06..]           |                       |                   | future                         | inferred       | 2000-12-06..+inf
already                                       | P                              |                          |                       |                   | already                        | inferred       | ?..2000-12-10 / ?
yet                                           | P                              |                          |                       |                   | so-far                         | inferred       | ?..2000-12-10 / 2000-12-06..2000-12-10

# Days
5 December 2000                               |                                | 2000-12-05               |                       |                   | day                            | stated         | 2000-12-05
December 5, 2000                              |                                | 2000-12-05               |                       |                   | day                            | stated         | 2000-12-05
December 5 2000                               |                                | 2000-12-05               |                       |                   | day                            | stated         | 2000-12-05
5 Dec. 2000                                   |                                | 2000-12-05               |                       |                   | day                            | stated         | 2000-12-05
Dec. 5, 2000                                  |                                | 2000-12-05               |                       |                   | day                            | stated         | 2000-12-05
the 5th of December 2000                      |                                | 2000-12-05               |                       |                   | day                            | stated         | 2000-12-05
5th December 2000                             |                                | 2000-12-05               |                       |                   | day                            | stated         | 2000-12-05
December 5th, 2000                            |                                | 2000-12-05               |                       |                   | day                            | stated         | 2000-12-05
on 5 December 2000                            |                                | 2000-12-05               |                       |                   | day                            | stated         | 2000-12-05
Tuesday, 5 December 2000                      |                                | 2000-12-05               |                       |                   | day                            | stated         | 2000-12-05
29 February 2000                              |                                | 2000-02-29               |                       |                   | day                            | stated         | 2000-02-29
15 March 44 BC                                |                                | -0043-03-15              |                       |                   | day                            | stated         | -0043-03-15
24 August AD 79                               |                                | 0079-08-24               |                       |                   | day                            | stated         | 0079-08-24
1 January 476                                 |                                | 0476-01-01               |                       |                   | day                            | stated         | 0476-01-01
5 December                                    | 2000-12-08                     | 2000-12-05               |                       |                   | day                            | inferred, year | 2000-12-05
5 December                                    | 2001-03-01                     | 2000-12-05               |                       |                   | day                            | inferred, year | 2000-12-05
the 5th of December                           | P                              | 2000-12-05               |                       |                   | day                            | inferred, year | 2000-12-05
December 23                                   | 2000-12-08; past               | 1999-12-23               |                       |                   | day                            | inferred, year | 1999-12-23
December 23                                   | 2000-12-08; future             | 2000-12-23               |                       |                   | day                            | inferred, year | 2000-12-23
December 5                                    | 2000-12-05; past               | 2000-12-05               |                       |                   | day                            | inferred, year | 2000-12-05
December 5                                    | [2000-12-03..2000-12-08]; past | [1999-12-05..2000-12-05] |                       |                   | day                            | inferred, year | 1999-12-05..2000-12-05
December 5                                    | in 1999                        | 1999-12-05               |                       |                   | day                            | inferred, year | 1999-12-05
December 23                                   | P; in next year                | 2001-12-23               |                       |                   | day                            | inferred, year | 2001-12-23
29 February                                   | 2002-01-15; past               | 2000-02-29               |                       |                   | day                            | inferred, year | 2000-02-29

# Feasts
Michaelmas 1715                               |                                | 1715-09-29               |                       |                   | feast                          | stated         | 1715-09-29
on Lady Day 1715                              |                                | 1715-03-25               |                       |                   | feast                          | stated         | 1715-03-25
at Christmas 2018                             |                                | 2018-12-25               |                       |                   | feast                          | stated         | 2018-12-25
Christmas Eve, 2018                           |                                | 2018-12-24               |                       |                   | feast                          | stated         | 2018-12-24
New Year’s Eve 2018                           |                                | 2018-12-31               |                       |                   | feast                          | stated         | 2018-12-31
the feast of the Epiphany 1715                |                                | 1715-01-06               |                       |                   | feast                          | stated         | 1715-01-06
St. George's Day 1715                         |                                | 1715-04-23               |                       |                   | feast                          | stated         | 1715-04-23
May Day 1926                                  |                                | 1926-05-01               |                       |                   | feast                          | stated         | 1926-05-01
Midsummer Day 1715                            |                                | 1715-06-24               |                       |                   | feast                          | stated         | 1715-06-24
All Saints' Day 1715                          |                                | 1715-11-01               |                       |                   | feast                          | stated         | 1715-11-01
Martinmas 1715                                |                                | 1715-11-11               |                       |                   | feast                          | stated         | 1715-11-11
Michaelmas                                    | 1715-12-01                     | 1715-09-29               |                       |                   | feast                          | inferred, year | 1715-09-29
Michaelmas                                    | 1715-12-01; future             | 1716-09-29               |                       |                   | feast                          | inferred, year | 1716-09-29
last Christmas                                | 2000-12-08                     | 1999-12-25               |                       |                   | feast                          | inferred, year | 1999-12-25
next Christmas                                | 2000-12-08                     | 2000-12-25               |                       |                   | feast                          | inferred, year | 2000-12-25
Michaelmas of last year                       | 1716-03-01                     | 1715-09-29               |                       |                   | feast                          | inferred, year | 1715-09-29
Christmas                                     | in 1999                        | 1999-12-25               |                       |                   | feast                          | inferred, year | 1999-12-25
by Lady Day 1715                              |                                | [..1715-03-25]           |                       |                   | by                             | stated         | -inf..1715-03-25
before Christmas 2018                         |                                | [..2018-12-24]           |                       |                   | before                         | stated         | -inf..2018-12-24
after Michaelmas 1715                         |                                | [1715-09-30..]           |                       |                   | after                          | stated         | 1715-09-30..+inf
from Lady Day to Michaelmas 1715              |                                | 1715-03-25/1715-09-29    |                       |                   | range                          | stated         | 1715-03-25 / 1715-09-29
about Michaelmas 1715                         |                                | 1715-09-29~              |                       |                   | about                          | stated         | ?
Easter 2018                                   |                                | 2018-04-01               |                       |                   | movable-feast                  | stated         | 2018-04-01
Easter Day, 1818                              |                                | 1818-03-22               |                       |                   | movable-feast                  | stated         | 1818-03-22
Good Friday 2018                              |                                | 2018-03-30               |                       |                   | movable-feast                  | stated         | 2018-03-30
Easter Monday 2018                            |                                | 2018-04-02               |                       |                   | movable-feast                  | stated         | 2018-04-02
Ascension Day 2018                            |                                | 2018-05-10               |                       |                   | movable-feast                  | stated         | 2018-05-10
Whit Sunday 2018                              |                                | 2018-05-20               |                       |                   | movable-feast                  | stated         | 2018-05-20
Ash Wednesday 2018                            |                                | 2018-02-14               |                       |                   | movable-feast                  | stated         | 2018-02-14
Good Friday                                   | 2018-05-02; past               | 2018-03-30               |                       |                   | movable-feast                  | inferred, year | 2018-03-30
Easter                                        | 2018-05-02                     | 2018-04-01               |                       |                   | movable-feast                  | inferred, year | 2018-04-01
Easter                                        | 2018-05-02; future             | 2019-04-21               |                       |                   | movable-feast                  | inferred, year | 2019-04-21
last Easter                                   | 2018-05-02                     | 2018-04-01               |                       |                   | movable-feast                  | inferred, year | 2018-04-01
before Easter 2018                            |                                | [..2018-03-31]           |                       |                   | before                         | stated         | -inf..2018-03-31
from Good Friday to Easter Monday 2018        |                                | 2018-03-30/2018-04-02    |                       |                   | range                          | stated         | 2018-03-30 / 2018-04-02
Easter 1583                                   |                                | 1583-04-10               |                       |                   | movable-feast                  | stated         | 1583-04-10

# Two years for one
10 February 1711/12                           |                                | 1712-02-10               |                       |                   | dual-year                      | stated         | 1712-02-10
10 February 1711/2                            |                                | 1712-02-10               |                       |                   | dual-year                      | stated         | 1712-02-10
February 10, 1711/12                          |                                | 1712-02-10               |                       |                   | dual-year                      | stated         | 1712-02-10
24 March 1711/1712                            |                                | 1712-03-24               |                       |                   | dual-year                      | stated         | 1712-03-24
Tuesday, 10 February 1711/12                  |                                | 1712-02-10               |                       |                   | dual-year                      | stated         | 1712-02-10
in January 1711/12                            |                                | 1712-01                  |                       |                   | dual-year                      | stated         | 1712-01-01..1712-01-31
March 1711/12                                 |                                | 1712-03                  |                       |                   | dual-year                      | stated         | 1712-03-01..1712-03-31
Candlemas 1699/1700                           |                                | 1700-02-02               |                       |                   | dual-year                      | stated         | 1700-02-02
from 3 to 10 February 1711/12                 |                                | 1712-02-03/1712-02-10    |                       |                   | range                          | stated         | 1712-02-03 / 1712-02-10
before 10 February 1711/12                    |                                | [..1712-02-09]           |                       |                   | before                         | stated         | -inf..1712-02-09
about February 1711/12                        |                                | 1712-02~                 |                       |                   | about                          | stated         | ?
from 20 December 1711 to 10 February 1711/12  |                                | 1711-12-20/1712-02-10    |                       |                   | range                          | stated         | 1711-12-20 / 1712-02-10

# Times of day
the morning of 3 March 2018                   |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
on the morning of 3 March                     | 2018-03-05                     | 2018-03-03               |                       |                   | time-of-day                    | inferred, year | 2018-03-03
3 March 2018 at 6.40 a.m.                     |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
3 March at 6.40 a.m.                          | 2018-03-05                     | 2018-03-03               |                       |                   | time-of-day                    | inferred, year | 2018-03-03
3 March 2018, 6:40am                          |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
at 16:00 on 3 March 2018                      |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
at 0640 hours on 3 March 2018                 |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
by 4 p.m. on 2 June 2018                      |                                | [..2018-06-02]           |                       |                   | by                             | stated         | -inf..2018-06-02
before 4 p.m. on 2 June 2018                  |                                | [..2018-06-02]           |                       |                   | before                         | stated         | -inf..2018-06-02
after 4 p.m. on 2 June 2018                   |                                | [2018-06-02..]           |                       |                   | after                          | stated         | 2018-06-02..+inf
until noon on 2 June 2018                     |                                | /2018-06-02              |                       |                   | until                          | stated         | ? / 2018-06-02
at noon on 2 June 2018                        |                                | 2018-06-02               |                       |                   | time-of-day                    | stated         | 2018-06-02
at midnight on 2 June 2018                    |                                | [2018-06-02..2018-06-03] |                       |                   | time-of-day                    | stated         | 2018-06-02..2018-06-03
by midnight on 2 June 2018                    |                                | [..2018-06-03]           |                       |                   | by                             | stated         | -inf..2018-06-03
in the early hours of 3 March 2018            |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
early in the morning of 3 March 2018          |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
late on 2 June 2018                           |                                | 2018-06-02               |                       |                   | time-of-day                    | stated         | 2018-06-02
at six o'clock on 3 March 2018                |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
at 6 o'clock in the morning on 3 March 2018   |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
between 6.40 and 7.15 a.m. on 3 March 2018    |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
from 9 to 11 a.m. on 3 March 2018             |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
9-11 a.m., 3 March 2018                       |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
Friday evening                                | 2018-03-05; past               | 2018-03-02               |                       |                   | time-of-day                    | inferred       | 2018-03-02
yesterday afternoon                           | 2018-03-05                     | 2018-03-04               |                       |                   | time-of-day                    | inferred       | 2018-03-04
yesterday at 4 p.m.                           | 2018-03-05                     | 2018-03-04               |                       |                   | time-of-day                    | inferred       | 2018-03-04
the morning of Christmas Day 2018             |                                | 2018-12-25               |                       |                   | time-of-day                    | stated         | 2018-12-25
from noon on 2 June to 4 June 2018            |                                | 2018-06-02/2018-06-04    |                       |                   | range                          | stated         | 2018-06-02 / 2018-06-04
the night of 2 to 3 March 2018                |                                | [2018-03-02..2018-03-03] |                       |                   | night                          | stated         | 2018-03-02..2018-03-03
in the night of 2/3 March 2018                |                                | [2018-03-02..2018-03-03] |                       |                   | night                          | stated         | 2018-03-02..2018-03-03
the night of 2-3 March 2018                   |                                | [2018-03-02..2018-03-03] |                       |                   | night                          | stated         | 2018-03-02..2018-03-03
during the night of 31 March to 1 April 2018  |                                | [2018-03-31..2018-04-01] |                       |                   | night                          | stated         | 2018-03-31..2018-04-01
the night between 2 and 3 March               | 2018-03-05                     | [2018-03-02..2018-03-03] |                       |                   | night                          | inferred, year | 2018-03-02..2018-03-03
on the night of 2 March 2018                  |                                | [2018-03-02..2018-03-03] |                       |                   | night                          | stated         | 2018-03-02..2018-03-03
Friday night                                  | 2018-03-05; past               | [2018-03-02..2018-03-03] |                       |                   | night                          | inferred       | 2018-03-02..2018-03-03
at about 6.40 a.m. on 3 March 2018            |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03
3 March 2018, about 4 o'clock                 |                                | 2018-03-03               |                       |                   | time-of-day                    | stated         | 2018-03-03

# Weeks
the week of 3 March 2018                      |                                | 2018-02-25/2018-03-09    | 2018-02-26/2018-03-04 | within            | week-of, iso-weeks             | stated         | 2018-02-25..2018-03-09
in the week of Sunday, 4 March 2018           |                                | 2018-02-26/2018-03-10    | 2018-02-26/2018-03-04 | within            | week-of, iso-weeks             | stated         | 2018-02-26..2018-03-10
the week of 5 March                           | 2018-04-01                     | 2018-03-04/2018-03-11    | 2018-03-05/2018-03-11 | within            | week-of, iso-weeks             | inferred, year | 2018-03-04..2018-03-11
the week commencing 5 March 2018              |                                | 2018-03-05/2018-03-11    |                       | within            | week-of                        | stated         | 2018-03-05..2018-03-11
week beginning Monday 5 March 2018            |                                | 2018-03-05/2018-03-11    |                       | within            | week-of                        | stated         | 2018-03-05..2018-03-11
the week starting on 5 March 2018             |                                | 2018-03-05/2018-03-11    |                       | within            | week-of                        | stated         | 2018-03-05..2018-03-11
the week ending Friday, 9 March 2018          |                                | 2018-03-03/2018-03-09    |                       | within            | week-of                        | stated         | 2018-03-03..2018-03-09
by the week of 5 March 2018                   |                                | [..2018-03-11]           | [..2018-03-04]        |                   | by, iso-weeks                  | stated         | -inf..2018-03-11
before the week commencing 5 March 2018       |                                | [..2018-03-04]           |                       |                   | before                         | stated         | -inf..2018-03-04
after the week ending 9 March 2018            |                                | [2018-03-10..]           |                       |                   | after                          | stated         | 2018-03-10..+inf
the first week of March 2018                  |                                | 2018-03-01/2018-03-11    | 2018-03-01/2018-03-07 | within            | nth-week                       | stated         | 2018-03-01..2018-03-11
in the second week of March 2018              |                                | 2018-03-04/2018-03-18    | 2018-03-08/2018-03-14 | within            | nth-week                       | stated         | 2018-03-04..2018-03-18
the fourth week of February 2018              |                                | 2018-02-18/2018-02-28    | 2018-02-22/2018-02-28 | within            | nth-week                       | stated         | 2018-02-18..2018-02-28
the last week of October 2018                 |                                | 2018-10-21/2018-10-31    | 2018-10-25/2018-10-31 | within            | nth-week                       | stated         | 2018-10-21..2018-10-31
the last week of February 2021                |                                | 2021-02-21/2021-02-28    | 2021-02-22/2021-02-28 | within            | nth-week                       | stated         | 2021-02-21..2021-02-28
the first week of February 2021               |                                | 2021-02-01/2021-02-13    | 2021-02-01/2021-02-07 | within            | nth-week                       | stated         | 2021-02-01..2021-02-13
the first week in May 2018                    |                                | 2018-05-01/2018-05-13    | 2018-05-01/2018-05-07 | within            | nth-week                       | stated         | 2018-05-01..2018-05-13
the first week of next month                  | P                              | 2001-01-01/2001-01-13    | 2001-01-01/2001-01-07 | within            | nth-week                       | inferred       | 2001-01-01..2001-01-13
the last week of October                      | 2018-12-01                     | 2018-10-21/2018-10-31    | 2018-10-25/2018-10-31 | within            | nth-week                       | inferred, year | 2018-10-21..2018-10-31
the first week of last March                  | P                              | 2000-03-01/2000-03-12    | 2000-03-01/2000-03-07 | within            | nth-week                       | inferred, year | 2000-03-01..2000-03-12
by the first week of March 2018               |                                | [..2018-03-11]           | [..2018-02-28]        |                   | by                             | stated         | -inf..2018-03-11
before the last week of March 2018            |                                | [..2018-03-25]           | [..2018-03-24]        |                   | before                         | stated         | -inf..2018-03-25
the week of Friday                            | 2018-03-05; past               | 2018-02-25/2018-03-08    | 2018-02-26/2018-03-04 | within            | week-of, iso-weeks             | inferred       | 2018-02-25..2018-03-08

# Months
September 2000                                |                                | 2000-09                  |                       |                   | month                          | stated         | 2000-09-01..2000-09-30
in September 2000                             |                                | 2000-09                  |                       |                   | month                          | stated         | 2000-09-01..2000-09-30
Sept. 2000                                    |                                | 2000-09                  |                       |                   | month                          | stated         | 2000-09-01..2000-09-30
September, 2000                               |                                | 2000-09                  |                       |                   | month                          | stated         | 2000-09-01..2000-09-30
September of 2000                             |                                | 2000-09                  |                       |                   | month                          | stated         | 2000-09-01..2000-09-30
May 2001                                      |                                | 2001-05                  |                       |                   | month                          | stated         | 2001-05-01..2001-05-31
may 2001                                      |                                | 2001-05                  |                       |                   | month                          | stated         | 2001-05-01..2001-05-31
September                                     | P                              | 2000-09                  |                       |                   | month                          | inferred, year | 2000-09-01..2000-09-30
July                                          | 2000-12-10                     | 2000-07                  |                       |                   | month                          | inferred, year | 2000-07-01..2000-07-31
September                                     | 2000-12-10; future             | 2001-09                  |                       |                   | month                          | inferred, year | 2001-09-01..2001-09-30
September                                     | in 1939                        | 1939-09                  |                       |                   | month                          | inferred, year | 1939-09-01..1939-09-30
last September                                | P                              | 2000-09                  |                       |                   | month                          | inferred, year | 2000-09-01..2000-09-30
next March                                    | P                              | 2001-03                  |                       |                   | month                          | inferred, year | 2001-03-01..2001-03-31
this May                                      | P                              | 2000-05                  |                       |                   | month                          | inferred, year | 2000-05-01..2000-05-31
last December                                 | 2000-12-08                     | 1999-12                  |                       |                   | month                          | inferred, year | 1999-12-01..1999-12-31

# Years
2001                                          |                                | 2001                     |                       |                   | year                           | stated         | 2001-01-01..2001-12-31
in 2001                                       |                                | 2001                     |                       |                   | year                           | stated         | 2001-01-01..2001-12-31
the year 2001                                 |                                | 2001                     |                       |                   | year                           | stated         | 2001-01-01..2001-12-31
in the year 2001                              |                                | 2001                     |                       |                   | year                           | stated         | 2001-01-01..2001-12-31
476                                           |                                | 0476                     |                       |                   | year                           | stated         | 0476-01-01..0476-12-31
AD 79                                         |                                | 0079                     |                       |                   | year                           | stated         | 0079-01-01..0079-12-31
44 BC                                         |                                | -0043                    |                       |                   | year                           | stated         | -0043-01-01..-0043-12-31
during 2001                                   |                                | 2001                     |                       |                   | year                           | stated         | 2001-01-01..2001-12-31
in the course of 2001                         |                                | 2001                     |                       |                   | year                           | stated         | 2001-01-01..2001-12-31
sometime in 2001                              |                                | 2001                     |                       |                   | year                           | stated         | 2001-01-01..2001-12-31

# This, last, next
this year                                     | P                              | 2000                     |                       |                   | this-year                      | inferred, year | 2000-01-01..2000-12-31
last year                                     | P                              | 1999                     |                       |                   | last-year                      | inferred, year | 1999-01-01..1999-12-31
next year                                     | [2000-12-30..2001-01-02]       | [2001..2002]             |                       |                   | next-year                      | inferred, year | 2001-01-01..2002-12-31
next year                                     | [2000-12-06..]                 | [2001-01-01..]           |                       |                   | next-year                      | inferred, year | 2001-01-01..+inf
this month                                    | P                              | 2000-12                  |                       |                   | this-month                     | inferred       | 2000-12-01..2000-12-31
last month                                    | P                              | 2000-11                  |                       |                   | last-month                     | inferred       | 2000-11-01..2000-11-30
next month                                    | P                              | 2001-01                  |                       |                   | next-month                     | inferred       | 2001-01-01..2001-01-31
next month                                    | [2000-12-30..2001-01-02]       | [2001-01..2001-02]       |                       |                   | next-month                     | inferred       | 2001-01-01..2001-02-28
next month                                    | 2000-12/2002-11                | [2001-01..2002-12]       |                       |                   | next-month                     | inferred       | 2001-01-01..2002-12-31
this week                                     | 2000-12-06                     | 2000-12-03/2000-12-10    | 2000-12-04/2000-12-10 | within            | this-week, iso-weeks           | inferred       | 2000-12-03..2000-12-10
this week                                     | 2000-12-10                     | 2000-12-03/2000-12-10    | 2000-12-04/2000-12-10 | within            | this-week, iso-weeks           | inferred       | 2000-12-03..2000-12-10
this week                                     | [2000-12-08..2000-12-12]       | 2000-12-03/2000-12-17    | 2000-12-04/2000-12-17 | within            | this-week, iso-weeks           | inferred       | 2000-12-03..2000-12-17
last week                                     | P                              | 2000-11-26/2000-12-03    | 2000-11-27/2000-12-03 | within            | last-week, iso-weeks           | inferred       | 2000-11-26..2000-12-03
next week                                     | P                              | 2000-12-10/2000-12-17    | 2000-12-11/2000-12-17 | within            | next-week, iso-weeks           | inferred       | 2000-12-10..2000-12-17
the following year                            | P; in 1999                     | 2000                     |                       |                   | next-year                      | inferred, year | 2000-01-01..2000-12-31
the previous day                              | P; in 5 December 2000          | 2000-12-04               |                       |                   | last-day                       | inferred       | 2000-12-04
the next day                                  | 2000-12-05                     | 2000-12-06               |                       |                   | next-day                       | inferred       | 2000-12-06
the same year                                 | P; in 1999                     | 1999                     |                       |                   | this-year                      | inferred, year | 1999-01-01..1999-12-31
that month                                    | in 5 May 1911                  | 1911-05                  |                       |                   | this-month                     | inferred       | 1911-05-01..1911-05-31
this decade                                   | P                              | 200X                     |                       |                   | this-decade                    | inferred       | 2000-01-01..2009-12-31
last century                                  | P                              | 1801/1900                |                       | within            | last-century                   | inferred       | 1801-01-01..1900-12-31
this century                                  | P                              | 1901/2000                |                       | within            | this-century                   | inferred       | 1901-01-01..2000-12-31
late April of last year                       | P                              | 1999-04                  | 1999-04-21/1999-04-30 |                   | late-month, thirds             | inferred, year | 1999-04-01..1999-04-30
5 December last year                          | P                              | 1999-12-05               |                       |                   | day                            | inferred, year | 1999-12-05
April of last year                            | [2000-12-30..2001-01-02]       | [1999-04..2000-04]       |                       |                   | month                          | inferred, year | 1999-04-01..2000-04-30
from April to May of last year                | P                              | 1999-04/1999-05          |                       |                   | range                          | inferred, year | 1999-04-01..1999-04-30 / 1999-05-01..1999-05-31
in the spring of next year                    | P                              | 2001-21                  |                       |                   | season, meteorological-seasons | inferred, year | 2001-01-01..2001-12-31
in the autumn of the following year           | P; in 1999                     | 2000-23                  |                       |                   | season, meteorological-seasons | inferred, year | 2000-01-01..2000-12-31
may of last year                              | P                              | 1999-05                  |                       |                   | month                          | inferred, year | 1999-05-01..1999-05-31
since May last year                           | P                              | 1999-05/                 |                       | covers 2000-12-06 | since                          | inferred, year | 1999-05-01..1999-05-31 / 2000-12-06..?

# Parts
late September 2000                           |                                | 2000-09                  | 2000-09-21/2000-09-30 |                   | late-month, thirds             | stated         | 2000-09-01..2000-09-30
early September 2000                          |                                | 2000-09                  | 2000-09-01/2000-09-10 |                   | early-month, thirds            | stated         | 2000-09-01..2000-09-30
mid-September 2000                            |                                | 2000-09                  | 2000-09-11/2000-09-20 |                   | mid-month, thirds              | stated         | 2000-09-01..2000-09-30
in mid September 2000                         |                                | 2000-09                  | 2000-09-11/2000-09-20 |                   | mid-month, thirds              | stated         | 2000-09-01..2000-09-30
late September 2000                           | halves                         | 2000-09                  | 2000-09-16/2000-09-30 |                   | late-month, halves             | stated         | 2000-09-01..2000-09-30
late February 2001                            |                                | 2001-02                  | 2001-02-21/2001-02-28 |                   | late-month, thirds             | stated         | 2001-02-01..2001-02-28
early 2001                                    |                                | 2001                     | 2001-01/2001-04       |                   | early-year, thirds             | stated         | 2001-01-01..2001-12-31
mid-2001                                      |                                | 2001                     | 2001-05/2001-08       |                   | mid-year, thirds               | stated         | 2001-01-01..2001-12-31
late 2001                                     |                                | 2001                     | 2001-09/2001-12       |                   | late-year, thirds              | stated         | 2001-01-01..2001-12-31
early in 2001                                 |                                | 2001                     | 2001-01/2001-04       |                   | early-year, thirds             | stated         | 2001-01-01..2001-12-31
early 2001                                    | quarters                       | 2001                     | 2001-01/2001-03       |                   | early-year, quarters           | stated         | 2001-01-01..2001-12-31
early 2001                                    | halves                         | 2001                     | 2001-01/2001-06       |                   | early-year, halves             | stated         | 2001-01-01..2001-12-31
late in the year                              | P                              | 2000                     | 2000-09/2000-12       |                   | late-year, thirds              | inferred, year | 2000-01-01..2000-12-31
early next year                               | P                              | 2001                     | 2001-01/2001-04       |                   | early-year, thirds             | inferred, year | 2001-01-01..2001-12-31
late last year                                | P                              | 1999                     | 1999-09/1999-12       |                   | late-year, thirds              | inferred, year | 1999-01-01..1999-12-31
early this month                              | P                              | 2000-12                  | 2000-12-01/2000-12-10 |                   | early-month, thirds            | inferred       | 2000-12-01..2000-12-31
at the beginning of the year                  | P                              | 2000                     | 2000-01/2000-03       |                   | early-year, quarters           | inferred, year | 2000-01-01..2000-12-31
at the beginning of 2001                      |                                | 2001                     | 2001-01/2001-03       |                   | early-year, quarters           | stated         | 2001-01-01..2001-12-31
at the start of 2001                          |                                | 2001                     | 2001-01/2001-03       |                   | early-year, quarters           | stated         | 2001-01-01..2001-12-31
in the middle of 2001                         |                                | 2001                     | 2001-04/2001-09       |                   | mid-year, quarters             | stated         | 2001-01-01..2001-12-31
at the end of 2002                            |                                | 2002                     | 2002-10/2002-12       |                   | late-year, quarters            | stated         | 2002-01-01..2002-12-31
at the end of 2002                            | thirds                         | 2002                     | 2002-09/2002-12       |                   | late-year, thirds              | stated         | 2002-01-01..2002-12-31
at the end of last year                       | P                              | 1999                     | 1999-10/1999-12       |                   | late-year, quarters            | inferred, year | 1999-01-01..1999-12-31
at the beginning of September 2000            |                                | 2000-09                  | 2000-09-01/2000-09-07 |                   | early-month, quarters          | stated         | 2000-09-01..2000-09-30
at the end of September 2000                  |                                | 2000-09                  | 2000-09-24/2000-09-30 |                   | late-month, quarters           | stated         | 2000-09-01..2000-09-30
the early 1990s                               |                                | 199X                     | 1990/1993             |                   | early-decade, thirds           | stated         | 1990-01-01..1999-12-31
the mid-1990s                                 |                                | 199X                     | 1994/1996             |                   | mid-decade, thirds             | stated         | 1990-01-01..1999-12-31
the late 1990s                                |                                | 199X                     | 1997/1999             |                   | late-decade, thirds            | stated         | 1990-01-01..1999-12-31
at the end of the 1990s                       |                                | 199X                     | 1997/1999             |                   | late-decade, quarters          | stated         | 1990-01-01..1999-12-31
the early 19th century                        |                                | 1801/1900                | 1801/1833             | within            | early-century, thirds          | stated         | 1801-01-01..1900-12-31
in the mid-19th century                       |                                | 1801/1900                | 1834/1866             | within            | mid-century, thirds            | stated         | 1801-01-01..1900-12-31
the late 19th century                         |                                | 1801/1900                | 1867/1900             | within            | late-century, thirds           | stated         | 1801-01-01..1900-12-31
at the end of the 19th century                |                                | 1801/1900                | 1876/1900             | within            | late-century, quarters         | stated         | 1801-01-01..1900-12-31
the early 5th century BC                      |                                | -0499/-0400              | -0499/-0467           | within            | early-century, thirds          | stated         | -0499-01-01..-0400-12-31
early spring 2001                             |                                | 2001-21                  | 2001-03               |                   | early-season, thirds           | stated         | 2001-01-01..2001-12-31
in late summer 2001                           |                                | 2001-22                  | 2001-08               |                   | late-season, thirds            | stated         | 2001-01-01..2001-12-31
at the beginning of the week                  | P                              | 2000-12-03/2000-12-10    |                       | within            | early-week                     | inferred       | 2000-12-03..2000-12-10
late September                                | P; in next year                | 2001-09                  | 2001-09-21/2001-09-30 |                   | late-month, thirds             | inferred, year | 2001-09-01..2001-09-30
towards the end of 1700                       |                                | 1700                     | 1700-10/1700-12       |                   | late-year, quarters            | stated         | 1700-01-01..1700-12-31

# Halves and quarters
the first half of 2001                        |                                | 2001-40                  |                       |                   | half                           | stated         | 2001-01-01..2001-06-30
the second half of 2001                       |                                | 2001-41                  |                       |                   | half                           | stated         | 2001-07-01..2001-12-31
the 1st half of 2001                          |                                | 2001-40                  |                       |                   | half                           | stated         | 2001-01-01..2001-06-30
the first quarter of 2001                     |                                | 2001-33                  |                       |                   | quarter                        | stated         | 2001-01-01..2001-03-31
the fourth quarter of 2001                    |                                | 2001-36                  |                       |                   | quarter                        | stated         | 2001-10-01..2001-12-31
the last quarter of 2001                      |                                | 2001-36                  |                       |                   | quarter                        | stated         | 2001-10-01..2001-12-31
Q3 2001                                       |                                | 2001-35                  |                       |                   | quarter                        | stated         | 2001-07-01..2001-09-30
the first half of next year                   | P                              | 2001-40                  |                       |                   | half                           | inferred, year | 2001-01-01..2001-06-30
the second half of September 2000             |                                | 2000-09                  | 2000-09-16/2000-09-30 |                   | half, halves                   | stated         | 2000-09-01..2000-09-30
the first half of the 19th century            |                                | 1801/1850                |                       | within            | half                           | stated         | 1801-01-01..1850-12-31
the last quarter of the 19th century          |                                | 1876/1900                |                       | within            | quarter                        | stated         | 1876-01-01..1900-12-31
the second half of the 1990s                  |                                | 1995/1999                |                       | within            | half                           | stated         | 1995-01-01..1999-12-31

# Seasons
in the spring of 2001                         |                                | 2001-21                  |                       |                   | season, meteorological-seasons | stated         | 2001-01-01..2001-12-31
summer 2001                                   |                                | 2001-22                  |                       |                   | season, meteorological-seasons | stated         | 2001-01-01..2001-12-31
autumn 2000                                   |                                | 2000-23                  |                       |                   | season, meteorological-seasons | stated         | 2000-01-01..2000-12-31
fall 2000                                     |                                | 2000-23                  |                       |                   | season, meteorological-seasons | stated         | 2000-01-01..2000-12-31
winter 2000                                   |                                | 2000-24                  |                       |                   | season, meteorological-seasons | stated         | 2000-01-01..2001-02-28
in the spring                                 | P                              | 2001-21                  |                       |                   | season, meteorological-seasons | inferred, year | 2001-01-01..2001-12-31
in the spring                                 | P; past                        | 2000-21                  |                       |                   | season, meteorological-seasons | inferred, year | 2000-01-01..2000-12-31
last winter                                   | P                              | 1999-24                  |                       |                   | season, meteorological-seasons | inferred, year | 1999-01-01..2000-02-29
last summer                                   | P                              | 2000-22                  |                       |                   | season, meteorological-seasons | inferred, year | 2000-01-01..2000-12-31
next spring                                   | P                              | 2001-21                  |                       |                   | season, meteorological-seasons | inferred, year | 2001-01-01..2001-12-31
this winter                                   | P                              | 2000-24                  |                       |                   | season, meteorological-seasons | inferred, year | 2000-01-01..2001-02-28
this winter                                   | 2001-02-10                     | 2000-24                  |                       |                   | season, meteorological-seasons | inferred, year | 2000-01-01..2001-02-28
this summer                                   | P                              | 2000-22                  |                       |                   | season, meteorological-seasons | inferred, year | 2000-01-01..2000-12-31
winter 1999-2000                              |                                | 1999-12/2000-03          | 1999-12/2000-02       | within            | winter, meteorological-seasons | stated         | 1999-12-01..2000-03-31
the winter of 1999-2000                       |                                | 1999-12/2000-03          | 1999-12/2000-02       | within            | winter, meteorological-seasons | stated         | 1999-12-01..2000-03-31
the winter of 1999-00                         |                                | 1999-12/2000-03          | 1999-12/2000-02       | within            | winter, meteorological-seasons | stated         | 1999-12-01..2000-03-31
the winter of 1739/40                         |                                | 1739-12/1740-03          | 1739-12/1740-02       | within            | winter, meteorological-seasons | stated         | 1739-12-01..1740-03-31
in the winter of 1739-1740                    |                                | 1739-12/1740-03          | 1739-12/1740-02       | within            | winter, meteorological-seasons | stated         | 1739-12-01..1740-03-31
winter 1799/1800                              |                                | 1799-12/1800-03          | 1799-12/1800-02       | within            | winter, meteorological-seasons | stated         | 1799-12-01..1800-03-31
early winter 1739-40                          |                                | 1739-12/1740-03          | 1739-12               | within            | early-season, thirds           | stated         | 1739-12-01..1740-03-31
in late winter 1739-40                        |                                | 1739-12/1740-03          | 1740-02               | within            | late-season, thirds            | stated         | 1739-12-01..1740-03-31
after the winter of 1739/40                   |                                | [1740-02-02..]           | [1740-03-01..]        |                   | after, meteorological-seasons  | stated         | 1740-02-02..+inf
winter of 1739-40                             |                                | 1739-12/1740-03          | 1739-12/1740-02       | within            | winter, meteorological-seasons | stated         | 1739-12-01..1740-03-31

# Decades and centuries
the 1990s                                     |                                | 199X                     |                       |                   | decade                         | stated         | 1990-01-01..1999-12-31
in the 1990’s                                 |                                | 199X                     |                       |                   | decade                         | stated         | 1990-01-01..1999-12-31
1990s                                         |                                | 199X                     |                       |                   | decade                         | stated         | 1990-01-01..1999-12-31
the 1900s                                     |                                | 19XX                     | 190X                  |                   | decade                         | stated         | 1900-01-01..1999-12-31
the nineties                                  | in the 20th century            | 199X                     |                       |                   | decade                         | inferred, year | 1990-01-01..1999-12-31
the 19th century                              |                                | 1801/1900                |                       | within            | century                        | stated         | 1801-01-01..1900-12-31
in the nineteenth century                     |                                | 1801/1900                |                       | within            | century                        | stated         | 1801-01-01..1900-12-31
the 1st century                               |                                | 0001/0100                |                       | within            | century                        | stated         | 0001-01-01..0100-12-31
the 21st century                              |                                | 2001/2100                |                       | within            | century                        | stated         | 2001-01-01..2100-12-31
the 5th century BC                            |                                | -0499/-0400              |                       | within            | century                        | stated         | -0499-01-01..-0400-12-31

# From the one to the other
5-6 December 2000                             |                                | 2000-12-05/2000-12-06    |                       |                   | range                          | stated         | 2000-12-05 / 2000-12-06
5–6 December 2000                             |                                | 2000-12-05/2000-12-06    |                       |                   | range                          | stated         | 2000-12-05 / 2000-12-06
December 5-6, 2000                            |                                | 2000-12-05/2000-12-06    |                       |                   | range                          | stated         | 2000-12-05 / 2000-12-06
5 to 6 December 2000                          |                                | 2000-12-05/2000-12-06    |                       |                   | range                          | stated         | 2000-12-05 / 2000-12-06
from 5 to 6 December                          | P                              | 2000-12-05/2000-12-06    |                       |                   | range                          | inferred, year | 2000-12-05 / 2000-12-06
from 5 December to 3 January                  | 2000-12-08                     | 2000-12-05/2001-01-03    |                       |                   | range                          | inferred, year | 2000-12-05 / 2001-01-03
from 5 December 2000 to 3 January 2001        |                                | 2000-12-05/2001-01-03    |                       |                   | range                          | stated         | 2000-12-05 / 2001-01-03
29 December to 3 January 2001                 |                                | 2000-12-29/2001-01-03    |                       |                   | range                          | stated         | 2000-12-29 / 2001-01-03
29 December 2000 - 3 January                  |                                | 2000-12-29/2001-01-03    |                       |                   | range                          | stated         | 2000-12-29 / 2001-01-03
September-December 2000                       |                                | 2000-09/2000-12          |                       |                   | range                          | stated         | 2000-09-01..2000-09-30 / 2000-12-01..2000-12-31
from September to December 2000               |                                | 2000-09/2000-12          |                       |                   | range                          | stated         | 2000-09-01..2000-09-30 / 2000-12-01..2000-12-31
1999-2001                                     |                                | 1999/2001                |                       |                   | range                          | stated         | 1999-01-01..1999-12-31 / 2001-01-01..2001-12-31
1941-45                                       |                                | 1941/1945                |                       |                   | range                          | stated         | 1941-01-01..1941-12-31 / 1945-01-01..1945-12-31
from 1999 to 2001                             |                                | 1999/2001                |                       |                   | range                          | stated         | 1999-01-01..1999-12-31 / 2001-01-01..2001-12-31
from late September to early October 2000     |                                | 2000-09/2000-10          |                       |                   | range                          | stated         | 2000-09-01..2000-09-30 / 2000-10-01..2000-10-31
from spring 2001 to 2003                      |                                | 2001/2003                |                       |                   | range                          | stated         | 2001-01-01..2001-12-31 / 2003-01-01..2003-12-31
December 5 to 10                              | P                              | 2000-12-05/2000-12-10    |                       |                   | range                          | inferred, year | 2000-12-05 / 2000-12-10
between 5 and 10 December 2000                |                                | 2000-12-05/2000-12-10    |                       | within            | between                        | stated         | 2000-12-05..2000-12-10
between 5 and 10 December                     | P                              | 2000-12-05/2000-12-10    |                       | within            | between                        | inferred, year | 2000-12-05..2000-12-10
between September 2000 and March 2001         |                                | 2000-09/2001-03          |                       | within            | between                        | stated         | 2000-09-01..2001-03-31
between 1999 and 2001                         |                                | 1999/2001                |                       | within            | between                        | stated         | 1999-01-01..2001-12-31
between late September and early October 2000 |                                | 2000-09/2000-10          | 2000-09-21/2000-10-10 | within            | between, thirds                | stated         | 2000-09-01..2000-10-31
from about 1690 to 1720                       |                                | 1690~/1720               |                       |                   | range                          | stated         | ? / 1720-01-01..1720-12-31
from 1690 to about 1720                       |                                | 1690/1720~               |                       |                   | range                          | stated         | 1690-01-01..1690-12-31 / ?
from about 1690 to about 1720                 |                                | 1690~/1720~              |                       |                   | range                          | stated         | ?
about 1690 to 1720                            |                                | 1690~/1720~              |                       |                   | range                          | stated         | ?
c. 1690-1720                                  |                                | 1690~/1720~              |                       |                   | range                          | stated         | ?
c. 1941-45                                    |                                | 1941~/1945~              |                       |                   | range                          | stated         | ?
between 1701 and about 1705                   |                                | 1701/1705~               |                       | within            | between                        | stated         | 1701-01-01..?
between about 1690 and 1720                   |                                | 1690~/1720               |                       | within            | between                        | stated         | ?..1720-12-31
between about March 1701 and 1705             |                                | 1701-03~/1705            |                       | within            | between                        | stated         | ?..1705-12-31
from about 5 to 10 December 2000              |                                | 2000-12-05~/2000-12-10   |                       |                   | range                          | stated         | ? / 2000-12-10
about 5 December 2000 to 10 December 2000     |                                | 2000-12-05~/2000-12-10~  |                       |                   | range                          | stated         | ?
from about spring 1701 to 1705                |                                | 1701-21~/1705            |                       |                   | range                          | stated         | ? / 1705-01-01..1705-12-31
from about 1690 to the winter of 1739-40      |                                |                          |                       |                   | range                          | stated         | ? / 1739-12-01..1740-03-31

# The one or the other
5 or 6 December 2000                          |                                | [2000-12-05..2000-12-06] |                       |                   | either                         | stated         | 2000-12-05..2000-12-06
December 5 or 6                               | P                              | [2000-12-05..2000-12-06] |                       |                   | either                         | inferred, year | 2000-12-05..2000-12-06
on 5 or 9 December 2000                       |                                | [2000-12-05,2000-12-09]  |                       |                   | either                         | stated         | 2000-12-05..2000-12-09
in 1999 or 2001                               |                                | [1999,2001]              |                       |                   | either                         | stated         | 1999-01-01..2001-12-31
in 1999 or 2000                               |                                | [1999,2000]              |                       |                   | either                         | stated         | 1999-01-01..2000-12-31
late 1999 or early 2000                       |                                | [1999,2000]              | 1999-09/2000-04       |                   | either                         | stated         | 1999-01-01..2000-12-31
September or October 2000                     |                                | [2000-09,2000-10]        |                       |                   | either                         | stated         | 2000-09-01..2000-10-31

# All of it
throughout 2001                               |                                | 2001                     |                       | throughout        | throughout                     | stated         | 2001-01-01 / 2001-12-31
all through September 2000                    |                                | 2000-09                  |                       | throughout        | throughout                     | stated         | 2000-09-01 / 2000-09-30
the whole of last year                        | P                              | 1999                     |                       | throughout        | throughout                     | inferred, year | 1999-01-01 / 1999-12-31

# By
by 2003                                       |                                | [..2003-12-31]           | [..2002-12-31]        |                   | by-year                        | stated         | -inf..2003-12-31
by 2003                                       | 2000-12-08                     | [2000-12-08..2003-12-31] | 2000-12-08/2002-12-31 |                   | by-year                        | stated         | 2000-12-08..2003-12-31
by 2003                                       | 2000-12-08; past               | [..2003-12-31]           | [..2002-12-31]        |                   | by-year                        | stated         | -inf..2003-12-31
by 1999                                       | P                              | [..1999-12-31]           | [..1998-12-31]        |                   | by-year                        | stated         | -inf..1999-12-31
by the end of the year                        | P                              | [2000-12-06..2000-12-31] |                       |                   | by                             | inferred, year | 2000-12-06..2000-12-31
by the end of 2002                            |                                | [..2002-12-31]           |                       |                   | by                             | stated         | -inf..2002-12-31
by the end of July                            | 2019-06-18; future             | [2019-06-18..2019-07-31] |                       |                   | by                             | inferred, year | 2019-06-18..2019-07-31
by 5 December                                 | P                              | [..2000-12-05]           |                       |                   | by                             | inferred, year | -inf..2000-12-05
by 5 December                                 | 2000-12-01                     | [2000-12-01..2000-12-05] |                       |                   | by                             | inferred, year | 2000-12-01..2000-12-05
by 8 December                                 | P                              | [..2000-12-08]           |                       |                   | by                             | inferred, year | -inf..2000-12-08
by September 2001                             |                                | [..2001-09-30]           | [..2001-08-31]        |                   | by                             | stated         | -inf..2001-09-30
by spring 2001                                |                                | [..2001-12-31]           | [..2001-02-28]        |                   | by, meteorological-seasons     | stated         | -inf..2001-12-31
by the end of spring 2001                     |                                | [..2001-12-31]           | [..2001-05-31]        |                   | by, meteorological-seasons     | stated         | -inf..2001-12-31
by late September 2001                        |                                | [..2001-09-30]           | [..2001-09-20]        |                   | by, thirds                     | stated         | -inf..2001-09-30
by next week                                  | P                              | [2000-12-06..2000-12-17] | 2000-12-06/2000-12-10 |                   | by, iso-weeks                  | inferred       | 2000-12-06..2000-12-17
by 2000                                       | P                              | [2000-12-06..2000-12-31] |                       |                   | by-year                        | stated         | 2000-12-06..2000-12-31
no later than 2003                            |                                | [..2003-12-31]           |                       |                   | not-later                      | stated         | -inf..2003-12-31
on or before 5 December 2000                  |                                | [..2000-12-05]           |                       |                   | not-later                      | stated         | -inf..2000-12-05
in 2003 at the latest                         |                                | [..2003-12-31]           |                       |                   | not-later                      | stated         | -inf..2003-12-31

# Before and after
before 2003                                   |                                | [..2002-12-31]           |                       |                   | before                         | stated         | -inf..2002-12-31
before 23 December                            | P                              | [2000-12-06..2000-12-22] |                       |                   | before                         | inferred, year | 2000-12-06..2000-12-22
before 23 December                            | P; future                      | [2000-12-06..2000-12-22] |                       |                   | before                         | inferred, year | 2000-12-06..2000-12-22
before 23 December                            | P; past                        | [..1999-12-22]           |                       |                   | before                         | inferred, year | -inf..1999-12-22
before spring 2001                            |                                | [..2001-12-30]           | [..2001-02-28]        |                   | before, meteorological-seasons | stated         | -inf..2001-12-30
before late September 2000                    |                                | [..2000-09-29]           | [..2000-09-20]        |                   | before, thirds                 | stated         | -inf..2000-09-29
before the end of 2001                        |                                | [..2001-12-31]           |                       |                   | before                         | stated         | -inf..2001-12-31
before the end of July                        | 2019-06-18; future             | [2019-06-18..2019-07-31] |                       |                   | before                         | inferred, year | 2019-06-18..2019-07-31
before the end of July                        | 2019-06-18                     | [2019-06-18..2019-07-31] |                       |                   | before                         | inferred, year | 2019-06-18..2019-07-31
prior to 5 December 2000                      |                                | [..2000-12-04]           |                       |                   | before                         | stated         | -inf..2000-12-04
after 2003                                    |                                | [2004-01-01..]           |                       |                   | after                          | stated         | 2004-01-01..+inf
after 5 December                              | P                              | [2000-12-06..]           |                       |                   | after                          | inferred, year | 2000-12-06..+inf
after 5 December                              | P; past                        | [2000-12-06..2000-12-10] |                       |                   | after                          | inferred, year | 2000-12-06..2000-12-10
after late September 2000                     |                                | [2000-09-02..]           | [2000-10-01..]        |                   | after, thirds                  | stated         | 2000-09-02..+inf
after the end of 2001                         |                                | [2002-01-01..]           |                       |                   | after                          | stated         | 2002-01-01..+inf
not before 2003                               |                                | [2003-01-01..]           |                       |                   | not-before                     | stated         | 2003-01-01..+inf
no earlier than September 2001                |                                | [2001-09-01..]           |                       |                   | not-before                     | stated         | 2001-09-01..+inf
on or after 5 December 2000                   |                                | [2000-12-05..]           |                       |                   | not-before                     | stated         | 2000-12-05..+inf
5 December 2000 or later                      |                                | [2000-12-05..]           |                       |                   | not-before                     | stated         | 2000-12-05..+inf
before 1999                                   | 2000-12-08; future             | [..1998-12-31]           |                       |                   | before                         | stated         | -inf..1998-12-31
by 1999                                       | 2000-12-08; future             | [..1999-12-31]           | [..1998-12-31]        |                   | by-year                        | stated         | -inf..1999-12-31
a few years before 1700                       |                                | [..1699-12-31]           |                       |                   | before                         | stated         | -inf..1699-12-31
shortly before 3 March 2018                   |                                | [..2018-03-02]           |                       |                   | before                         | stated         | -inf..2018-03-02
not long after 1700                           |                                | [1701-01-01..]           |                       |                   | after                          | stated         | 1701-01-01..+inf
some time before 1685                         |                                | [..1684-12-31]           |                       |                   | before                         | stated         | -inf..1684-12-31
several months after March 1711               |                                | [1711-04-01..]           |                       |                   | after                          | stated         | 1711-04-01..+inf
a couple of days before Christmas 2018        |                                | [..2018-12-24]           |                       |                   | before                         | stated         | -inf..2018-12-24
shortly before noon on 2 June 2018            |                                | [..2018-06-02]           |                       |                   | before                         | stated         | -inf..2018-06-02
well before the end of 2001                   |                                | [..2001-12-31]           |                       |                   | before                         | stated         | -inf..2001-12-31

# Since, from, until
since September 2000                          |                                | 2000-09/                 |                       |                   | since                          | stated         | 2000-09-01..2000-09-30 / ?
since September 2000                          | P                              | 2000-09/                 |                       | covers 2000-12-06 | since                          | stated         | 2000-09-01..2000-09-30 / 2000-12-06..?
since 1999                                    | 2000-12-08                     | 1999/                    |                       | covers 2000-12-08 | since                          | stated         | 1999-01-01..1999-12-31 / 2000-12-08..?
since yesterday                               | 2000-12-08                     | 2000-12-07/              |                       | covers 2000-12-08 | since                          | inferred       | 2000-12-07 / 2000-12-08..?
since 2000                                    | P                              | 2000/                    |                       |                   | since                          | stated         | 2000-01-01..2000-12-31 / ?
from 2001                                     |                                | 2001/                    |                       |                   | from                           | stated         | 2001-01-01..2001-12-31 / ?
from 2001 on                                  |                                | 2001/..                  |                       |                   | from                           | stated         | 2001-01-01..2001-12-31 / +inf
from 5 December onwards                       | P                              | 2000-12-05/..            |                       |                   | from                           | inferred, year | 2000-12-05 / +inf
until 2003                                    |                                | /2003                    |                       |                   | until                          | stated         | ? / 2003-01-01..2003-12-31
till 5 December 2000                          |                                | /2000-12-05              |                       |                   | until                          | stated         | ? / 2000-12-05
up to September 2000                          |                                | /2000-09                 |                       |                   | until                          | stated         | ? / 2000-09-01..2000-09-30
until the end of 2001                         |                                | /2001-12-31              |                       |                   | until                          | stated         | ? / 2001-12-31
through 2003                                  |                                | /2003-12-31              |                       |                   | until                          | stated         | ? / 2003-12-31
until late September 2000                     |                                | /2000-09                 |                       |                   | until                          | stated         | ? / 2000-09-01..2000-09-30

# About and perhaps
about 1990                                    |                                | 1990~                    |                       |                   | about                          | stated         | ?
around 5 December 2000                        |                                | 2000-12-05~              |                       |                   | about                          | stated         | ?
circa 1990                                    |                                | 1990~                    |                       |                   | about                          | stated         | ?
ca. 1990                                      |                                | 1990~                    |                       |                   | about                          | stated         | ?
c. 1990                                       |                                | 1990~                    |                       |                   | about                          | stated         | ?
about September 2000                          |                                | 2000-09~                 |                       |                   | about                          | stated         | ?
about the 1990s                               |                                | 199X~                    |                       |                   | about                          | stated         | ?
about late September 2000                     |                                | 2000-09~                 | 2000-09-21/2000-09-30 |                   | about, thirds                  | stated         | ?
about spring 2001                             |                                | 2001-21~                 |                       |                   | about, meteorological-seasons  | stated         | ?
on or about 5 May 1911                        |                                | 1911-05-05~              |                       |                   | about                          | stated         | ?
perhaps 1990                                  |                                | 1990?                    |                       |                   | perhaps                        | stated         | ?
probably in September 2000                    |                                | 2000-09?                 |                       |                   | perhaps                        | stated         | ?
possibly about 1990                           |                                | 1990%                    |                       |                   | perhaps                        | stated         | ?
towards 1700                                  |                                | 1700~                    |                       |                   | about                          | stated         | ?

# Counted from the anchor
yesterday                                     | 2000-12-08                     | 2000-12-07               |                       |                   | day-word                       | inferred       | 2000-12-07
yesterday                                     | P                              | [2000-12-05..2000-12-09] |                       |                   | day-word                       | inferred       | 2000-12-05..2000-12-09
today                                         | P                              | [2000-12-06..2000-12-10] |                       |                   | day-word                       | inferred       | 2000-12-06..2000-12-10
tomorrow                                      | P                              | [2000-12-07..2000-12-11] |                       |                   | day-word                       | inferred       | 2000-12-07..2000-12-11
the day before yesterday                      | P                              | [2000-12-04..2000-12-08] |                       |                   | day-word                       | inferred       | 2000-12-04..2000-12-08
the day after tomorrow                        | 2000-12-08                     | 2000-12-10               |                       |                   | day-word                       | inferred       | 2000-12-10
this morning                                  | 2000-12-08                     | 2000-12-08               |                       |                   | day-word                       | inferred       | 2000-12-08
so far                                        | 2000-12-08                     | /2000-12-08              |                       | covers 2000-12-08 | so-far                         | inferred       | ?..2000-12-08 / 2000-12-08
until now                                     | P                              |                          |                       |                   | so-far                         | inferred       | ?..2000-12-10 / 2000-12-06..2000-12-10
not yet                                       | P                              |                          |                       |                   | so-far                         | inferred       | ?..2000-12-10 / 2000-12-06..2000-12-10
now                                           | 2000-12-08                     |                          |                       | covers 2000-12-08 | at-present                     | inferred       | ?..2000-12-08 / 2000-12-08..?
still                                         | P                              |                          |                       |                   | at-present                     | inferred       | ?..2000-12-10 / 2000-12-06..?
soon                                          | P                              | [2000-12-06..]           |                       |                   | future                         | inferred       | 2000-12-06..+inf
recently                                      | P                              | [..2000-12-10]           |                       |                   | past                           | inferred       | -inf..2000-12-10
formerly                                      | P                              | [..2000-12-10]           |                       |                   | past                           | inferred       | -inf..2000-12-10
earlier this year                             | P                              | 2000-01-01/2000-12-10    |                       | within            | rest                           | inferred       | 2000-01-01..2000-12-10
later this year                               | P                              | 2000-12-06/2000-12-31    |                       | within            | rest                           | inferred       | 2000-12-06..2000-12-31
later this month                              | 2000-12-08                     | 2000-12-08/2000-12-31    |                       | within            | rest                           | inferred       | 2000-12-08..2000-12-31
three days ago                                | 2000-12-08                     | 2000-12-05               |                       |                   | count                          | inferred       | 2000-12-05
ten days ago                                  | P                              | [2000-11-26..2000-11-30] |                       |                   | count                          | inferred       | 2000-11-26..2000-11-30
two weeks ago                                 | 2000-12-08                     | 2000-11-18/2000-11-30    | 2000-11-20/2000-11-26 | within            | count                          | inferred       | 2000-11-18..2000-11-30
three months ago                              | 2000-12-08                     | 2000-08-09/2000-10-07    | 2000-09               | within            | count                          | inferred       | 2000-08-09..2000-10-07
two years ago                                 | 2000-12-08                     | 1997-12-09/1999-12-07    | 1998                  | within            | count                          | inferred       | 1997-12-09..1999-12-07
a year later                                  | 2000-12-08                     | 2000-12-09/2002-12-07    | 2001                  | within            | count                          | inferred       | 2000-12-09..2002-12-07
three days later                              | 2000-12-05                     | 2000-12-08               |                       |                   | count                          | inferred       | 2000-12-08
in ten days                                   | 2000-12-08                     | 2000-12-18               |                       |                   | count                          | inferred       | 2000-12-18
in five months' time                          | 2000-12-08                     | 2001-04-09/2001-06-07    | 2001-05               | within            | count                          | inferred       | 2001-04-09..2001-06-07
five years from now                           | P                              | 2004-12-07/2006-12-09    | 2005                  | within            | count                          | inferred       | 2004-12-07..2006-12-09
within three days                             | 2000-12-08                     | 2000-12-08/2000-12-11    |                       | within            | within-count                   | inferred       | 2000-12-08..2000-12-11
within a week                                 | P                              | 2000-12-06/2000-12-17    |                       | within            | within-count                   | inferred       | 2000-12-06..2000-12-17
in the next two weeks                         | 2000-12-08                     | 2000-12-08/2000-12-22    |                       | within            | within-count                   | inferred       | 2000-12-08..2000-12-22
in the last ten years                         | 2000-12-08                     | 1990-12-08/2000-12-08    |                       | within            | within-count                   | inferred       | 1990-12-08..2000-12-08
over the past month                           | P                              | 2000-11-06/2000-12-10    |                       | within            | within-count                   | inferred       | 2000-11-06..2000-12-10
a fortnight before                            | 2018-12-08                     | 2018-11-18/2018-11-30    | 2018-11-19/2018-11-25 | within            | count                          | inferred       | 2018-11-18..2018-11-30
a fortnight later                             | 2018-12-08                     | 2018-12-16/2018-12-28    | 2018-12-17/2018-12-23 | within            | count                          | inferred       | 2018-12-16..2018-12-28
a fortnight ago                               | P                              | 2000-11-16/2000-12-02    | 2000-11-20/2000-11-26 | within            | count                          | inferred       | 2000-11-16..2000-12-02
within a fortnight                            | 2018-12-08                     | 2018-12-08/2018-12-22    |                       | within            | within-count                   | inferred       | 2018-12-08..2018-12-22
in the last fortnight                         | 2018-12-08                     | 2018-11-24/2018-12-08    |                       | within            | within-count                   | inferred       | 2018-11-24..2018-12-08

# Weekdays
on Tuesday                                    | P; past                        | 2000-12-05               |                       |                   | weekday                        | inferred       | 2000-12-05
on Tuesday                                    | P; future                      | 2000-12-12               |                       |                   | weekday                        | inferred       | 2000-12-12
on Tuesday                                    | P                              | [2000-12-05,2000-12-12]  |                       |                   | weekday                        | inferred       | 2000-12-05..2000-12-12
on Tuesday                                    | P; in this week                | 2000-12-05               |                       |                   | weekday                        | inferred       | 2000-12-05
Friday                                        | P; past                        | [2000-12-01..2000-12-08] |                       |                   | weekday                        | inferred       | 2000-12-01..2000-12-08
last Friday                                   | 2000-12-06                     | 2000-12-01               |                       |                   | weekday                        | inferred       | 2000-12-01
last Friday                                   | 2000-12-09                     | [2000-12-01,2000-12-08]  |                       |                   | weekday                        | inferred       | 2000-12-01..2000-12-08
last Sunday                                   | 2000-12-06                     | [2000-11-26,2000-12-03]  |                       |                   | weekday                        | inferred       | 2000-11-26..2000-12-03
this Friday                                   | 2000-12-06                     | 2000-12-08               |                       |                   | weekday                        | inferred       | 2000-12-08
this Friday                                   | 2000-12-10                     | [2000-12-08,2000-12-15]  |                       |                   | weekday                        | inferred       | 2000-12-08..2000-12-15
next Friday                                   | 2000-12-06                     | [2000-12-08,2000-12-15]  |                       |                   | weekday                        | inferred       | 2000-12-08..2000-12-15
next Monday                                   | 2000-12-06                     | 2000-12-11               |                       |                   | weekday                        | inferred       | 2000-12-11
Thursday the 20th                             | 2019-06-18                     | 2019-06-20               |                       |                   | day-of-month                   | inferred, year, month| 2019-06-20
on Thursday the 20th                          | 2019-07-25; past               | 2019-06-20               |                       |                   | day-of-month                   | inferred, year, month| 2019-06-20
Thursday the 20th                             | 2019-06-18; future             | 2019-06-20               |                       |                   | day-of-month                   | inferred, year, month| 2019-06-20
Thursday the 20th                             | in June 2019                   | 2019-06-20               |                       |                   | day-of-month                   | inferred, year, month| 2019-06-20
the morning of Thursday the 20th              | 2019-06-18                     | 2019-06-20               |                       |                   | time-of-day                    | inferred, year, month| 2019-06-20
from Monday the 17th to 20 June 2019          |                                | 2019-06-17/2019-06-20    |                       |                   | range                          | stated         | 2019-06-17 / 2019-06-20
from Monday the 17th to Thursday the 20th     | 2019-06-18                     | 2019-06-17/2019-06-20    |                       |                   | range                          | inferred, year, month| 2019-06-17 / 2019-06-20
by Thursday the 20th                          | 2019-06-18                     | [2019-06-18..2019-06-20] |                       |                   | by                             | inferred, year, month| 2019-06-18..2019-06-20
Friday the 13th                               | 2015-03-20; past               | 2015-03-13               |                       |                   | day-of-month                   | inferred, year, month| 2015-03-13
Thursday the 20th                             | [2019-06-10..2019-06-18]       | 2019-06-20               |                       |                   | day-of-month                   | inferred, year, month| 2019-06-20

# How long
five or more years                            |                                |                          |                       |                   | duration                       | stated         | atLeast P5Y
five years or more                            |                                |                          |                       |                   | duration                       | stated         | atLeast P5Y
at least five years                           |                                |                          |                       |                   | duration                       | stated         | atLeast P5Y
no less than two weeks                        |                                |                          |                       |                   | duration                       | stated         | atLeast P2W
up to three months                            |                                |                          |                       |                   | duration                       | stated         | atMost P3M
more than ten days                            |                                |                          |                       |                   | duration                       | stated         | atLeast P10D
less than 3 weeks                             |                                |                          |                       |                   | duration                       | stated         | atMost P3W
two to three weeks                            |                                |                          |                       |                   | duration                       | stated         | atLeast P2W, atMost P3W
between 2 and 3 years                         |                                |                          |                       |                   | duration                       | stated         | atLeast P2Y, atMost P3Y
at least a fortnight                          |                                |                          |                       |                   | duration                       | stated         | atLeast P2W
`

export const readingCases: readonly ReadingRow[] = table
  .split('\n')
  .filter((line) => line.includes('|'))
  .slice(1)
  .map((line) => {
    const [words = '', by = '', edtf = '', soft = '', mode = '', rule = '', basis = '', hard = ''] = line
      .split('|')
      .map((cell) => cell.trim())
    return { words, by, edtf, soft, mode, rule, basis, hard }
  })
