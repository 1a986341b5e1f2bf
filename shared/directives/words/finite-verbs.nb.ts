/**
 * Finite verb forms common in administrative prose, for telling where one clause ends and the next begins. A list, not a
 * dictionary: suffixes alone cannot do it, because "-er" is the plural of nouns as well as the present of verbs.
 */
import { modalForm } from '../../language/modal-verbs.nb'

const COMMON = new Set(
  `er var har hadde blir ble vert vart blei får fikk fekk går gikk gjekk kommer kom kjem gjør gjorde gjer står sto stod ligger ligg lå låg tar tok tek ser så såg
  sier sa seier mener meiner mente meinte gir ga gav gjev viser viste tror trur trodde trudde vet veit visste finnes finst fins tenker ønsker ønskjer ynskjer ønsket gjelder gjeld gjaldt
  skjer skjedde skriver skriv skrev bruker brukar brukte legger legg la setter set satte sette heter heiter betyr innebærer inneber krever krev krevde trenger treng
  bidrar bidreg medfører medfører fører førte følger følgjer følgde følger fremgår framgår går omfatter omfattar inneholder inneheld holder held heldt vurderer vurderte
  bygger byggjer utgjør utgjer utgjorde foreligger føreligg oppstår oppstår stiller stilte foregår føregår angår berører rammer påvirker påverkar endrer endrar øker aukar synker faller fell
  finner finn fant fann kjenner ber bed ba mottar mottek mottok oppfyller oppfyller representerer skaper skapar deler delar deltar deltek deltok bor bur lever arbeider arbeidde jobber jobbar
  opplever oppleve_r møter møtte handler handlar dreier dreiar oppgir oppgjev foreslår foreslår forstår forventer forventar forutsetter føreset legger understreker understrekar
  bestemmer bestemte vedtar vedtok vedtek fastsetter fastset fastsatte fastslår beslutter besluttet avgjør avgjer avgjorde mangler manglar tilsier tilseier taler omtaler beskriver skildrar
  tilbyr tilbyd driver driv drev leverer leverte lager lagar velger vel valgte valde søker søkjer søkte behandler handsamar behandlet gjennomfører gjennomførte planlegger planlegg utfører utfører
  utarbeider utarbeidde sikrer sikrar sørger sørgjer ivaretar ivaretek styrker styrkjer fremmer fremjar forvalter forvaltar samarbeider samarbeidde utvikler utviklar etablerer følger rapporterer
  melder melde_r godkjenner godkjenn innvilger nekter nektar unnlater overholder bryter bryt eier eig eide disponerer peker peikar fremmer tilhører tilhøyrer hører høyrer gjenstår kjøper
  selger lærer snakker snakkar forteller fortel spør svarer svarar håper vonar frykter fryktar risikerer klarer klarar greier makter evner evnar lykkes lukkast virker verkar fungerer skyldes
  består bestod varer pågår starter startar begynner byrjar slutter sluttar opphører utløper utløp endte avsluttes treffes treffer inngår inngikk inngås omfattes omfattast foretas foretar
  treffast gjøres brukes nevnes framkommer fremkommer kjører reiser sitter sit settes lar let lèt mister taper vinner bærer ber reiser sender sendte vokser veks bestemmes avhenger avheng
  erstatter dekker dekkjer styrer leder leier eksisterer tyder påpeker påpeikar hevder hevdar anser reknar regner kaller kallar anbefaler tilrår peker oppfordrer oppmodar fremhever framhevar slår presiserer fordrer
  dekker kombinerer skiller skil grenser tilsvarer varierer samsvarer stemmer passer passar egner eignar trekker trekkjer vender rettar retter sikter tillater tillèt hjemler regulerer hindrar hindrer
  åpner opnar lukker stenger deles kreves krevst gis gjevast vedtas fattes ønskes trengs trengst gjeldende_ fekk utgjer skapte ga støtter støttar meldte viste bar tilførte ble lovet sørget fremmet
  gjennomgår erfarer ønsket foreslo satser satsar løser løyser prioriterer ansetter tilset bestiller fordeler fordelar innfører setter bryr glir rommer rommar danner dannar speiler spegler tåler toler`
    .trim()
    .split(/\s+/),
)

/** Verbs whose present or preterite is also a frequent noun or infinitive in this text type; too dear to guess from the suffix. */
const VERB_SUFFIX = /(?:erer|iserer|uerer|grerer|øyrer|ggjer|ngjer|nkjer|rkjer|sskjer)$/

/** Whether a folded word is a finite verb: a form on the list, a modal in the present, or a form with an unmistakable ending. */
export function isFiniteVerb(folded: string): boolean {
  return (
    COMMON.has(folded) || modalForm(folded)?.tense === 'present' || folded === 'ville' || (folded.length > 6 && VERB_SUFFIX.test(folded))
  )
}

/** Right after a relative pronoun or a subject pronoun any word that looks like a verb form is one. */
export function looksFinite(folded: string): boolean {
  return isFiniteVerb(folded) || (folded.length > 3 && /(?:er|ar|es|yr|år|dde|tte|ste|rte|nte|kte|lte|gte)$/.test(folded))
}
