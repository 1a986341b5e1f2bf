/**
 * What each rule says, in a sentence for people who know no grammar. Bokmål, nynorsk and English side by side. Rules about multi-word
 * cues share a sentence per class that names the cue; rules about modal verbs and about where a sentence stands have their own.
 */
import type { Modality, NotDirectiveReason } from '../../model/directive'
import { type Explanation, of } from './explanation'
import { NONE_EXPLANATIONS } from './explanations-none'

/** By rule id. */
export const RULE_EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ...NONE_EXPLANATIONS,
  'permission/må-gjerne': of(
    '«Må gjerne» gir lov; det krever ikke.',
    '«Må gjerne» gjev lov; det krev ikkje.',
    '“Må gjerne” permits; it does not require.',
  ),
  'prohibition/kan-ikke-passive': of(
    '«Kan ikke» + «gis», «brukes» og lignende sier at noe ikke er lov.',
    '«Kan ikkje» + «gjevast», «brukast» og liknande seier at noko ikkje er lov.',
    '“Kan ikke” + a passive says that something is not allowed.',
  ),
  'prohibition/kan-ikke-actor': of(
    'I lover, instrukser og tildelingsbrev betyr «noen kan ikke» at de ikke har lov.',
    'I lover, instruksar og tildelingsbrev betyr «nokon kan ikkje» at dei ikkje har lov.',
    'In laws, instructions and allocation letters “somebody kan ikke” means that they may not.',
  ),
  'obligation/kan-bare': of(
    'Det som bare kan gjøres på én måte, er et krav om å gjøre det slik.',
    'Det som berre kan gjerast på éin måte, er eit krav om å gjere det slik.',
    'What may only be done in one way is required to be done so.',
  ),
  'prohibition/kan-ikke-limit': of(
    'I dokumenter som gir regler, setter «kan ikke» her en grense som ikke skal brytes.',
    'I dokument som gjev reglar, set «kan ikkje» her ei grense som ikkje skal brytast.',
    'In documents that lay down rules “kan ikke” sets a limit here that must be kept.',
  ),
  'permission/kan-actor': of(
    'Noen som kan handle, får et valg eller en myndighet.',
    'Nokon som kan handle, får eit val eller ei makt.',
    'Somebody who can act is given a choice or a power.',
  ),
  'intention/vil': of(
    '«Vil» med avsenderen selv som den som handler, er en hensikt.',
    '«Vil» med avsendaren sjølv som den som handlar, er ei hensikt.',
    '“Vil” with the issuer as the one who acts is an intention.',
  ),
  'recommendation/bør': of('«Bør» tilrår.', '«Bør» tilrår.', '“Bør” recommends.'),
  'prohibition/skal-ikke': of(
    '«Skal» eller «må» sammen med «ikke» eller «ingen» er et forbud.',
    '«Skal» eller «må» saman med «ikkje» eller «ingen» er eit forbod.',
    '“Skal” or “må” with “ikke” or “ingen” is a ban.',
  ),
  'intention/first-person': of(
    '«Vi skal»: avsenderen forplikter seg selv.',
    '«Vi skal»: avsendaren forpliktar seg sjølv.',
    '“Vi skal”: the issuer binds itself.',
  ),
  'intention/issuer': of(
    'Avsenderen er nevnt ved navn og forplikter seg selv, slik planer gjør.',
    'Avsendaren er nemnd med namn og forpliktar seg sjølv, slik planar gjer.',
    'The issuer is named and binds itself, as plans do.',
  ),
  'intention/programme': of(
    'I en politisk plattform er «det skal bygges» et løfte fra dem som har skrevet den.',
    'I ei politisk plattform er «det skal byggjast» ein lovnad frå dei som har skrive henne.',
    'In a political platform “det skal bygges” is a promise of those who wrote it.',
  ),
  'obligation/must-be-able': of(
    '«Skal kunne» krever som regel at noe gjøres mulig.',
    '«Skal kunne» krev som regel at noko blir gjort mogleg.',
    '“Skal kunne” usually requires that something is made possible.',
  ),
  'obligation/modal': of(
    '«Skal» eller «må» i hovedsetningen er et krav, også når ingen er nevnt.',
    '«Skal», «må» eller «lyt» i hovudsetninga er eit krav, også når ingen er nemnd.',
    '“Skal” or “må” in the main clause is a requirement, also when nobody is named.',
  ),
  'obligation/dated-present': of(
    'Noen gjør noe innen en frist: i et dokument som binder, er det et krav.',
    'Nokon gjer noko innan ein frist: i eit dokument som bind, er det eit krav.',
    'Somebody does something by a deadline: in a document that binds, that is a requirement.',
  ),
  'obligation/statute-present': of(
    'I en lov er det en myndighet gjør, det den skal gjøre.',
    'I ei lov er det ei styresmakt gjer, det ho skal gjere.',
    'In a statute what an authority does is what it has to do.',
  ),
  'obligation/office-present': of(
    'I reglementer, instrukser og brev er det et organ eller en leder gjør, det de skal gjøre.',
    'I reglement, instruksar og brev er det eit organ eller ein leiar gjer, det dei skal gjere.',
    'In regulations, instructions and letters what a body or an officer does is what they have to do.',
  ),
  'obligation/role-list': of(
    'Punktet sier hva den som er nevnt over listen, har å gjøre.',
    'Punktet seier kva den som er nemnd over lista, har å gjere.',
    'The item says what whoever is named above the list has to do.',
  ),
  'obligation/dated-passive': of(
    'Presens med en frist («avsluttes innen 1.1.2030») er et krav uten modalverb.',
    'Presens med ein frist («blir avslutta innan 1.1.2030») er eit krav utan modalverb.',
    'Present tense with a deadline (“avsluttes innen 1.1.2030”) is a requirement without a modal verb.',
  ),
  'prohibition/negated-item': of(
    'Punktet begynner med «ikke»: det innledningen krever, er å la være.',
    'Punktet byrjar med «ikkje»: det innleiinga krev, er å la vere.',
    'The item begins with “ikke”: what its lead-in requires is not to do it.',
  ),
  verdict: of('Et menneske har avgjort dette.', 'Eit menneske har avgjort dette.', 'A person decided this.'),
}

