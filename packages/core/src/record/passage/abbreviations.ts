/**
 * What a full stop after a word says about the end of a sentence, besides nothing. Part of the rule by which
 * sentences are numbered: a change here renumbers passages and is a new `sentenceRule`.
 */

/** Before a name or a number: never the end of a sentence. */
export const titles = new Set(
  (
    'mr mrs ms messrs dr prof st ste mt ft gen col lt maj capt cmdr adm sgt brig amb gov sen rep pres hon rev fr sr mgr ' +
    'mme mlle dhr hr frl cf viz vs ed eds trans approx ca al fig figs eq app'
  ).split(' '),
)

/** Before a number: not the end of a sentence where one follows. */
export const beforeNumber = new Set(
  (
    'no nos nr nrs art arts sec secs par para paras ch chap vol vols bd p pp f ff fol fols l ll n nn col cols s ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ст стр с гл п № rés rec res'
  ).split(' '),
)

/** These end a sentence only if the next word is one that sentences begin with. */
export const maybeLast = new Set(
  (
    'etc inc ltd co corp bros jr sr esq dept est gov govt univ assn intl min max tel ext bzw usw ggf sog ' +
    'г гг др пр тыс млн млрд руб им т д е'
  ).split(' '),
)

/** Words with a capital that begin sentences far more often than they go on after "U.S." or "J. R.". */
export const sentenceOpeners = new Set(
  (
    'a an the this that these those he she it we they i you his her its our their my your who what when where why how ' +
    'which if in on at by for from to of with without after before during since until as although though while because ' +
    'but and or so yet nor thus hence therefore however moreover furthermore meanwhile still then there here now today ' +
    'yesterday tomorrow later earlier first second third finally both each every all some many most few several no not ' +
    'one two three another other such according despite instead nevertheless'
  ).split(' '),
)

/** In German a full stop makes a number an ordinal; before these words it ends nothing. */
export const afterOrdinal = new Set(
  'januar februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts'.split(
    ' ',
  ),
)
