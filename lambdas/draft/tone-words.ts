import type { Language } from '../mail/words/languages.ts';

/**
 * Words that a kind, short note does without, by what is wrong with them. Entries are separated by commas; `*` stands for
 * the rest of a word, ` … ` for a few words in between.
 */
export const UNKIND: Record<
  'comparison' | 'money' | 'private' | 'negative' | 'evasive',
  Record<Language, string>
> = {
  comparison: {
    en: 'better offer, best offer, better opportunity, better position, better role, better fit elsewhere, better company, more attractive, more interesting, more exciting, more suitable, superior, competing offer, prefer the other, prefer another company, outbid, too good to refuse, could not refuse, couldn’t refuse, could not turn down, couldn’t turn down, than yours, than your',
    de: 'besseres angebot, bessere stelle, bessere position, bessere firma, bessere möglichkeit, bessere chance, attraktiver*, interessanter*, spannender*, lukrativer*, nicht ablehnen konnte, nicht ausschlagen, nicht widerstehen, ziehe … vor, als ihr angebot, als bei ihnen',
    fr: 'meilleure offre, meilleur poste, meilleure opportunité, meilleure proposition, plus attractif*, plus attractive*, plus intéressant*, plus attrayant*, plus passionnant*, pas refuser, ne pouvais refuser, mieux correspondre ailleurs, que la vôtre, que le vôtre, que chez vous',
    es: 'oferta mejor, mejor oferta, mejor puesto, mejor oportunidad, mejor empresa, más atractiv*, más interesante*, más conveniente, no podía rechazar, no pude rechazar, imposible de rechazar, que la suya, que el suyo, que la vuestra',
    pt: 'proposta melhor, melhor proposta, oferta melhor, melhor oferta, melhor oportunidade, melhor vaga, mais interessante*, mais atrativ*, mais vantajos*, não podia recusar, não pude recusar, irrecusável, do que a vossa, do que a sua',
    it: 'offerta migliore, migliore offerta, proposta migliore, posizione migliore, opportunità migliore, azienda migliore, più interessante*, più attraente*, più allettante*, non potevo rifiutare, non ho potuto rifiutare, della vostra, della sua offerta',
    nl: 'beter aanbod, betere functie, betere baan, betere kans, beter bedrijf, interessanter*, aantrekkelijker*, leukere baan, niet kon weigeren, niet weigeren, niet kon afslaan, dan het uwe, dan bij u, dan jullie',
  },
  money: {
    en: 'salary, salaries, pay, pays, paid, payment, money, compensation, wage*, bonus, benefits package, package, euros, dollars, pounds, per year, a year more, underpaid, raise, stock options, financially',
    de: 'gehalt*, lohn, löhne, bezahl*, vergütung*, geld, bonus, euro, verdien*, brutto, netto, finanziell*, unterbezahlt, dienstwagen',
    fr: 'salaire*, rémunération*, argent, paie, payé*, prime*, euros, brut, gagner*, financi*, sous-payé*',
    es: 'salario*, sueldo*, remuneración, dinero, paga*, bono, euros, bruto, ganar*, ganaré, económic*, financier*, retribución',
    pt: 'salário*, salarial, remuneração, dinheiro, paga*, bónus, bônus, euros, reais, ganhar, ganho, financeir*',
    it: 'stipendio, stipendi, retribuzione, salario, soldi, paga*, bonus, euro, guadagn*, economic*, finanziari*',
    nl: 'salaris*, loon, geld, betaal*, betaling, bonus, euro, verdien*, bruto, netto, financieel, financiële',
  },
  private: {
    en: 'health, doctor, illness, ill, sick, depress*, anxiety, burnout, burn-out, surgery, pregnan*, divorce*, my wife, my husband, my partner, my mother, my father, my child*, my kids, my son, my daughter, family problem*, family issue*, difficult time, at home, therapy, diagnosis, passed away, died',
    de: 'gesundheit*, arzt, ärztin, krank*, depress*, burnout, burn-out, operation, schwanger*, scheidung, geschieden, meine frau, mein mann, meine mutter, mein vater, mein kind, meine kinder, mein sohn, meine tochter, familiäre probleme, privat … stress, viel stress, therapie, diagnose, gestorben, verstorben',
    fr: 'santé, médecin, maladie, malade, dépress*, burn-out, opération, enceinte, divorce, ma femme, mon mari, mon compagnon, ma compagne, ma mère, mon père, mes enfants, mon fils, ma fille, problèmes familiaux, période difficile, thérapie, diagnostic, décès, décédé*',
    es: 'salud, médico, médica, enfermedad, enferm*, depres*, ansiedad, operación, embarazad*, divorcio, mi mujer, mi esposa, mi marido, mi pareja, mi madre, mi padre, mis hijos, mi hijo, mi hija, problemas familiares, momento difícil, mala racha, terapia, diagnóstico, fallecid*',
    pt: 'saúde, médico, médica, doença, doente, depress*, ansiedade, cirurgia, grávida, divórcio, a minha mulher, minha esposa, o meu marido, minha mãe, meu pai, meus filhos, meu filho, minha filha, problemas familiares, momento difícil, fase difícil, terapia, diagnóstico, faleceu',
    it: 'salute, medico, malattia, malat*, depress*, ansia, operazione, incinta, divorzio, mia moglie, mio marito, mia madre, mio padre, i miei figli, mio figlio, mia figlia, problemi familiari, periodo difficile, momento difficile, terapia, diagnosi, decedut*, mancat* mio',
    nl: 'gezondheid*, arts, dokter, ziekte, ziek, depress*, burn-out, burnout, operatie, zwanger*, scheiding, gescheiden, mijn vrouw, mijn man, mijn moeder, mijn vader, mijn kinderen, mijn zoon, mijn dochter, familieproblemen, thuis … zwaar, moeilijke tijd, therapie, diagnose, overleden',
  },
  negative: {
    en: 'to be honest, honestly, frankly, chaotic, chaos, disorgani*, unprofessional, terrible, awful, rude, too slow, far too slow, far too long, took ages, waste of time, wasted my time, disappointed with, disappointing, bad reputation, bad reviews, reviews of your, glassdoor, red flag*, mess, ridiculous, toxic, not impressed, unhappy with',
    de: 'ehrlich gesagt, offen gesagt, chaos, chaotisch*, katastroph*, unprofessionell*, schrecklich*, furchtbar*, unhöflich*, viel zu lang*, zu langsam, zeitverschwendung, enttäusch*, schlechten ruf, schlechter ruf, schlechte bewertung*, kununu, unverschämt*, lächerlich*, unorganisiert*',
    fr: 'franchement, honnêtement, pour être honnête, chaotique, chaos, mal organisé*, désorganis*, peu professionnel*, interminable*, terrible*, impoli*, trop long, trop lent*, perte de temps, déçu*, décevant*, mauvaise réputation, mauvais avis, ridicule*, catastroph*, inadmissible*',
    es: 'la verdad es que, sinceramente, francamente, para ser sincero, caos, caótic*, desastre, desorganizad*, poco profesional*, terrible*, maleducad*, demasiado lent*, demasiado larg*, pérdida de tiempo, decepcion*, mala fama, mala reputación, malas opiniones, ridícul*, vergüenza',
    pt: 'sinceramente, francamente, para ser sincero, para ser honesto, caos, caótic*, desorganizad*, pouco profissional, péssim*, terrível, mal-educad*, demasiado lent*, demorou demais, perda de tempo, desilud*, decepcion*, má fama, má reputação, ridícul*, desastre',
    it: 'sinceramente, francamente, a dire il vero, onestamente, caos, caotic*, disastro, disorganizzat*, poco professional*, pessim*, terribil*, maleducat*, troppo lent*, troppo lung*, perdita di tempo, delus*, deludent*, cattiva reputazione, ridicol*, vergogn*',
    nl: 'eerlijk gezegd, om eerlijk te zijn, chaos, chaotisch*, puinhoop, rommelig*, onprofessioneel*, vreselijk*, verschrikkelijk*, onbeleefd*, veel te lang*, veel te traag, tijdverspilling, teleurgesteld, teleurstellend*, slechte naam, slechte reputatie, slechte recensies, belachelijk*',
  },
  evasive: {
    en: 'might not, may not be able, maybe, perhaps I will, not sure if, not sure whether, not sure yet, we can see, we’ll see, let’s see, i’ll see, possibly withdraw, i think i might, at some point, still thinking, haven’t decided, undecided',
    de: 'mal sehen, weiß noch nicht, weiss noch nicht, noch nicht sicher, nicht genau … ob, eventuell, möglicherweise, vielleicht doch, vielleicht komme, schauen wir mal, überlege noch, noch unentschlossen, irgendwann',
    fr: 'on verra, nous verrons, je ne sais pas encore, pas encore sûr*, pas certain* encore, peut-être que je, il se peut que, éventuellement, j’hésite, je réfléchis encore',
    es: 'ya veremos, no sé si, no sé todavía, aún no sé, todavía no sé, quizá pueda, quizás pueda, tal vez, puede que, a lo mejor, me lo estoy pensando, indecis*',
    pt: 'vamos ver, logo se vê, não sei se, ainda não sei, talvez, pode ser que, se calhar, estou a pensar, indecis*',
    it: 'vedremo, non so ancora, non so se, forse riesco, forse vengo, può darsi, magari sì, ci sto pensando, ci penso ancora, indecis*',
    nl: 'we zien wel, weet nog niet, weet niet zeker, nog niet zeker, misschien kom, misschien toch, wellicht, eventueel, twijfel nog, ik denk er nog over',
  },
};

