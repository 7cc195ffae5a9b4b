import type { Words } from './words.ts';

export const de: Words = {
  iAccepted: '',
  accepted: 'angenommen, akzeptiert',
  acceptedBehind: '',
  acceptedThing: 'zugesagt, ich nehme … an, ich akzeptiere',
  signed: 'unterschrieben, unterzeichnet',
  found: 'gefunden',
  self: 'ich, ich habe, ich hab, habe, hab',
  selfBehind: 'habe ich, hab ich, möchte ich, will ich, würde ich gerne',
  offer: 'angebot, jobangebot, stellenangebot, vertragsangebot',
  proposal: '',
  job: 'stelle, job, position, vertrag, arbeitsvertrag, arbeitsstelle',
  some: 'ein, eine, einen, neue, neuen, neues',
  another: 'anderes, andere, anderen, anderer, woanders, anderswo',
  from: 'von, von der, von der firma, der, der firma, des, vom',
  of: '',
  at: 'bei, bei der, bei der firma, beim',
  within: 'mit',
  asRole: 'als',
  withdraw: `
    zurückziehen, zurückzuziehen, zieh … zurück, ziehe … zurück, absagen, sag … ab, sage … ab, abzusagen,
    austragen, rausnehmen, ziehen sie … zurück, sagen sie … ab`,
  cancel: 'streichen, canceln, stornieren',
  interview: `
    gespräch, bewerbung, vorstellungsgespräch, interview, termin, prozess, bewerbungsprozess, verfahren,
    auswahlverfahren, bewerbungsgespräch, einladung, kandidatur`,
  several: `
    beiden, beide, diesen beiden, diese beiden, diesen, beiden gesprächen, diesen gesprächen,
    allen beiden, beide gespräche, diese gespräche, diese beiden gespräche`,
  rest: `
    alles andere, alles übrige, den rest, rest, alle anderen, die anderen, alles, allem anderen, überall,
    überall sonst, allen anderen, bewerbungen, gespräche, alle übrigen, alle anderen bewerbungen,
    meine anderen bewerbungen, alle meine anderen bewerbungen, alle anderen gespräche,
    alle anderen termine, alle weiteren`,
  wish: `
    ich möchte, ich würde gerne, ich will, ich würde gern, möchte, du kannst, sie können, kannst du gerne,
    ich muss`,
  couldYou: 'kannst du, könntest du, können sie, könnten sie, würdest du, würden sie',
  yes: `
    ja, jawohl, jo, jep, jup, klar, ok, okay, genau, gerne, gern, ja gerne, ja gern, einverstanden, passt,
    mach das, mach es, machen sie das, tu das, stimmt, richtig, natürlich, in ordnung, alles klar,
    abschicken, senden, bestätigt, freigegeben, sicher, unbedingt, 👍, mach, mach ruhig, bitte senden,
    schick es ab, schick ab`,
  yesAlone: '',
  no: `
    nein, nö, nee, ne, lieber nicht, besser nicht, auf keinen fall, 👎, bitte nicht, lass mal, nicht senden,
    nicht abschicken`,
  stop: 'stop, stopp, abbestellen',
  noMore: `
    keine … mehr, nicht mehr, hör auf, genug, schick mir keine … mehr, schicken sie mir keine … mehr,
    schick keine … mehr`,
  reminders: 'erinnerungen, erinnerung, erinnern, zu erinnern, mich zu erinnern, mails, erinnerungsmails',
  home: 'startseite, meine seite, home',
  help: `
    hilfe, hilf mir, ich brauche hilfe, brauche hilfe, wie geht das, wie funktioniert das, was kannst du`,
  please: 'bitte',
  thanks: `
    danke, vielen dank, lieben dank, besten dank, danke schön, dankeschön, lg, vg, liebe grüße,
    viele grüße, gruß, grüße, mfg, beste grüße, herzlichen dank, danke dir, danke euch, danke ihnen`,
  polite: `
    hallo, hi, hey, moin, servus, guten tag, guten morgen, guten abend, gute nachrichten, gute neuigkeiten,
    super, toll, juhu, endlich, freue mich, ich freue mich, sehr, so, liebes, lieber, für alles,
    für die hilfe, mit freude, yeah, ich freue mich sehr, juhuu, kurzes update, update, kurze info, info`,
  when: `
    heute, gestern, gerade, jetzt, schon, bereits, soeben, eben, nun, heute morgen, heute früh, vorgestern`,
  days: `
    am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonntag, montag,
    dienstag, mittwoch, donnerstag, freitag, samstag, sonntag`,
  joiner: 'und, da, denn, also, deshalb, daher, deswegen',
  because: 'weil',
  since: '',
  article: 'das, die, den, dem',
  small: `
    mich, mir, meine, meinen, meiner, mein, dieses, diese, diesem, hier, bowout, dort, für, davon, dafür`,
  never: `
    abgenommen, genommen, nicht, kein, keine, wenn, falls, ihnen, ihm, ihr, euch, uns, jemand, niemand,
    vorbehalt, bedingung, bedingungen, aber, vielleicht, zuhause, gelegenheit, ersten, zweiten, noch,
    bedarf, herrn, herr, frau, nie, niemals, fast, beinahe, werde, würde, hätte, soll, sollte, könnte,
    morgen, später, bald, warte, wahrscheinlich, warum, wie, was, wer, sobald, bevor, außer, ohne, erst,
    nichts, ja nicht, er, wird, wurde, sie, demnächst, ob, damals`,
};
