import type { Words } from './words.ts';

export const de: Words = {
  iAccepted: '',
  accepted: 'angenommen, akzeptiert',
  acceptedBehind: '',
  acceptedThing: `
    zugesagt, unterschrieben, unterzeichnet, ich nehme … an, nehme ich … an, nehme … an, ich akzeptiere`,
  found: 'gefunden',
  self: 'ich, ich habe, ich hab, habe, hab, habe ich, hab ich',
  offer: 'angebot, jobangebot, stellenangebot, vertragsangebot',
  job: 'stelle, job, position, vertrag, arbeitsvertrag, arbeitsstelle',
  another: 'ein, eine, einen, anderes, andere, anderen, anderer, neue, neuen, neues, woanders, anderswo',
  from: 'von, von der, von der firma, der, der firma, des, vom',
  of: 'als',
  at: 'bei, bei der, bei der firma, beim',
  withdraw: `
    zurückziehen, zurückzuziehen, zieh … zurück, ziehe … zurück, ziehen … zurück, absagen, sag … ab,
    sage … ab, sagen … ab, abzusagen, austragen, rausnehmen`,
  cancel: 'streichen, canceln, stornieren',
  interview: `
    gespräch, bewerbung, vorstellungsgespräch, interview, termin, prozess, bewerbungsprozess, verfahren,
    auswahlverfahren, bewerbungsgespräch, einladung, kandidatur`,
  rest: `
    alles andere, alles übrige, den rest, rest, alle anderen, die anderen, alles, allem anderen, überall,
    überall sonst, allen anderen, bewerbungen, gespräche, alle übrigen`,
  wish: `
    ich möchte, ich würde gerne, ich will, ich würde gern, möchte, möchte ich, du kannst, sie können,
    kannst du gerne, ich muss`,
  couldYou: 'kannst du, könntest du, können sie, könnten sie, würdest du, würden sie',
  yes: `
    ja, jawohl, jo, jep, jup, klar, ok, okay, genau, gerne, gern, ja gerne, ja gern, einverstanden, passt,
    mach das, mach es, machen sie das, tu das, stimmt, richtig, natürlich, in ordnung, alles klar,
    abschicken, senden, bestätigt, freigegeben, sicher, unbedingt, 👍`,
  yesAlone: '',
  no: 'nein, nö, nee, ne, lieber nicht, besser nicht, auf keinen fall, 👎',
  stop: 'stop, stopp, abbestellen',
  noMore: 'keine … mehr, nicht mehr, hör auf, genug',
  reminders: 'erinnerungen, erinnerung, erinnern, zu erinnern, mich zu erinnern, mails, erinnerungsmails',
  home: 'startseite, meine seite, home',
  help: 'hilfe, hilf mir, ich brauche hilfe, brauche hilfe',
  please: 'bitte',
  thanks: `
    danke, vielen dank, lieben dank, besten dank, danke schön, dankeschön, lg, vg, liebe grüße,
    viele grüße, gruß, grüße, mfg, beste grüße, herzlichen dank, danke dir, danke euch, danke ihnen`,
  polite: `
    hallo, hi, hey, moin, servus, guten tag, guten morgen, guten abend, gute nachrichten, gute neuigkeiten,
    super, toll, juhu, endlich, freue mich, ich freue mich, sehr, so, liebes, lieber, für alles,
    für die hilfe, mit freude`,
  when: `
    heute, gestern, gerade, jetzt, schon, bereits, soeben, eben, nun, heute morgen, heute früh, vorgestern`,
  days: `
    am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonntag, montag,
    dienstag, mittwoch, donnerstag, freitag, samstag, sonntag`,
  joiner: 'und, da, weil, denn, also, deshalb, daher, deswegen',
  article: 'das, die, den, dem',
  small: `
    mich, mir, meine, meinen, meiner, mein, dieses, diese, diesem, hier, bowout, dort, für, davon, dafür`,
  never: `
    abgenommen, genommen, nicht, kein, keine, wenn, falls, ihnen, ihm, ihr, euch, uns, jemand, niemand,
    vorbehalt, bedingung, bedingungen, aber, vielleicht, zuhause, gelegenheit, ersten, zweiten, noch,
    bedarf`,
  wrote: 'schrieb',
  sentFrom: 'gesendet von, gesendet mit, von meinem, von meiner, outlook für',
};