/** What a note needs: words of which one at least must be there. */
export const NEEDED: Record<'thanks' | 'goodbye' | 'close', Record<Language, string>> = {
  thanks: {
    en: 'thank*, grateful, appreciate*',
    de: 'dank*, vielen dank',
    fr: 'merci*, remerci*, sensible à',
    es: 'gracias, agradec*, agradezco',
    pt: 'agradeç*, agradec*, obrigad*',
    it: 'grazie, ringrazi*',
    nl: 'dank*, bedankt, hartelijk dank',
  },
  goodbye: {
    en: 'withdraw*, step back, no longer … part, cancel* … interview, decline*, not … continue, end my application',
    de: 'zurückzieh*, zieh* … zurück, rückzug, absag*, sage … ab, nicht weiter*, beend*',
    fr: 'retir*, désist*, renonc*, annul*, ne … poursuivre, décline*, mettre fin',
    es: 'retir*, desist*, renunci*, cancel*, no … continuar, declin*',
    pt: 'retirar, retiro, desist*, cancelar, não … continuar, declin*',
    it: 'ritir*, rinunci*, annull*, non … proseguire, declin*',
    nl: 'trek* … in, intrek*, ingetrokken, terugtrek*, trek … terug, afzeg*, zie … af, beëindig*',
  },
  close: {
    en: 'wish you, best wishes, all the best, good luck, stay in touch, stay connected, keep in touch, paths cross, look forward, kind regards, best regards, warm regards, sincerely, glad to hear',
    de: 'wünsche*, alles gute, viel erfolg, in kontakt, in verbindung, wege, freue mich, freundlichen grüßen, herzliche grüße, viele grüße, beste grüße',
    fr: 'souhaite*, bonne continuation, le meilleur, en contact, chemins, au plaisir, cordialement, bien à, réjouis',
    es: 'deseo, deseamos, todo lo mejor, en contacto, volvamos a, suerte, éxito, saludo*, ilusión',
    pt: 'desejo*, tudo de bom, contacto, contato, caminhos, sorte, sucesso, cumprimentos, abraço*',
    it: 'auguro, auguri, ogni bene, in contatto, strade, fortuna, salut*, a presto, con piacere',
    nl: 'wens*, succes, alle goeds, in contact, wegen, groet*, kijk uit naar, hoor graag',
  },
};