/** For cues of several words, by class; "#" is the cue's dictionary form. */
export const CUE_EXPLANATIONS: Readonly<Partial<Record<Modality | NotDirectiveReason, Explanation>>> = {
  obligation: of(
    'Ordene er en form av «#», som sier at noe er påkrevd.',
    'Orda er ei form av «#», som seier at noko er påkravd.',
    'The words are a form of “#”, which says that something is required.',
  ),
  prohibition: of(
    'Ordene er en form av «#», som sier at noe ikke er lov.',
    'Orda er ei form av «#», som seier at noko ikkje er lov.',
    'The words are a form of “#”, which says that something is not allowed.',
  ),
  recommendation: of(
    'Ordene er en form av «#», som tilrår eller forventer noe.',
    'Orda er ei form av «#», som tilrår eller ventar noko.',
    'The words are a form of “#”, which recommends or expects something.',
  ),
  permission: of(
    'Ordene er en form av «#», som gir noen lov, rett eller myndighet.',
    'Orda er ei form av «#», som gjev nokon lov, rett eller makt.',
    'The words are a form of “#”, which gives somebody leave, a right or a power.',
  ),
  intention: of(
    'Ordene er en form av «#», som sier hva avsenderen vil.',
    'Orda er ei form av «#», som seier kva avsendaren vil.',
    'The words are a form of “#”, which says what the issuer wants.',
  ),
}

/** For rules about lead-ins; "#" is the cue's dictionary form. */
export const LEAD_IN_EXPLANATION: Explanation = of(
  'Punktet står under en innledning med en form av «#», som gjelder alt som er listet opp der.',
  'Punktet står under ei innleiing med ei form av «#», som gjeld alt som er lista opp der.',
  'The item stands under a lead-in with a form of “#”, which holds for all that is listed there.',
)
