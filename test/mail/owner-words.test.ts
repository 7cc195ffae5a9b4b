import { describe, expect, test } from 'vitest';
import { noteAsks, ownerSays } from '../../lambdas/mail/owner-words/owner-words.ts';

/** "accepted:Acme", "accepted~elsewhere", "withdraw!:Acme" where another job was accepted, or what else is said. */
function said(text: string, subject: string | null = null): string {
  const words = ownerSays(text, subject);
  const because = words.says === 'withdraw' && words.because ? '!' : '';
  const company = 'company' in words && words.company ? `:${words.company}` : '';
  const elsewhere = words.says === 'accepted' && words.elsewhere && !company ? '~elsewhere' : '';
  return `${words.says}${because}${company}${elsewhere}`;
}

/** By language, what is said and how; \u23ce is the end of a line. */
const SENTENCES = {
  en: `
    = accepted:Acme
    I accepted the offer from Acme!
    hey! took the job at Acme, so happy
    I have accepted a position with Acme today, so please withdraw me from everything else.
    Just said yes to Acme's offer!!
    Offer from Acme accepted.
    I've signed the contract with Acme.
    = accepted:Blue Harbor
    Hi Bowout, I've just accepted Blue Harbor's offer. Thanks!
    = accepted:northwind
    i acepted the offer from northwind
    = accepted~elsewhere
    I just accepted a different offer
    I accepted another job
    I accepted another offer.
    = accepted
    Accepted
    Good news, I accepted an offer yesterday :)
    I've accepted!
    I accepted a new job!
    = withdraw!
    I accepted another job, please withdraw
    Please withdraw as I have accepted an offer elsewhere.
    taken another job, please withdraw me
    I've accepted another offer so I would like to withdraw my application
    = withdraw
    please withdraw me from this process
    withdraw, please
    I'd like to withdraw from this one. Thank you!
    Withdraw please⏎⏎Sent from my iPhone
    pls withdraw me
    Could you please withdraw my application?
    Yes, please withdraw.
    Please cancel the interview, thanks
    witdraw please
    Yes please withdraw me
    Withdraw my application please, thank you
    I want to withdraw
    Would you please cancel this interview?
    = withdraw:Globex
    Please withdraw me from the interview with Globex
    = withdraw!:Initech
    Please withdraw from Initech, I've accepted a job elsewhere
    = yes
    ok, go ahead please
    yes please
    Yep, go ahead!
    Yes⏎⏎On Mon, 3 Nov 2026 at 10:14, Bowout <in@bowout.example> wrote:⏎> Did you accept the offer? Reply with no if not.
    Yes, send it
    Looks good, send it!
    ok do it
    👍
    Yes that's fine thanks
    Yeah sure
    Yes, I did
    Yes please, and thank you
    = no
    no thanks
    Nope
    No thank you
    no, don't send it
    No, thanks.
    nah
    = stop
    Please stop reminding me
    STOP
    No more reminders please
    please stop these emails
    stop nagging me
    Stop the reminders
    Stop sending me reminders, thanks
    = help
    help!
    How does this work?
    I need help please
    can you help me?
    = home
    Home
    my page please
    home please
    = unclear
    I accepted the job offer call with Acme
    I took the role play at Acme
    Please stop my withdrawal from Acme
    Could you withdraw?
    I took the test at Acme
    I signed the NDA with Acme
    Acme has asked me to withdraw
    I accept your decision to withdraw
    I accepted the job of preparing for Acme
    I accepted the contract from Acme for review
    I accepted the offer from Acme at first
    I have NOT accepted yet
    don't withdraw
    If I accept, will you withdraw the others?
    I will probably accept the offer from Acme tomorrow
    Should I withdraw?
    did you withdraw
    They accepted my application
    Acme has accepted me for the second round
    I accepted the interview invitation from Acme
    I accept the slot on Tuesday
    I accepted Acme but withdraw from Globex
    I declined the offer from Acme
    I got an offer from Acme
    I'm thinking of accepting Acme's offer
    My offer was accepted
    yes, but wait until Monday
    I almost accepted the offer from Acme
    Please accept the offer from Acme for me
    I already withdrew myself
    Thanks!
    My friend accepted an offer from Acme
    Stop the withdrawal!
    have you heard from Acme
    I accepted, then changed my mind
    I decided to accept the offer from Monzo
    Hi! I've accepted an offer with Acme, please let the others know. Thanks
    withdraw globex please
    I don't want this interview any more, withdraw please
    Acme
    I accepted the offer from Acme in principle
    I accepted the offer from Acme pending references
    I verbally accepted the offer from Acme but nothing is signed
    I accepted the call with Acme
    I accepted Zoom
    accepted tuesday
    I have accepted the date
    I accepted the invitation from Acme
    I accepted Acme's invitation to interview
    Can you accept the offer from Acme
    Has Acme accepted?
    Acme accepted
    Accepted by Acme
    I was accepted at Acme
    Offer accepted by Acme
    I wish I had accepted the offer from Acme
    I'd have accepted the offer from Acme
    As soon as I accepted the offer from Acme please withdraw
    Once accepted, withdraw
    withdraw if you hear nothing by Friday
    please withdraw on Friday
    Never withdraw
    withdraw? no
    Acme wants to withdraw
    Acme withdrew the offer
    please withdraw the offer from Acme
    I accepted the test from Acme
    I accepted the terms of Acme
    I have to withdraw money today
    no yes
    I accepted the offer from Acme and from Globex
    Not accepted
    Accepted? Not yet
    I accepted the offer from Acme last year
    I accepted your offer
    I never accepted the offer from Acme
    I haven't accepted another job
    ok thanks for letting me know, I will think about it
    Please don't stop the reminders
    the recruiter says I accepted the job at Acme
    withdraw me from everything
    Yes if they pay more
    I accepted the offer from Acme. Actually, wait.
    I accepted the offer from Acme, they still need to confirm
    I accepted the offer from Acme subject to contract
    I accepted a first round with Acme
    I accepted a job interview at Acme
    I accepted the offer of an interview at Acme
    I accepted the offer to interview with Acme
    I accepted the offer to meet Acme
    Withdraw me from Acme and accept Globex
    I accepted the job at Acme. Do not withdraw from Globex
    Please wait before you withdraw
    You withdrew me by mistake
    why did you withdraw
    I can't withdraw
    let me know before you withdraw
    accepted for interview
    Application accepted
    My application at Acme was accepted
    Acme accepted my offer
    We accepted the offer from Acme in 2019
    I should have accepted the offer from Acme
    Accept the offer
    hello
    Yes, no, maybe
    not yes
    I withdrew my acceptance at Acme
    Don't stop
    help Acme withdraw
    = accepted:Booking.com
    I’ve accepted the Booking.com offer
    = accepted:Bank of Scotland
    Hello, I'm pleased to say I accepted the job offer from Bank of Scotland this week.⏎⏎Best wishes⏎Tom Baker
    = accepted:Stripe
    signed with Stripe today 🎉🎉
    = accepted:acme
    accpeted the offer from acme
    = accepted:Acme Ltd
    I have formally accepted the role of data analyst at Acme Ltd.
    = withdraw!:Globex
    I accepted another position so please withdraw me from the process at Globex
    = accepted:Monzo
    Hi, quick update: accepted Monzo's offer this morning. Thank you for everything!
    = accepted:Arup
    ive accepted a job with Arup
    = accepted:Marks & Spencer
    I accepted the role at Marks & Spencer, so please withdraw all my other applications
    = accepted:ACME
    I ACCEPTED THE OFFER FROM ACME
    = accepted:Deliveroo
    Deliveroo offer accepted!
    = accepted:Octopus Energy
    Dear Bowout,⏎I have today accepted an offer from Octopus Energy.⏎Kind regards,⏎Jane Doe
    = withdraw:Arup
    pull me out of Arup please
    = accepted:Wise
    Happy news! I accepted an offer from Wise :-)
    = accepted:Spotify
    Thanks Bowout, I've taken the job at Spotify
    = withdraw!:Acme
    I have taken another job. Please withdraw me from Acme.
  `,
  de: `
    = accepted:Nordlicht
    ich habe das Angebot von Nordlicht angenommen
    Ich nehme das Angebot von Nordlicht an
    Ich hab bei Nordlicht angenommen
    Das Angebot von Nordlicht habe ich gestern angenommen, bitte bei allen anderen absagen. Danke und Gruß, Max
    Ich habe heute den Job bei Nordlicht angenommen!!!
    = accepted:Nordlicht GmbH
    Hallo Bowout, habe heute das Angebot der Nordlicht GmbH angenommen. Danke!
    = accepted:Siemens
    Hab die Stelle bei Siemens angenommen :)
    = accepted:Acme
    Ich habe gestern bei Acme unterschrieben, bitte alles andere absagen
    = accepted~elsewhere
    Ich habe ein anderes Angebot angenommen
    = accepted
    Angenommen!
    hab ein Angebot angenommen :-)
    Ich habe einen neuen Job angenommen!
    Ich habe eine neue Stelle angenommen
    = accepted:Bosch
    angebot von Bosch angenomen!
    = withdraw!
    Ich habe woanders angenommen, bitte absagen
    Ich habe einen anderen Job angenommen, bitte zurückziehen
    Habe schon eine andere Stelle angenommen. Bitte zieh die Bewerbung zurück
    ich hab schon einen anderen Vertrag unterschrieben, bitte absagen
    Bitte absagen, weil ich eine andere Stelle angenommen habe
    = withdraw
    Bitte zurückziehen
    zieh mich bitte zurück
    Bitte das Gespräch absagen, danke
    bitte zurückziehen⏎⏎Gesendet von meinem iPhone
    Bitte ziehen Sie meine Bewerbung zurück. Vielen Dank!
    ich möchte mich zurückziehen
    Kannst du das bitte absagen?
    zurükziehen bitte
    Ja bitte zurückziehen
    Zurückziehen!
    Könntest du meine Bewerbung bitte zurückziehen?
    = withdraw:Acme
    Bitte zieh meine Bewerbung bei Acme zurück
    = withdraw!:Acme
    bitte bei Acme absagen, ich habe eine andere Stelle angenommen
    = yes
    Ja gerne, bitte
    Ja bitte
    ja, mach das
    Jawohl, passt. LG Max
    Ja⏎⏎Am 03.11.2026 um 10:14 schrieb Bowout <in@bowout.example>:⏎> Hast du angenommen?
    Ja, gerne, danke!
    Ok, mach
    ja genau so
    Ja, abschicken
    Ja, danke
    ja klar
    Passt so, danke
    = no
    nein danke
    Nö
    Lieber nicht
    Nein, bitte nicht
    nein lass mal
    Nein.
    Ne danke
    = stop
    Bitte keine Erinnerungen mehr
    Hör auf mich zu erinnern
    Bitte keine Mails mehr
    Stopp bitte
    keine Erinnerung mehr bitte
    = help
    Hilfe
    Ich brauche Hilfe
    Wie geht das?
    Hilfe bitte
    = home
    Startseite
    meine Seite bitte
    Startseite bitte
    = unclear
    zieh dich zurück
    Ich habe bei Nordlicht eine Einladung angenommen
    Bitte absagen lassen
    Vertrag von Nordlicht zugesagt bekommen
    Nordlicht hat den Vertrag unterschrieben
    Nordlicht hat unterschrieben
    Ich habe den Vertrag bei Nordlicht noch zu unterschreiben
    Ich habe die Stelle bei Nordlicht zur Probe angenommen
    Ich habe das Angebot von Nordlicht angeblich angenommen
    Ich habe noch nicht angenommen
    bitte nicht zurückziehen
    Wenn ich annehme, ziehst du dann alles zurück?
    Ich werde das Angebot von Nordlicht wohl annehmen
    Soll ich zurückziehen?
    Nordlicht hat meine Bewerbung angenommen
    Ich habe die Einladung zum Gespräch angenommen
    Ich nehme den Termin am Dienstag an
    Ich habe ein Angebot von Nordlicht bekommen
    Ich habe das Angebot von Nordlicht abgelehnt
    Ich überlege, das Angebot anzunehmen
    Habe bei Acme angenommen, aber bei Siemens bitte noch warten
    Ich wurde bei Acme angenommen
    Ich würde das Angebot von Acme annehmen
    Hast du schon zurückgezogen?
    Nimm bitte das Angebot von Acme an
    Ja, aber erst nächste Woche
    Ich habe angenommen, dass Sie sich melden
    Ziehen die ihr Angebot zurück?
    Danke dir
    vielleicht ziehe ich zurück
    Hab das Nordlicht-Angebot angenommen 😀
    Ich habe mich für Bosch entschieden und das Angebot angenommen
    Angebot von Nordlicht unter Vorbehalt angenommen
    Ich habe den Termin bei Nordlicht angenommen
    Einladung angenommen
    Termin angenommen
    Ich habe zugesagt
    Habe für Dienstag zugesagt
    Nordlicht hat zugesagt
    Nordlicht hat mein Angebot angenommen
    Das Angebot von Nordlicht wurde angenommen
    Ich hätte das Angebot von Nordlicht angenommen
    Ich nehme das Angebot von Nordlicht morgen an
    Ich nehme das Angebot von Nordlicht nicht an
    Ich nehme an, dass das Angebot von Nordlicht kommt
    Angenommen, ich ziehe zurück
    Sobald ich angenommen habe, zieh alles zurück
    Falls Nordlicht absagt, zieh zurück
    Nordlicht hat abgesagt
    Bitte nichts zurückziehen
    Nordlicht zieht das Angebot zurück
    Habe ich schon angenommen?
    Meine Freundin hat das Angebot von Nordlicht angenommen
    Ich habe kein Angebot angenommen
    Bewerbung angenommen
    Ich rufe zurück
    Ich melde mich zurück
    Nimmst du das Angebot von Nordlicht an
    Ja und nein
    ja vielleicht
    Ich habe fast angenommen
    Ich habe das Angebot von Nordlicht und Siemens angenommen
    Soll ich das Angebot von Nordlicht annehmen
    Angenommen bei Nordlicht
    stopp, nicht zurückziehen
    Angebot von Otto ist angenommen
    Hab was Neues, Angebot angenommen
    Erinnere mich nicht mehr
    Ich habe das Angebot von Nordlicht angenommen, muss aber noch unterschreiben
    Ich habe das Angebot von Nordlicht mündlich angenommen
    Ich habe ein Gespräch bei Nordlicht angenommen
    Ich habe das Angebot zum Gespräch angenommen
    Ich habe das Angebot für ein Telefonat angenommen
    Ich habe den Vorschlag von Nordlicht angenommen
    Nordlicht hat mich angenommen
    Bitte erst zurückziehen, wenn ich es sage
    Bitte morgen zurückziehen
    Bitte warte mit dem Zurückziehen
    Warum ziehst du mich zurück?
    Ich ziehe nicht zurück
    ziehe ich zurück
    Ich ziehe nach Berlin zurück
    Das Angebot von Nordlicht nehme ich nicht an
    Ich habe das Angebot von Nordlicht nie angenommen
    Sie haben mein Angebot angenommen
    Ich dachte, ich hätte angenommen
    alles außer Nordlicht absagen
    Absage von Nordlicht
    Ich habe abgesagt
    nein doch ja
    Hallo
    Nordlicht oder Siemens
    Ich habe Nordlicht zugesagt
    Stelle angenommen?
    Die Stelle bei Nordlicht ist weg
    = accepted:Allianz
    Yeah, Vertrag bei Allianz unterschrieben!!
    = accepted:Deutschen Bahn
    Guten Tag, ich habe die Stelle bei der Deutschen Bahn angenommen
    = accepted:acme
    hab das angebot von acme angenommen
    = accepted:SAP
    Ich habe eine Stelle als Entwickler bei SAP angenommen.
    = withdraw:Siemens
    Sag bitte bei Siemens ab
    Bewerbung bei Siemens zurückziehen
    = withdraw!:Siemens
    Bitte das Gespräch mit Siemens absagen, da ich ein anderes Angebot angenommen habe.
    = accepted:Telekom
    Hi, kurzes Update: Ich habe das Angebot der Telekom angenommen. Viele Grüße, Jana
    = accepted:Zalando
    hab gestern bei Zalando den vertrag unterschrieben
    = accepted:Zeiss
    Ich habe eine Stelle bei Zeiss angenommen, also bitte überall sonst absagen
    = accepted:NORDLICHT
    ICH HABE DAS ANGEBOT VON NORDLICHT ANGENOMMEN
    = withdraw:Otto
    Bitte ziehe mich bei Otto zurück
    Absagen bei Otto bitte
    = accepted:Miele
    Juhu, ich hab den Job bei Miele angenommen
  `,
  fr: `
    = accepted:Orange
    J'ai accepté l'offre d'Orange !
    j'ai signé mon contrat chez Orange aujourd'hui, merci de me retirer de tout le reste
    Ça y est, j'ai accepté l'offre de chez Orange !
    J'ai accepté un CDI chez Orange donc merci de décliner tout le reste
    = accepted:Capgemini
    Bonjour Bowout, je viens d'accepter le poste chez Capgemini. Merci !
    = accepted:Airbus
    j'ai accepte l'offre de Airbus
    = accepted~elsewhere
    J'ai accepté un autre poste
    = accepted
    Acceptée
    offre acceptée hier !
    C'est bon, j'ai accepté une offre
    accepté
    Acceptée hier
    J'ai accepté une nouvelle offre
    = withdraw!
    J'ai pris un autre poste, merci de retirer ma candidature
    J'ai accepté un autre emploi, merci de retirer ma candidature
    Merci de retirer ma candidature car j'ai accepté une autre offre
    J'ai accepté un poste ailleurs, retirez ma candidature svp
    J'ai signé un autre contrat, merci de retirer ma candidature
    = withdraw
    Retire ma candidature stp
    je souhaite me retirer
    Retirer svp⏎⏎Envoyé de mon iPhone
    je me désiste
    merci de retirer ma candidature
    Pourriez-vous retirer ma candidature, s'il vous plaît ?
    oui retire ma candidature
    retirez ma candidature svp merci
    Oui, merci de me retirer
    Peux-tu me retirer stp ?
    = withdraw:Thales
    Merci d'annuler l'entretien avec Thales
    Peux-tu retirer ma candidature chez Thales s'il te plaît ?
    = withdraw!:Thales
    Merci de me retirer du processus chez Thales, j'ai accepté une autre offre
    = yes
    oui merci
    Oui, vas-y
    d'accord
    Oui⏎⏎Le mar. 3 nov. 2026 à 10:14, Bowout <in@bowout.example> a écrit :⏎> Avez-vous accepté ?
    Oui s'il te plaît
    oui c'est parfait, merci
    Ok pour moi
    Oui, envoie-le
    Oui !
    ok vas-y
    Oui, bien sûr, merci
    = no
    non merci
    Non, pas besoin
    non
    Non merci, ça ira
    surtout pas
    Non, merci.
    nan
    = stop
    stop
    Plus de rappels svp
    arrête les rappels
    Merci d'arrêter les relances
    ne me relance plus
    Stop svp
    arrêtez de me relancer
    = help
    aide
    Aide svp
    comment ça marche
    j'ai besoin d'aide
    = home
    accueil
    page d'accueil
    ma page
    = unclear
    Merci de ne pas retirer ma candidature
    je retire ce que j'ai dit
    Offre d'Orange acceptée par mon frère
    J'ai signé un devis chez Orange
    Orange a signé le contrat
    J'ai accepté un test chez Orange
    J'ai accepté l'offre de rencontrer Orange
    Je n'ai pas encore accepté
    ne retire pas ma candidature
    Si j'accepte, est-ce que tu retires les autres ?
    Je vais sûrement accepter l'offre d'Orange
    Dois-je me retirer ?
    ils ont accepté mon CV
    Orange a accepté ma candidature
    J'ai accepté l'invitation à l'entretien
    J'accepte le créneau de mardi
    J'ai reçu une offre d'Orange
    J'ai refusé l'offre d'Orange
    j'hésite à accepter
    J'ai accepté Orange mais retire Thales
    J'accepterais bien l'offre d'Orange
    Oui mais pas maintenant
    J'ai été acceptée chez Orange
    As-tu retiré ma candidature ?
    accepte l'offre d'Orange pour moi
    peut-être
    Merci beaucoup
    J'ai accepté de les rappeler demain
    jai accepte loffre dorange
    J'ai dit oui à Thales pour le poste
    J'ai trouvé ailleurs et accepté, merci de retirer
    J'ai accepté le rendez-vous chez Orange
    J'ai accepté de passer un entretien chez Orange
    J'ai accepté de venir
    J'ai accepté mardi
    J'ai presque accepté l'offre d'Orange
    J'aurais accepté l'offre d'Orange
    Je n'accepte pas l'offre d'Orange
    Orange m'a accepté
    Acceptée chez Orange
    L'offre d'Orange a été acceptée par un autre
    J'ai accepté l'offre d'Orange sous réserve
    J'ai accepté l'offre d'Orange en principe
    Dès que j'ai accepté, retire le reste
    Quand j'aurai accepté, retire tout
    Je pense accepter l'offre d'Orange
    Je voudrais accepter l'offre d'Orange
    Orange retire son offre
    Il faut que je me retire ?
    Je ne me retire pas
    retire l'offre d'Orange
    Ai-je accepté une offre
    J'accepte
    J'accepte l'entretien avec Orange
    oui enfin non
    mon mari a accepté une offre d'Orange
    J'ai pris un train chez Orange
    n'annule pas l'entretien
    retire tout sauf Orange
    C'est non pour Orange
    N'arrête pas les rappels
    l'offre d'Orange est acceptée
    J'ai accepté l'offre d'Orange mais je n'ai rien signé
    J'ai accepté oralement l'offre d'Orange
    J'ai accepté un entretien chez Orange
    J'ai accepté la proposition de créneau
    J'ai accepté la proposition d'entretien d'Orange
    J'ai accepté l'offre d'entretien chez Orange
    j'ai accepté un appel avec Orange
    Orange accepte
    Orange a accepté l'offre
    retire ma candidature demain
    retire ma candidature si Orange confirme
    attends avant de retirer
    pourquoi tu me retires
    Ne te désiste pas
    j'ai failli accepter
    J'ai jamais accepté
    j'ai pas accepté l'offre d'Orange
    tu peux accepter l'offre d'Orange
    je me retire peut-être
    ma candidature est acceptée
    candidature acceptée chez Orange
    Bonjour
    oui non
    J'ai signé la convocation
    retire-le
    J'ai déjà retiré ma candidature
    offre acceptée par Orange
    = accepted:Société Générale
    Bonsoir, j'ai accepté hier un poste de développeuse à la Société Générale. Bonne soirée, Claire
    = accepted:L'Oréal
    j'ai accepté l'offre de L'Oréal
    = accepted:Dassault
    Offre de Dassault acceptée !
    = accepted:Thales
    J'ai signé chez Thales
    = withdraw:Capgemini
    Retire-moi de Capgemini stp
    je voudrais annuler mon entretien chez Capgemini
    = accepted:Decathlon
    Bonjour, j'ai accepté ce matin l'offre de Decathlon. Cordialement, Julie
    = accepted:Safran
    jai accepté un poste chez Safran
    Je viens de signer chez Safran 😊
    j'ai accepté l'offre d'emploi de Safran, merci d'annuler tous les autres entretiens
    = accepted:Crédit Agricole
    J'ai accepté l'offre du Crédit Agricole !
    = accepted:ORANGE
    J'AI ACCEPTÉ L'OFFRE D'ORANGE
    = withdraw:Safran
    Annule l'entretien avec Safran stp
    Je veux me retirer de chez Safran
    = accepted:Renault
    Super, j'ai accepté le poste chez Renault !
  `,
  es: `
    = accepted:Telefónica
    He aceptado la oferta de Telefónica
    = accepted:acme
    acepte la oferta de acme!
    = accepted:Indra
    Hola, acabo de aceptar el puesto en Indra. ¡Gracias!
    Acepté ayer la oferta de Indra, así que retírame de todo lo demás por favor
    Oferta de Indra aceptada
    = accepted~elsewhere
    he aceptado otro trabajo
    = accepted
    Aceptada
    Ya acepté una oferta :)
    Acepté!
    Hola, he aceptado un nuevo empleo
    He aceptado una nueva oferta de trabajo
    aceptado!
    = withdraw!
    he cogido otro trabajo, cancela la entrevista por favor
    He aceptado otra oferta, retira mi candidatura por favor
    Ya acepté otro trabajo, retírame por favor
    He firmado otro contrato, retira mi candidatura
    retírame porque acepté otro empleo
    = withdraw
    retirar por favor
    Quiero retirarme del proceso
    Retirar, gracias⏎⏎Enviado desde mi iPhone
    Quiero retirar mi candidatura
    ¿Podrías retirar mi candidatura, por favor?
    retirame porfa
    cancela la entrevista
    Sí, retira mi candidatura
    Por favor retírame del proceso
    ¿Puedes retirarme, por favor?
    = withdraw:Indra
    Cancela la entrevista con Indra, gracias
    por favor retira mi candidatura en Indra
    = withdraw!:Indra
    Retírame de Indra, ya he aceptado otro trabajo
    = yes
    sí, por favor
    si gracias
    Vale, adelante
    Sí⏎⏎El mar, 3 nov 2026 a las 10:14, Bowout (<in@bowout.example>) escribió:⏎> ¿Has aceptado?
    Sí, envíalo
    Claro, gracias!
    sí hazlo
    Si
    Sí claro
    ok, gracias
    = no
    no, gracias
    mejor no
    No
    no por ahora no, gracias
    No gracias
    no hace falta, gracias
    = stop
    No más recordatorios
    para de recordármelo por favor
    Deja de mandarme recordatorios
    Basta
    no quiero más avisos
    stop por favor
    no más avisos por favor
    = help
    ayuda
    Necesito ayuda por favor
    ¿Cómo funciona?
    ayuda por favor
    = home
    inicio
    página de inicio
    Inicio
    = unclear
    no sé si retirar mi candidatura
    me dice Indra que retire mi candidatura
    retira lo dicho
    He firmado en la hoja de Indra
    Indra ha firmado el contrato
    Acepté la oferta de entrevista de Indra
    Acepté la oferta de reunirme con Indra
    Todavía no he aceptado
    no retires nada
    Si acepto, ¿retiras las demás?
    Voy a aceptar la oferta de Indra
    ¿Debería retirarme?
    Han aceptado mi solicitud
    Indra aceptó mi candidatura
    He aceptado la entrevista con Indra
    Acepto el horario del martes
    Me han hecho una oferta de Indra
    Rechacé la oferta de Indra
    Estoy pensando en aceptar
    Acepté Indra pero retírame de Telefónica
    Aceptaría la oferta de Indra
    Sí, pero espera al lunes
    Me aceptaron en Indra
    acepta la oferta de Indra por mí
    Quizás me retire
    ¿ya retiraste?
    Gracias por todo
    mi hermano ha aceptado un trabajo en Indra
    les dije que sí a la oferta de Indra
    acepté la oferta que me hizo Indra
    ya no me interesa Glovo, retírame
    Si acepto la oferta de Indra, retira lo demás
    Si he aceptado otra oferta retira mi candidatura
    Acepte la entrevista de Indra
    Acepté la invitación de Indra
    He aceptado ir a la entrevista en Indra
    Acepto
    No acepté la oferta de Indra
    No he aceptado ninguna oferta
    Casi acepto la oferta de Indra
    Me han aceptado en Indra
    Aceptado en Indra
    Indra ha aceptado la oferta
    Aceptaré la oferta de Indra
    Acepté la oferta de Indra con condiciones
    Acepté la oferta de Indra en principio
    Hubiera aceptado la oferta de Indra
    Cuando acepte la oferta de Indra, retírame
    que acepte la oferta de Indra
    Indra retira la oferta
    retira la oferta de Indra
    No me retires
    Me retiro a dormir
    ¿Me retiro?
    No, acepté la oferta de Indra
    retira todo
    Creo que acepté la oferta de Indra
    mi jefe aceptó la oferta de Indra
    sí y no
    para la entrevista de Indra
    No pares los recordatorios
    Él acepto la oferta de Indra
    Aceptemos la oferta de Indra
    Acepté la oferta de Repsol pero no firmé
    Acepté verbalmente la oferta de Repsol
    Acepté una entrevista en Repsol
    Acepté la propuesta de horario de Repsol
    Acepté la propuesta de fecha
    Acepté una llamada con Repsol
    Acepté el martes
    Repsol acepto
    Repsol acepta mi oferta
    retírame mañana
    retira mi candidatura si no contestan
    espera antes de retirar
    por qué me retiras
    No te retires
    Estuve a punto de aceptar
    Nunca acepté
    puedes aceptar la oferta de Repsol
    mi candidatura fue aceptada
    Candidatura aceptada en Repsol
    hola
    sí pero no
    retira todo menos Repsol
    no sé
    Ya retiré mi candidatura
    oferta aceptada por Repsol
    para mí sí
    Si firmé con Repsol, retírame
    = accepted:Mercadona
    ¡He aceptado la oferta de Mercadona!
    = accepted:BBVA
    Buenas, ya he firmado el contrato con BBVA, un saludo
    = accepted:Banco Santander
    Acepté el puesto de analista en Banco Santander
    = accepted:indra
    e aceptado la oferta de indra
    = accepted:Glovo
    Finalmente acepté un trabajo en Glovo, por favor cancela los demás
    = withdraw:Glovo
    Por favor, retira mi solicitud en Glovo
    = withdraw!:Glovo
    Como he aceptado otra oferta, quiero retirarme del proceso de Glovo
    = accepted:Repsol
    Hola Bowout, hoy acepté la oferta de Repsol. Muchas gracias, Lucía
    Acepté la oferta de trabajo de Repsol, retira todas las demás por favor
    la oferta de Repsol está aceptada
    = accepted:Cabify
    ya firmé con Cabify!
    = accepted:El Corte Inglés
    He aceptado un puesto en El Corte Inglés
    = accepted:REPSOL
    HE ACEPTADO LA OFERTA DE REPSOL
    = withdraw:Repsol
    Quiero retirarme de Repsol
    Anula la entrevista con Repsol por favor
    = accepted:Seat
    ¡Por fin! Acepté la oferta de Seat
  `,
  pt: `
    = accepted:Galp
    Aceitei a proposta da Galp!
    Olá, assinei o contrato com a Galp. Cumprimentos, Rita
    Proposta da Galp aceite
    = accepted:Nubank
    Oi! acabei de aceitar a vaga no Nubank, obrigada
    Gente, aceitei a proposta do Nubank, pode recusar as outras por favor
    = accepted:Farfetch
    aceitei a oferta da Farfetch hoje, por favor retira-me de tudo o resto
    = accepted:EDP
    Já aceitei o emprego na EDP
    Aceitei a vaga de engenheira na EDP!
    = unclear
    não sei se retiro a candidatura
    no aceitei
    retiro o que disse
    Assinei a lista da Galp
    A Galp assinou o contrato
    Aceitei a oferta de reunião da Galp
    Aceite
    Ainda não aceitei
    não retires
    Se eu aceitar, retiras as outras?
    Vou aceitar a proposta da Galp
    Devo desistir?
    Aceitaram o meu currículo
    A Galp aceitou a minha candidatura
    Aceitei o convite para a entrevista
    Aceito o horário de terça
    Recebi uma proposta da Galp
    Recusei a proposta da Galp
    Estou a pensar em aceitar
    Aceitei a Galp mas retira a EDP
    Aceitaria a proposta da Galp
    Sim, mas só na segunda
    Fui aceite na Galp
    aceita a proposta da Galp por mim
    talvez desista
    Já retiraste?
    Obrigada pela ajuda
    O meu colega aceitou uma proposta da Galp
    Aceitei o lugar na Caixa Geral de Depósitos
    Decidi aceitar a proposta da Galp
    Aceite a proposta da Galp
    Aceito
    Aceitei a entrevista na Galp
    Aceitei o horário da Galp
    Não aceitei a proposta da Galp
    Quase aceitei a proposta da Galp
    Aceitei ir à entrevista
    Aceitei na terça
    A proposta da Galp foi aceite por outro
    Fui aceita na Galp
    Aceita na Galp
    Se aceitei a proposta da Galp, retira
    Quando aceitar, retira o resto
    Teria aceitado a proposta da Galp
    Tenho de aceitar a proposta da Galp
    Acho que aceitei a proposta da Galp
    Aceitei a proposta da Galp com condições
    A Galp retira a proposta
    retira a proposta da Galp
    Não desisto
    Desisto?
    Nunca desisto
    Não, aceitei
    sim mas não agora
    retira tudo
    Eu aceito o convite da Galp
    O João aceitou a proposta da Galp
    Aceitei a Galp e a EDP
    Galp aceitou
    ainda nao
    Aceitei a oferta de emprego da Natura, por favor retirem-me de todos os outros
    Aceitei a proposta da Natura mas ainda não assinei
    Aceitei verbalmente a proposta da Natura
    Aceitei uma entrevista na Natura
    Aceitei a proposta de horário da Natura
    Aceitei a proposta de data
    Aceitei uma chamada com a Natura
    A Natura aceitou a minha proposta
    retira-me amanhã
    retira a candidatura se não responderem
    espera antes de retirar
    porque me retiraste
    Não retire
    Quase desisti
    Nunca aceitei
    pode aceitar a proposta da Natura
    a minha candidatura foi aceite
    Candidatura aceite
    Candidatura aceite na Natura
    olá
    sim e não
    retira tudo menos a Natura
    não sei
    Já retirei a candidatura
    proposta aceite pela Natura
    Se assinei com a Sonae, retira-me
    Aceita?
    = accepted~elsewhere
    Aceitei outro emprego
    = accepted
    boas notícias, aceitei uma proposta ontem
    Aceitei!
    acietei uma proposta
    aceitei uma nova proposta
    Aceitei ontem!
    = withdraw!
    Peguei outro emprego, cancela a entrevista por favor
    Aceitei outra proposta, por favor retire a minha candidatura
    Já aceitei outra oferta, quero desistir desta
    Assinei outro contrato, retire a minha candidatura
    quero desistir porque aceitei outro emprego
    = withdraw
    retirar por favor
    Quero desistir, obrigado
    Retirar, obrigada⏎⏎Enviado do meu iPhone
    Por favor, retirem a minha candidatura
    quero me retirar do processo
    Podes por favor retirar a minha candidatura?
    pode cancelar a entrevista
    Sim, retira a minha candidatura
    Por favor me retire do processo
    Você pode me retirar, por favor?
    = withdraw:Galp
    Cancela a entrevista com a Galp por favor
    por favor retira a minha candidatura na Galp
    Desisto da Galp
    Por favor cancele minha entrevista na Galp
    = withdraw!:EDP
    Quero desistir do processo da EDP, aceitei outro emprego
    = yes
    sim por favor
    Sim, pode enviar
    claro que sim
    Sim⏎⏎Em ter., 3 de nov. de 2026 às 10:14, Bowout <in@bowout.example> escreveu:⏎> Aceitou a proposta?
    Sim!
    sim, obrigada
    Isso mesmo, pode mandar
    Está ótimo, envia
    Sim sim
    Claro, obrigado
    pode sim
    = no
    não obrigado
    nao
    Não, obrigada
    não quero
    Não.
    não é preciso, obrigada
    = stop
    Chega de lembretes
    parar
    não me mandes mais lembretes
    Para com os lembretes
    stop por favor
    Pare por favor
    chega de lembretes por favor
    = help
    ajuda
    Preciso de ajuda
    como funciona?
    Ajuda por favor
    = home
    início
    página inicial
    minha página
    = accepted:Itaú
    Aceitei a oferta do Itaú ontem
    = accepted:galp
    aceitei a proposta da galp
    = withdraw!:Galp
    Retira-me da Galp porque aceitei outro trabalho
    = accepted:Natura
    Oi Bowout, hoje aceitei a proposta da Natura. Obrigada, Bia
    proposta da Natura aceita
    = accepted:Sonae
    já assinei com a Sonae!
    = accepted:Jerónimo Martins
    Aceitei um cargo na Jerónimo Martins
    = accepted:NATURA
    ACEITEI A PROPOSTA DA NATURA
    = withdraw:Sonae
    Quero desistir da Sonae
    Desmarca a entrevista com a Sonae, por favor
    = accepted:Vivo
    Finalmente aceitei a vaga na Vivo!
  `,
  it: `
    = accepted:Enel
    ho accettato l'offerta di Enel
    Ciao Bowout, ho appena accettato il lavoro in Enel, grazie!
    ho accettato il posto di analista presso Enel
    Offerta di Enel accettata
    = accepted:Ferrero
    Ho accettato la proposta della Ferrero oggi, per favore ritirami da tutto il resto
    = accepted:Eni
    ho acettato l'offerta dell'Eni
    Ho accettato l'offerta dell'Eni!!
    Ho accettato l'offerta di lavoro di Eni, per favore ritirami da tutte le altre
    = accepted:Luxottica
    Ho firmato il contratto con Luxottica
    = accepted~elsewhere
    Ho accettato un altro lavoro
    = accepted
    Accettata!
    buone notizie: ieri ho accettato un'offerta
    accettato
    Finalmente ho accettato un'offerta
    Ho accettato una nuova offerta
    offerta accettata ieri
    = withdraw!
    ho preso un altro lavoro, annulla il colloquio per favore
    Ho accettato un'altra offerta, ritira la mia candidatura per favore
    Ho già accettato un'altra offerta, quindi vorrei ritirarmi
    Ho firmato un altro contratto, ritira la mia candidatura
    ritirami perché ho accettato un altro lavoro
    = withdraw
    ritirare per favore
    Vorrei ritirarmi
    Ritira, grazie⏎⏎Inviato da iPhone
    Vorrei ritirare la mia candidatura
    Potresti ritirare la mia candidatura per favore?
    ritirami grazie
    Sì, ritira
    Sì, ritira la mia candidatura
    Per favore ritirami dal processo
    Puoi ritirarmi, per favore?
    = withdraw:Eni
    Annulla il colloquio con Eni, grazie
    per favore ritira la mia candidatura presso Eni
    = withdraw!:Eni
    Ritirami da Eni, ho già accettato un altro lavoro
    = yes
    sì grazie
    Si, procedi pure
    va bene
    Sì⏎⏎Il giorno mar 3 nov 2026 alle ore 10:14 Bowout <in@bowout.example> ha scritto:⏎> Hai accettato?
    Sì!
    Certo, grazie
    ok invia
    si va benissimo
    si si
    Certo!
    ok, grazie
    = no
    no grazie
    Meglio di no
    No
    no, lascia stare
    No, grazie.
    non serve grazie
    = stop
    Basta promemoria
    smettila di ricordarmelo
    Niente più promemoria
    non mandarmi più promemoria
    Basta!
    stop per favore
    basta promemoria per favore
    = help
    aiuto
    ho bisogno di aiuto
    come funziona?
    aiuto per favore
    = home
    pagina iniziale
    la mia pagina
    Home
    = unclear
    Ho accettato l'offerta di un colloquio con Enel
    non so se ritirare la candidatura
    ritiro quello che ho detto
    Ho firmato il modulo di Enel
    Enel ha firmato il contratto
    Ho accettato l'offerta di incontrare Enel
    Non ho ancora accettato
    non ritirare
    Se accetto, ritiri le altre?
    Accetterò l'offerta di Enel
    Devo ritirarmi?
    Hanno accettato la mia candidatura
    Enel ha accettato il mio CV
    Ho accettato l'invito al colloquio
    Accetto l'orario di martedì
    Ho ricevuto un'offerta da Enel
    Ho rifiutato l'offerta di Enel
    Sto pensando di accettare
    Ho accettato Enel ma ritirami da Eni
    Accetterei l'offerta di Enel
    Sì ma aspetta lunedì
    Sono stato accettato da Enel
    accetta l'offerta di Enel per me
    forse mi ritiro
    Hai già ritirato?
    Grazie mille
    Ho accettato di fare il colloquio con Enel
    ho detto sì all'offerta di Enel
    Ho deciso di accettare l'offerta di Enel
    Se ho accettato un'offerta, ritirami
    Accetto
    Ho accettato il colloquio con Enel
    Ho accettato per martedì
    Non ho accettato l'offerta di Enel
    Ho quasi accettato l'offerta di Enel
    Avrei accettato l'offerta di Enel
    Accettato da Enel
    Enel ha accettato
    L'offerta di Enel è stata accettata da un altro
    Ho accettato l'offerta di Enel con riserva
    Ho accettato in linea di massima
    Quando ho accettato, ritira tutto
    Penso di aver accettato l'offerta di Enel
    Voglio accettare l'offerta di Enel
    Enel ritira l'offerta
    ritira l'offerta di Enel
    Non mi ritiro
    Mi ritiro?
    No, ho accettato
    si ritira Enel
    ritira tutto tranne Enel
    sì e no
    Ho accettato Enel e Eni
    mia sorella ha accettato l'offerta di Enel
    Ho preso un treno per Enel
    ho accettato di incontrare Enel
    Basta così, ritirati
    non ancora
    Ho accettato l'orario di Enel
    l'offerta di Enel è accettata
    Ho accettato l'offerta di Enel ma non ho firmato
    Ho accettato verbalmente l'offerta di Enel
    Ho accettato un colloquio in Enel
    Ho accettato la proposta di orario di Enel
    Ho accettato la proposta di data
    Ho accettato una chiamata con Enel
    Enel accetta la mia proposta
    ritirami domani
    ritira la candidatura se non rispondono
    aspetta prima di ritirare
    perché mi ritiri
    Non ritirarmi
    Stavo per accettare
    Non ho mai accettato
    puoi accettare l'offerta di Enel
    la mia candidatura è stata accettata
    Candidatura accettata
    Candidatura accettata da Enel
    ciao
    sì anzi no
    ritira tutto meno Enel
    non so
    Ho già ritirato la candidatura
    offerta accettata da Enel
    Se ho firmato con Enel, ritirami
    Si accetta
    ho accettato un lavoro a distanza
    = accepted:Intesa Sanpaolo
    Buongiorno, ho firmato con Intesa Sanpaolo. Un saluto, Marco
    = accepted:enel
    ho accettato lofferta di enel
    = accepted:Barilla
    Ieri ho accettato un lavoro alla Barilla quindi puoi ritirare tutto il resto
    = withdraw:Barilla
    Mi ritiro dalla selezione di Barilla
    Disdici il colloquio con Barilla per favore
    = withdraw!:Barilla
    Per favore ritirami da Barilla perché ho accettato un altro posto
    = accepted:Fincantieri
    Ciao, oggi ho accettato l'offerta di Fincantieri. Grazie mille, Giulia
    = accepted:Leonardo
    ho firmato con Leonardo!!
    = accepted:Poste Italiane
    Ho accettato un posto in Poste Italiane
    = accepted:ENEL
    HO ACCETTATO L'OFFERTA DI ENEL
    = withdraw:Leonardo
    Voglio ritirarmi da Leonardo
    Annulla il colloquio con Leonardo per favore
    = accepted:Pirelli
    Evviva, ho accettato il posto presso Pirelli
  `,
  nl: `
    = accepted:Philips
    Ik heb het aanbod van Philips geaccepteerd
    = accepted:Bol
    Hoi Bowout, heb net de baan bij Bol aangenomen! Dank je
    = accepted:ASML
    ik heb vandaag het aanbod van ASML aangenomen, dus trek me graag overal terug
    Ik heb een baan als ingenieur bij ASML aangenomen
    = accepted:Coolblue
    contract getekend bij Coolblue!
    = accepted~elsewhere
    Ik heb een andere baan aangenomen
    = accepted
    Geaccepteerd
    goed nieuws, ik heb gisteren een aanbod geaccepteerd
    Aangenomen!
    Ik heb een nieuwe baan geaccepteerd
    Ik heb een nieuw aanbod geaccepteerd
    net geaccepteerd!
    = withdraw!
    ik heb al elders getekend, trek mijn sollicitatie in graag
    Ik heb een andere baan geaccepteerd, graag terugtrekken
    Ik heb iets anders aangenomen, trek mijn sollicitatie in aub
    Ik heb een ander contract getekend, trek mijn sollicitatie in
    trek me terug want ik heb een andere baan aangenomen
    = withdraw
    Trek me terug aub
    Ik wil me terugtrekken
    Terugtrekken graag⏎⏎Verstuurd vanaf mijn iPhone
    Ik wil mijn sollicitatie intrekken
    Kun je me alsjeblieft terugtrekken?
    graag intrekken
    terugtreken aub
    Ja, trek mijn sollicitatie in
    Trek me alsjeblieft terug uit de procedure
    Kunt u mij terugtrekken alstublieft?
    = withdraw:Philips
    Zeg het gesprek met Philips af alsjeblieft
    Trek mijn sollicitatie bij Philips in
    = withdraw!:Philips
    Graag terugtrekken bij Philips, ik heb al een andere baan aangenomen
    = yes
    ja graag
    Ja, doe maar
    prima
    Ja⏎⏎Op di 3 nov 2026 om 10:14 schreef Bowout <in@bowout.example>:⏎> Heb je het aanbod geaccepteerd?
    Ja!
    Ja hoor, verstuur maar
    Helemaal goed
    oké bedankt
    Ja ja
    Natuurlijk, bedankt
    is goed
    = no
    nee dank je
    Nee bedankt
    liever niet
    Nee
    nee, laat maar
    Nee, bedankt.
    hoeft niet hoor
    = stop
    Geen herinneringen meer aub
    Stop met herinneringen
    stuur me geen herinneringen meer
    stop maar
    stop aub
    geen herinneringen meer graag
    = help
    hulp
    Ik heb hulp nodig
    Hoe werkt dit?
    Help
    = home
    startpagina
    mijn pagina
    Startpagina
    = unclear
    Ik heb een belletje met KPN aangenomen
    ik weet niet of ik me terugtrek
    ik trek mijn woorden in
    Ik heb de lijst bij KPN getekend
    KPN heeft het contract getekend
    Ik heb het aanbod van KPN om te praten geaccepteerd
    Ik heb nog niet geaccepteerd
    niet terugtrekken
    Als ik accepteer, trek je dan de rest terug?
    Ik ga het aanbod van Philips accepteren
    Moet ik me terugtrekken?
    Ze hebben mijn sollicitatie geaccepteerd
    Philips heeft mij aangenomen
    Ik heb de uitnodiging voor het gesprek geaccepteerd
    Ik accepteer het tijdstip op dinsdag
    Ik heb een aanbod van Philips gekregen
    Ik heb het aanbod van Philips afgewezen
    Ik denk erover om te accepteren
    Philips geaccepteerd maar trek ASML in
    Ik zou het aanbod van Philips accepteren
    Ja, maar wacht tot maandag
    Ik ben aangenomen bij Philips
    accepteer het aanbod van Philips voor mij
    misschien trek ik me terug
    Heb je al teruggetrokken?
    Bedankt
    Ik heb geen aanbod geaccepteerd
    Ik heb ja gezegd tegen het aanbod van KPN
    Als ik het aanbod van KPN heb geaccepteerd, trek me terug
    Ik accepteer
    Ik heb het gesprek bij KPN geaccepteerd
    Ik heb dinsdag geaccepteerd
    Ik heb het aanbod van KPN niet geaccepteerd
    Ik heb het aanbod van KPN bijna geaccepteerd
    Ik had het aanbod van KPN geaccepteerd
    Aangenomen bij KPN
    KPN heeft mijn voorstel geaccepteerd
    Ik ben aangenomen
    Het aanbod van KPN is door een ander geaccepteerd
    Aanbod van KPN geaccepteerd onder voorbehoud
    Zodra ik geaccepteerd heb, trek alles in
    Ik denk dat ik het aanbod van KPN heb geaccepteerd
    Ik wil het aanbod van KPN accepteren
    KPN trekt het aanbod in
    trek het aanbod van KPN in
    Ik trek me niet terug
    Trek ik me terug?
    Nee, ik heb geaccepteerd
    Heb ik al geaccepteerd
    trek alles in behalve KPN
    ja en nee
    Ik heb KPN en ASML geaccepteerd
    mijn vriend heeft het aanbod van KPN geaccepteerd
    Ik neem aan dat KPN belt
    Ik neem het aanbod van KPN morgen aan
    Ik bel terug
    nog niet
    Stop niet met herinneren
    het aanbod van Picnic is geaccepteerd
    Ik heb het aanbod van Picnic geaccepteerd maar nog niet getekend
    Ik heb het aanbod van Picnic mondeling geaccepteerd
    Ik heb een gesprek bij Picnic geaccepteerd
    Ik heb het voorstel voor dinsdag geaccepteerd
    Ik heb de afspraak met Picnic geaccepteerd
    Picnic heeft mijn aanbod geaccepteerd
    trek me morgen terug
    trek me terug als ze niet bellen
    wacht met terugtrekken
    waarom trek je me terug
    Niet afzeggen
    Ik stond op het punt te accepteren
    Ik heb nooit geaccepteerd
    je mag het aanbod van Picnic accepteren
    mijn sollicitatie is geaccepteerd
    Sollicitatie geaccepteerd
    hoi
    ja nee
    alles behalve Picnic afzeggen
    weet ik niet
    Ik heb mijn sollicitatie al ingetrokken
    aanbod geaccepteerd door Picnic
    Als ik getekend heb bij Picnic, trek me terug
    Ik trek mijn jas aan
    Ik zeg niets af
    = accepted:KPN
    Ik heb de functie bij KPN geaccepteerd, top!
    Aanbod van KPN geaccepteerd
    Ik heb getekend bij KPN
    = accepted:Albert Heijn
    Goedendag, ik heb het aanbod van Albert Heijn aangenomen. Groetjes, Sanne
    = accepted:kpn
    heb aanbod van kpn geacepteerd
    = accepted:Bol.com
    gisteren heb ik het aanbod van Bol.com geaccepteerd, wil je de rest afzeggen aub
    = withdraw:KPN
    Ik wil me terugtrekken bij KPN
    Annuleer het gesprek bij KPN graag
    = withdraw!:KPN
    Trek mij terug bij KPN want ik heb een andere baan geaccepteerd
    = accepted:Rabobank
    Hoi, vandaag heb ik het aanbod van Rabobank geaccepteerd. Groet, Lotte
    = accepted:Picnic
    heb getekend bij Picnic!
    Ik heb het aanbod van Picnic aangenomen, trek me terug bij alle anderen aub
    = accepted:De Nederlandsche Bank
    Ik heb een functie bij De Nederlandsche Bank geaccepteerd
    = accepted:PICNIC
    IK HEB HET AANBOD VAN PICNIC GEACCEPTEERD
    = withdraw:Picnic
    Ik wil mijn sollicitatie bij Picnic intrekken
    Zeg het gesprek bij Picnic af aub
    = accepted:Heineken
    Eindelijk, ik heb de baan bij Heineken aangenomen
  `,
};