/** Why, and what is better, as the owner reads it. */
export const ADVICE: Record<string, { why: string; better: string }> = {
  comparison: {
    why: 'A comparison makes the other side feel second best.',
    better: '“I have accepted another position.”',
  },
  money: {
    why: 'Money is nobody’s business in a withdrawal, and invites haggling.',
    better: 'Leave it out.',
  },
  private: {
    why: 'Private details are more than a recruiter needs, and stay in their files.',
    better: '“For personal reasons” is enough.',
  },
  negative: {
    why: 'Criticism is remembered longer than the rest of the note.',
    better: 'Leave it out, or say one thing that you liked.',
  },
  evasive: {
    why: 'It leaves open whether you are coming, so the slot stays blocked.',
    better: '“I would like to withdraw from the process.”',
  },
  'no-goodbye': {
    why: 'No sentence says plainly that you withdraw.',
    better: '“I would like to withdraw from the process.”',
  },
  'no-thanks': {
    why: 'A thank-you is missing.',
    better: '“Thank you for the invitation and for your time.”',
  },
  'no-close': {
    why: 'A warm close is missing.',
    better: '“I wish you all the best with the search.”',
  },
  long: { why: 'It is long; a busy reader wants the essentials.', better: 'Aim for fewer than 120 words.' },
  shouting: {
    why: 'Capitals and exclamation marks read as shouting.',
    better: 'Calm letters and one full stop.',
  },
  placeholder: { why: 'It looks like a placeholder.', better: 'Replace it by the real words.' },
  name: { why: 'The greeting names somebody else than the recipient.', better: 'Check the name.' },
  spelling: { why: 'It is not in the dictionary.', better: 'Check the spelling.' },
};
