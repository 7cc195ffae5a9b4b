import type { Words } from './words.ts';

export const en: Words = {
  iAccepted: '',
  accepted: 'accepted',
  acceptedBehind: '',
  acceptedThing: 'took, taken, i accept, said yes to',
  signed: 'signed',
  found: 'found',
  self: 'i, i have, ive, i’ve, have',
  selfBehind: '',
  offer: 'offer, job offer, offer letter, offer made',
  proposal: '',
  job: 'job, position, role, contract',
  some: 'a, an, new',
  another: 'another, other, different, elsewhere, somewhere else',
  from: 'from, by',
  of: 'of',
  at: 'at',
  within: 'with',
  asRole: 'as',
  withdraw: `
    withdraw, withdraw me, withdraw my application, pull me out, pull out, take me out, bow out,
    bow me out`,
  cancel: 'cancel, turn down, call off, decline',
  interview: `
    interview, process, application, invitation, one, hiring process, interview process, selection process,
    candidacy, appointment, meeting, call`,
  several: `
    both, both of these, both of them, these, these two, all of these, all of them, them both,
    both interviews, these interviews, these ones`,
  rest: `
    everything else, all else, everything, all others, all the others, all other interviews,
    all the other interviews, the others, others, the other ones, the other interviews, the rest, rest,
    all interviews, interviews, all the rest, everywhere else, all my other applications,
    my other applications, all other applications, the other applications, all my other interviews,
    my other interviews`,
  wish: `
    i want to, i want you to, i would like to, i’d like to, id like to, i would like you to,
    i’d like you to, i wish to, you can, you may, go ahead and, let’s, lets, feel free to, i need to,
    i have to`,
  couldYou: 'could you, can you, would you, will you',
  yes: `
    yes, yep, yeah, yup, ya, sure, ok, okay, please do, go ahead, do it, do that, do so, send it,
    send them, approved, confirmed, correct, that’s right, that is right, right, of course, absolutely,
    definitely, sounds good, fine, agreed, yes i did, yes i do, yes i have, 👍, go for it, exactly,
    send it please, looks good, looks good to me, sounds great, that’s fine, that is fine, yes you can,
    i did, i do`,
  yesAlone: '',
  no: `
    no, nope, nah, rather not, better not, i’d rather not, no way, not at all, 👎, certainly not, don’t,
    do not, please don’t, don’t send it, do not send it, please don’t send it, don’t send`,
  stop: 'stop, unsubscribe',
  noMore: 'no more, no further, don’t send me any more, do not send me any more, enough',
  reminders: `
    reminder, reminders, reminding me, sending reminders, sending me reminders, the reminders, nudges,
    nudging me, these emails, the emails, emailing me, these reminders, nagging me, nagging, bugging me`,
  home: 'home, home page, homepage, my page, my link',
  help: `
    help, help me, i need help, i need some help, how does this work, how does it work, how do i use this,
    what can you do`,
  please: 'please, pls, plz, kindly',
  thanks: `
    thanks, thank you, thx, ty, many thanks, thanks a lot, best, best regards, regards, kind regards,
    cheers, best wishes, all the best`,
  polite: `
    hi, hello, hey, dear, good morning, good evening, good news,
    happy news, great news, so happy, very happy, happy,
    yay, hooray, finally, with pleasure, for me, so much, very much, a lot, for your help,
    for all your help, for everything, great, perfect, oh, well, i’m so happy, i am so happy,
    i’m happy to say, pleased to say, i’m pleased to say, i am pleased to say, happy to say,
    i’m glad to say, woohoo, hi there, formally, officially, quick update, update, a quick update,
    just a quick update, quick note`,
  when: `
    today, yesterday, just, now, already, this morning, this afternoon, last night, last week,
    on the phone, just now, right now, tonight, this week`,
  days: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, on monday, on tuesday, on wednesday,
    on thursday, on friday, on saturday, on sunday`,
  joiner: 'and, so, since, therefore, then',
  because: 'because',
  since: 'as i, as i’ve, as i have',
  article: 'the',
  small: 'to, me, my, it, this, that, for, from it, from this, bowout',
  never: `
    accept, accepts, accepting, withdrew, withdrawn, have i, not, if, when, them, him, her, us, you,
    someone, nobody, last, first, once, condition, conditions, reservations, reservation, they, he, she,
    but, unless, maybe, least, home office, all, none, slot, time, invite, yet, mr, mrs, ms, dr, date,
    dates, test, never, almost, nearly, hardly, will, would, might, may, should, could, can, until,
    tomorrow, later, soon, wait, probably, possibly, perhaps, why, how, what, who, while, except, without,
    next, no one, won’t, wouldn’t, haven’t, didn’t, cannot, can’t, wrong, same`,
};