for (const [language, text] of Object.entries(SENTENCES)) {
  describe(language, () => {
    let expected = '';
    const table: [string, string][] = [];
    for (const line of text.split('\n').map((one) => one.trim())) {
      if (line.startsWith('= ')) expected = line.slice(2);
      else if (line) table.push([expected, line]);
    }
    test.each(table)('%s: %s', (what, sentence) => {
      expect(said(sentence.replaceAll('\u23ce', '\n'))).toBe(what);
    });
  });
}

describe('one word more makes it unclear, wherever it stands', () => {
  test.each([
    [
      'I accepted the offer from Acme',
      'not never almost if maybe wait will tomorrow they haven\u2019t nobody but',
    ],
    [
      'please withdraw me from Acme',
      'not never if unless maybe tomorrow until later don\u2019t they why nearly',
    ],
    [
      'ich habe das Angebot von Nordlicht angenommen',
      'nicht nie fast wenn vielleicht bald niemand wohl aber er',
    ],
    ['bitte zurückziehen', 'nicht nie wenn falls vielleicht morgen nichts warum noch niemand bloß'],
    [
      'j\u2019ai accepté l\u2019offre de Thales',
      'pas jamais presque si peut-être demain ils mais failli guère',
    ],
    ['retire ma candidature', 'pas jamais ne si peut-être demain sauf pourquoi rien'],
    ['he aceptado la oferta de Indra', 'no nunca casi quizás mañana ellos pero ojalá apenas'],
    ['retirar por favor', 'no nunca quizás mañana nada tampoco cuando pero'],
    ['aceitei a proposta da Galp', 'não nunca quase se talvez amanhã eles mas mal'],
    ['retirar por favor', 'não nunca se talvez amanhã nada quando mas'],
    ['ho accettato l\u2019offerta di Enel', 'non mai quasi se forse domani loro ma neppure'],
    ['ritirare per favore', 'non mai se forse domani nulla quando ma'],
    ['ik heb het aanbod van KPN geaccepteerd', 'niet nooit bijna als misschien morgen ze maar nauwelijks'],
    ['graag terugtrekken', 'niet nooit als misschien morgen niets waarom maar'],
  ])('%s', (sentence, more) => {
    const words = sentence.split(' ');
    expect(said(sentence)).not.toBe('unclear');
    for (const word of more.split(' ')) {
      for (let at = 0; at <= words.length; at++) {
        const changed = words.toSpliced(at, 0, word).join(' ');
        expect(said(changed), changed).toBe('unclear');
      }
    }
  });
});

