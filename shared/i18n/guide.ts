/** The one-page guide to judging directives (fixtures/gold/GUIDE.md): what annotators and second coders go by. */
import type { Area } from './language'

const nb = {
  question:
    'Enheten er én setning, én overskrift eller ett listepunkt. Spørsmålet er: Sier teksten med sin egen myndighet, eller i kraft av en norm den gjengir, at noen skal gjøre noe, ikke skal gjøre noe, eller har lov til å gjøre noe?',
  obligation:
    'Plikt: et krav til noen, en handling eller en tilstand. Passive setninger uten den som handler, og saker som subjekt, teller også («Planen skal inneholde …»). Da er ingen nevnt.',
  prohibition:
    'Forbud: nektet plikt, «ingen … skal», forbudt, og «kan ikke» når det betyr at noe ikke er lov. «Trenger ikke» er ikke direktiv.',
  recommendation: 'Anbefaling: bør, anbefales, oppfordres, forventes.',
  permission: 'Adgang: kan eller «har adgang til», når noen får et valg eller en myndighet. At noe er mulig, er ikke direktiv.',
  intention: 'Intensjon: den som har skrevet dokumentet, binder seg selv. Er en annen subjektet, er det en plikt.',
  none: 'Ikke direktiv: spådom, argument, omstendighet, spørsmål og fortid, og skal/må i leddsetninger med som, for at, hvis, når og hvordan.',
  embedded:
    'At-setninger følger verbet over: etter vedtar, bestemmer og understreker regnes de etter sitt eget verb, etter frykter og håper ikke.',
  several: 'Er det flere i samme setning, gjelder den første i en hovedsetning. Et listepunkt får type og adressat fra innledningen.',
  addressee:
    'Hvem: den korteste sammenhengende ordgruppen som nevner den som skal handle. Aldri den som mottar, den det er til beste for, kilden eller stedet.',
  doubt: 'I tvil gjelder reglene i denne rekkefølgen.',
}

export const GUIDE_RULES = [
  'obligation',
  'prohibition',
  'recommendation',
  'permission',
  'intention',
  'none',
  'embedded',
  'several',
  'addressee',
  'doubt',
] as const

export const guide: Area<typeof nb> = {
  nb,
  nn: {
    question:
      'Eininga er éi setning, éi overskrift eller eitt listepunkt. Spørsmålet er: Seier teksten med sin eigen myndigheit, eller i kraft av ei norm han gir att, at nokon skal gjere noko, ikkje skal gjere noko, eller har lov til å gjere noko?',
    obligation:
      'Plikt: eit krav til nokon, ei handling eller ein tilstand. Passive setningar utan den som handlar, og saker som subjekt, tel også («Planen skal innehalde …»). Då er ingen nemnd.',
    prohibition:
      'Forbod: nekta plikt, «ingen … skal», forbode, og «kan ikkje» når det tyder at noko ikkje er lov. «Treng ikkje» er ikkje direktiv.',
    recommendation: 'Tilråding: bør, tilrår, oppmodar, ventast.',
    permission: 'Høve: kan eller «har høve til», når nokon får eit val eller ei myndigheit. At noko er mogleg, er ikkje direktiv.',
    intention: 'Intensjon: den som har skrive dokumentet, bind seg sjølv. Er ein annan subjektet, er det ei plikt.',
    none: 'Ikkje direktiv: spådom, argument, omstende, spørsmål og fortid, og skal/må i leddsetningar med som, for at, viss, når og korleis.',
    embedded:
      'At-setningar følgjer verbet over: etter vedtek, bestemmer og understrekar blir dei rekna etter sitt eige verb, etter fryktar og håpar ikkje.',
    several: 'Er det fleire i same setning, gjeld den første i ei hovudsetning. Eit listepunkt får type og adressat frå innleiinga.',
    addressee:
      'Kven: den kortaste samanhengande ordgruppa som nemner den som skal handle. Aldri den som tek imot, den det er til beste for, kjelda eller staden.',
    doubt: 'I tvil gjeld reglane i denne rekkjefølgja.',
  },
  en: {
    question:
      'The unit is one sentence, one heading or one list item. The question: does the text, by its own authority or that of a norm it reports, tell somebody what is to be done, not to be done, or may be done?',
    obligation:
      'Obligation: a requirement on an actor, an action or a state. Passives without an agent and things as subjects count too (“Planen skal inneholde …”); then nobody is named.',
    prohibition:
      'Prohibition: negated obligation, “ingen … skal”, forbudt, and “kan ikke” when it means not allowed. “Trenger ikke” is no directive.',
    recommendation: 'Recommendation: bør, anbefales, oppfordres, forventes.',
    permission: 'Permission: kan or “har adgang til” when somebody gains a choice or a power. That something is possible is no directive.',
    intention: 'Intention: the issuer binds itself. If another is the subject, it is an obligation.',
    none: 'No directive: prediction, argument, circumstance, question and past, and skal/må in clauses with som, for at, hvis, når and hvordan.',
    embedded:
      'At-clauses follow the verb above: after verbs of decision and statement they are judged by their own verb, after fear and hope not.',
    several: 'Several in one sentence: the first in a main clause. A list item takes class and addressee from its lead-in.',
    addressee:
      'Who: the shortest contiguous group of words that names the one who must act. Never recipient, beneficiary, source or place.',
    doubt: 'In doubt, the order of these rules.',
  },
}