describe('only what the owner wrote now', () => {
  test.each([
    [
      'yes',
      'Yes\r\n\r\nOn Mon, 3 Nov 2026 at 10:14, Bowout via a very long name of a sender\r\n' +
        '<in@b.example> wrote:\r\n> no',
    ],
    [
      'no',
      'Nein\n\nVon: Bowout <in@b.example>\nGesendet: Montag, 3. November 2026 10:14\nAn: Max ' +
        '<m@b.example>\nBetreff: Frage\n\nja',
    ],
    ['yes', 'Oui\n\n-----Message d\u2019origine-----\nnon'],
    ['yes', 'Yes\n-----Original Message-----\nno'],
    ['accepted:Acme', 'I accepted the offer from Acme\n-- \nJane Doe\nnot a lawyer'],
    ['stop', '> Reply with stop\nstop'],
    ['withdraw', 'Withdraw please\n\nGet Outlook for iOS'],
    ['yes', 'Ja\n\nVerstuurd vanaf mijn iPhone\nnee'],
    ['yes', 'S\u00ec\n\nInviato da Outlook per Android'],
    ['accepted:Blue Harbor', 'Hello, good news, today I have accepted the offer from Blue\nHarbor, thanks'],
  ])('%s: %j', (what, text) => {
    expect(said(text)).toBe(what);
  });
});

test('the subject counts where the text is empty, unless Bowout wrote it', () => {
  expect(said('', 'home')).toBe('home');
  expect(said(' \n', 'Accepted')).toBe('accepted');
  expect(said('hello', 'stop')).toBe('unclear');
  expect(said('', 'Re: stop')).toBe('unclear');
  expect(said('> yes', 'stop')).toBe('unclear');
  expect(said('')).toBe('unclear');
});

test('a long letter is unclear', () => {
  expect(said(`${'Thanks! '.repeat(58)}I accepted`)).toBe('accepted');
  expect(said(`${'Thanks! '.repeat(59)}I accepted`)).toBe('unclear');
});

test('the examples that it was asked for', () => {
  expect(said('I accepted the offer from Acme today, so please withdraw me from everything else')).toBe(
    'accepted:Acme',
  );
  expect(said('s\u00ed, por favor')).toBe('yes');
  expect(said('I might withdraw')).toBe('unclear');
  expect(said('I accepted the offer from Acme, please withdraw me from Globex')).toBe('unclear');
});

test('hostile text takes no long time', () => {
  const started = performance.now();
  for (const text of ['a '.repeat(50_000), '\n'.repeat(50_000), 'wrote '.repeat(20_000), '.'.repeat(100_000)])
    said(text);
  expect(performance.now() - started).toBeLessThan(3_000);
});

describe('the note above what is passed on', () => {
  test.each([
    ['Please withdraw from this one, thanks.', 'withdraw'],
    ['Please withdraw from both of these.', 'withdraw'],
    ['Please withdraw me from these two', 'withdraw'],
    ['Please withdraw from all of these.\n\n-- \nJane Doe', 'withdraw'],
    ['Bitte sag beiden ab.', 'withdraw'],
    ['Bitte diese beiden Gespräche absagen.', 'withdraw'],
    ['Merci de me retirer de ces deux entretiens.', 'withdraw'],
    ['Por favor, retírame de ambas.', 'withdraw'],
    ['Per favore, ritirami da entrambi.', 'withdraw'],
    ['Trek me alsjeblieft terug uit beide.', 'withdraw'],
    ['Por favor, retire-me de ambas.', 'withdraw'],
    ['I accepted this offer!', 'accepted'],
    ['I accepted another offer, please withdraw.', 'withdraw'],
  ])('“%s” asks plainly', (note, asks) => {
    expect(noteAsks(note)).toBe(asks);
  });

  test.each([
    'FYI',
    'See below.',
    'Should I withdraw from both of these?',
    'Not sure whether to withdraw from these.',
    'They want me to withdraw from both.',
    'Please do not withdraw from these.',
    'I might withdraw from this one later.',
    'I have accepted the invitation to both of these',
  ])('“%s” does not', (note) => {
    expect(noteAsks(note)).toBeNull();
  });

  test('in a mail of its own “both of these” is nothing that I know', () => {
    for (const text of [
      'Please withdraw from both of these.',
      'withdraw me from these',
      'Bitte sag beiden ab',
    ])
      expect(said(text)).toBe('unclear');
  });
});
