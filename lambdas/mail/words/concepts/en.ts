import type { ConceptWords } from '../schema.ts';

/** What mail is about, in the words of English. */
export const en = {
  NOT: `
    not, no, n’t, won’t, can’t, cannot, don’t, unable, never, longer, without, haven’t, isn’t,
    doesn’t, couldn’t, hasn’t, wasn’t, against
  `,
  INTERVIEW: `
    interview, interviews, interviewing, phone screen, screening, panel, first round, final round,
    second round, onsite, on-site, assessment, presentation, candidates will, screen, tech screen,
    take-home, superday, round
  `,
  TALK: `
    talk, talking, speak, speaking, chat, call, calls, meet, meeting, conversation, discuss,
    discussion, video call, catch up, teams, zoom, swing by, come by, drop by, coffee, ring you,
    ring, phone
  `,
  JOBINTERVIEW: `
    job interview*, shortlisted for interview, shortlisted for an interview, interview … position,
    interview … role, interview … post, interview … vacancy, interview … opening, interview … job,
    interview … application, application … interview, interview panel, phone screen
  `,
  GETTOKNOW: `
    get to know, meet you, know you better, meet the team, introduce yourself, in person,
    learn more about you
  `,
  INVITE: `
    invite, inviting, invited, invitation, would like you to come, bring you in, get you in,
    have you in, welcome you to our office, shortlisted, wishes to pursue, swing by, welcoming you,
    pursue, appointing committee, one-way, record your, complete a, hirevue, set up an interview
  `,
  AVAILABLE: `
    available, availability, availabilities, free, when would, when could, when are you,
    when is good, time suits, fixed, flexible, indicate, when you could be free, which days,
    what days, which day, what day, what time
  `,
  SLOT: 'slot, slots, times, time slot, windows, dates, calendar, calendly, schedule',
  SUIT: `
    suit, suits, convenient, work for you, works for you, works best, would work, do you fancy,
    would you be able, how about, how does, sound, prefer, fits, fit you, preferable, preference,
    right for you, fancy, good for you, okay for you, any good
  `,
  CHOOSE: 'choose, pick, select, let me know which, propose, suggest, options, send me, share your',
  BOOK: 'book, booking, schedule, arrange, set up, organise, organize, link, pick a time',
  NEXTSTEP: `
    next step, next steps, next stage, next round, further, forward, progress, move ahead,
    through to, second stage, first stage, second round, following stage, final stage, final round,
    made it to, made it through, last stage
  `,
  CONFIRM: `
    confirm, confirmed, confirming, confirms, booked, all set, scheduled, arranged, have you down,
    it is, pencilled
  `,
  HELD: 'take place, takes place, will be held, be meeting, be speaking, details, location, where, dial',
  SEEYOU: `
    see you, looking forward, look forward, till then, speak soon, expects you, expecting you,
    until then
  `,
  REMIND: 'reminder, remind',
  MOVE: `
    reschedule, rescheduled, rescheduling, moved, move our, move your, move the, shift, shifted,
    postpone, postponed, push, pushed, bring forward, brought forward, delay, rearrange, switch,
    swap, change of plan, transfer*, revised, pushing, timing, put back, new slot, next week instead,
    another slot, moving, pushed back, swap*, relocate, put off
  `,
  CHANGE: `
    change, changed, changes, update, updated, amended, new time, new date, different day,
    another date, another time, now start, now take place, now on
  `,
  INSTEAD: 'instead, rather than, rather, alternatively, same time, different',
  CLASH: `
    come up, clash, ill, sick, unwell, can no longer make, can’t make, no longer works, emergency,
    unforeseen, conflict, mess you, inconvenience, apologies, apologise, owing to, travel,
    client matter, diary, unavoidable, awkward
  `,
  CANCEL: `
    cancel*, call off, called off, calling off, scrap*, not go ahead, not be going ahead, disregard,
    no need to come, not take place, won’t be happening, not happening, not be happening, is off,
    pulled the plug, no longer be, scrapped, cancelation, will not be holding, stand down
  `,
  STOP: `
    on hold, freeze, frozen, withdrawn, budget, closed, paused, hiring freeze, put on hold,
    no longer be filled, dropped, pulled, reorganisation, restructuring, halted,
    no longer recruiting, cuts, scrapped the role, closing your application, has been closed,
    vacancy has been withdrawn
  `,
  OFFER: 'offer, offering, extend, proposal, offer you, yours, appointment, appointed, approved your',
  CONTRACT: `
    contract, offer letter, terms, paperwork, employment, conditional, references, start date,
    onboarding, agreement, countersign, employment agreement, with effect from, permanent
  `,
  HIRE: `
    join us, join the team, joined us, on board, aboard, hire you, the job, you got, be part of,
    have you with us, love you to join, like you to join, want you, welcome to the team, as our new,
    appointment, your start, join, joining
  `,
  WELCOME: `
    welcome, congratulations, thrilled, delighted, over the moon, great news, good news, excited,
    pleased, first choice, unanimous, loved, resounding yes, honoured, stoked, impressed
  `,
  SALARY: 'salary, pay, package, compensation, money, pension, bonus, per year, gross',
  ACCEPT: 'accept, acceptance, your decision by, let us know by, let us have',
  SIGN: 'sign, signed, signing, signature',
  REGRET: `
    unfortunately, sadly, regret, regrettably, sorry, afraid, disappointing, disappointed,
    rubbish news, bad news, awkward
  `,
  OTHERPERSON: `
    candidate whose, candidates whose, with a candidate, other candidates, other applicants,
    another candidate, another applicant, someone else, others, someone whose, someone with,
    somebody else, stronger, another person, others through, internal applicant, internal candidate,
    someone internal
  `,
  SELECTED: `
    selected, successful, shortlisted, chosen, chose, picked, choose you, progressed, unsuccessful,
    taken forward, take you forward, take forward, taking things further, proceed, moving forward,
    continue, progressing, pursue, proceed with, the job’s gone, went to, gone to,
    internal applicant, taken on, appointed, not among, top three, made the cut, rejected, declined,
    turned down, not be taking, be taking
  `,
  FILLED: 'filled, closed, no longer available, been taken',
  DECIDE: `
    decided, decision, careful consideration, consideration, careful thought, thought long,
    after careful, tough call, close call, difficult decision, tough decision, difficult choice
  `,
  FIT: `
    match, closer match, experience, skills, requirements, background, fit, profile, cv, resume,
    portfolio, looking for, need, submissions, top three
  `,
  LUCK: 'wish you, good luck, best of luck, every success, all the best, wish, luck, success',
  JOBSEARCH: 'job search, your search, your future, future endeavours, career, elsewhere',
  KEEPFILE: `
    on file, keep your, keep your details, talent pool, down the line, apply again, future openings,
    future opportunities, later openings
  `,
  RECEIVED: `
    received, receipt, submitted, landed, reached us, arrived, got your, registered, has been sent,
    safely, we’ve got it, is in, with our, thanks for applying, thank you for applying, completed,
    in our system, is in our, form, under number, thank you for sending
  `,
  AUTO: 'automatic, automated, do not reply, don’t reply, portal, status, track',
  REVIEW: `
    review, look through, look at, assess, read through, working days, respond, within two weeks,
    in touch soon, get back to you, assessors, go over, up to, hear from us, process it
  `,
  IF: 'if, should, in case, whether',
  APPLICATION: 'application, applying, applied, apply, candidacy, applicants',
  JOB: 'role, position, vacancy, job, opening, post',
  FOUNDYOU: `
    came across, your profile, caught my eye, caught my attention, stood out, linkedin,
    your name came up, noticed, saw your, your talk, out of the blue, get in touch, getting in touch,
    reach out, reaching out, a friend pointed me, pointed me, your portfolio, your name,
    heard about you, mutual contact, pass me your, my last message, following up on my,
    my previous message, wanted to follow up
  `,
  RECRUITER: `
    recruiter, recruiting, headhunter, hiring for, we’re hiring, are hiring, growing, building a,
    expanding, looking for, searching for, after a, hiring, talent team, i lead, i head,
    open a second, have space for, we need, starting a
  `,
  CLIENT: `
    my client, our client, client, clients, on behalf, conducting a search, retained search,
    confidential search
  `,
  OPEN2NEW: `
    open to, interested in, would you be interested, actively looking, on the market, new challenge,
    opportunity, hearing more, tell you more, consider a move, tempt, appetite, exciting, curious,
    no strings, no-strings, informal, up your street, on me, sound interesting, fancy it, fancy a,
    are you interested, of interest, interest you, interests you, any interest
  `,
  THANK: 'thank, thanks, appreciate, grateful',
  NOTICE: `
    letting me know, letting us know, let us know so, heads-up, telling, telling us, getting back,
    your note, upfront, so promptly, your message, informing us, being so
  `,
  UNDERSTAND: `
    understand, understood, respect, no problem, get it, fair enough, no worries, of course,
    all good, totally, noted, hear you, got it, duly noted, received
  `,
  CONGRATSJOB: `
    new job, new role, new position, congratulations on, well done, enjoy, new adventure, joining,
    new post, next chapter, everything you are looking for, brings you
  `,
  PITY: 'pity, shame, sorry to hear, sad to, gutted, disappointed, sorry to lose',
  HONEST: 'honesty, honest, openness, transparency, candour, upfront',
  WITHDRAW: `
    withdraw*, withdrew, your withdrawal, as you asked, on our side, pulled out, freed up the slot,
    let the panel know, taken you out, removed you
  `,
  WHY: `
    why, reason, reasons, what led, what made, what tipped, what drove, swayed, decide against,
    was it something, was there something, which company, what attracted, where we fell short,
    fell short, put you off, turned you off, deciding factor
  `,
  ASK: `
    may i ask, could you tell, would you mind, can i ask, could i ask, curious, sharing, share,
    curiosity, mind telling
  `,
  FEEDBACK: 'feedback, done better, improve, get better, your thoughts, process or',
  PERSUADE: `
    change your mind, reconsider, persuade, wiggle room, anything we, counter-offer, counteroffer,
    convince, tempt you, rethink, keep you, before you sign, before you decide, signed yet,
    before signing, still time, try once more, sticking point, headroom, hear us out, is it final,
    is that final, set in stone, win you back, win you over, bring you back, stay in the process
  `,
  RAISE: `
    match their, match the, raise, improve, higher, flexibility, room on, more money, better package,
    go higher, increase, title, negotiate, fast-track, speed up, remote days, money’s, headroom,
    title could be, number, figure
  `,
  ANYONE: `
    anyone, anybody, someone you, somebody, know someone, know anyone, people you, comes to mind,
    someone similar
  `,
  RECOMMEND: `
    recommend, refer, referral, introduce, introduction, put me in touch, pass on, share the job,
    pass my
  `,
  FRIENDS: 'friend, friends, colleague, colleagues, network, former, used to work',
  STAYTOUCH: 'stay in touch, keep in touch, in touch, reconnect, paths cross, cross paths, think of us',
  DOOR: 'door, always welcome, welcome back, have you back, back in the process, gladly have',
  IFCHANGES: `
    things change, circumstances change, situation changes, anything changes, doesn’t work out,
    not work out, time is right, whenever, ever change your mind, want a change
  `,
  FUTURE: 'future, some day, later, again, another role, other openings, down the road',
  MEDICAL: `
    dental, dentist, doctor, dr, clinic, hygienist, check-up, patient, surgery, vaccination, physio,
    gp, vet, jab, prescription
  `,
  SHOP: `
    credit card, loan, mortgage, overdraft, insurance policy, order, invoice, parcel, delivery,
    delivered, shipped, receipt, subscription, payment, statement, account, password, ticket, flight,
    table, booking is, hotel, discount, reservation, breakfast, check-in, guest, stay
  `,
  BULK: `
    newsletter, unsubscribe, tips, jobs for you, new jobs, webinar, articles, this week, preferences,
    companies hiring, apply today, read online, digest, top, guide, how to, viewed your profile,
    who’s been looking, notifications, employers are hiring, see who, manage notifications,
    hiring now, survey, poll, rate your, how was your
  `,
  PRIVATE: `
    hair, haircut, salon, barber, nails, massage, spa, dog, cat, beer, pint, how did it go, dinner,
    lunch, party, birthday, cinema, flat, viewing, school, parents, class, lesson, gym, yoga, towel,
    car, service, plumber, meter, heating, library, concert, author, restaurant, kids, weekend,
    lots of love, much love, hi love, love you, xx, mum, dad, vehicle, mot, garage, residents,
    neighbours, trainer, session with, comfortable clothes, standup, stand-up, retro, sprint
  `,
  SCAM: `
    bank details, account number, earn, from home, no experience, check for, telegram, whatsapp,
    western union, gift card, copy of your id, deposit
  `,
  DAY: `
    monday, tuesday, wednesday, thursday, friday, tomorrow, today, next week, this week, january,
    february, march, april, june, july, august, september, october, november, december
  `,
  DURATION: 'hour, minutes, about an hour, half an hour, hours',
  PRACTICAL: `
    reception, photo id, bring, parking, laptop, travel, reimburse, expenses, questions, attached,
    job description, link below, reply to this, team of, based in, stages, flexible hours,
    hope you are well, hope you’re well, lobby, floor, ask for, dress
  `,
  POLITE: `
    please, would like, we’d like, i’d like, love to, keen, happy to, could you, can you, would you
  `,
  PAST: 'last week, meeting us, yesterday, enjoyed our, took part, your time',
  MANY: 'high number, many, very high, number of applications, strong applicants, hundreds',
  LEGAL: `
    confidential information, is confidential, intended recipient, privacy, registered,
    personal data, delete it, printing, print, diversity, equal opportunity, follow us, website,
    values, founded, mission, culture, sent from my, stack, social media
  `,
  DEADLINE: 'by, before, deadline, no later than, complete, at the latest',
  NOTFORWARD: `
    not be moving forward, not moving forward, not move forward, won’t be moving forward,
    not be progressing, not progress* … further, not be taking … further, not to proceed,
    not be proceeding, not proceed* with your, unable to proceed, decided not to proceed,
    decided not to move, decided to move forward with, decided to move ahead with,
    decided to go with, gone with another, gone with someone, going with another,
    gone in a different direction, going in a different direction, go in another direction,
    pursue other candidate*, pursuing other candidate*, pursue other applicant*,
    other candidate* who, other applicant* who, another candidate who,
    candidates whose … more closely, more closely match*, more closely align*, closer match,
    better match for, stronger match, better suited, not been successful, were not successful,
    was not successful, have been unsuccessful, been unsuccessful, was unsuccessful,
    not been selected, not selected, were not selected, not been shortlisted, not shortlisted,
    not have you on the shortlist, not made the shortlist, didn’t make the, did not make the,
    not make it to the next, not among, not be inviting, not be able to invite, unable to invite,
    not invite you, not in a position to offer, unable to offer you, not able to offer you,
    can’t offer you, cannot offer you, not be offering you, not the right fit,
    not quite the right fit, not the right match, not a match, not a fit, isn’t a fit,
    isn’t the right, wasn’t the right, not to take … forward, not take … forward,
    not be taking you forward, unable to take … forward, regret to inform, regret to tell you,
    regret to let you know, regret to say, sorry to say, sorry to tell you, sorry to let you know,
    afraid we, afraid it’s a no, afraid it’s not, it’s a no from, has been filled, been filled by,
    position is filled, filled the position, filled the role, filled internally,
    appointed … internal, selected another, chosen another, chose another, offered … to another,
    offered the … to someone, have appointed, decided to appoint, not to continue, not be continuing,
    not continue with your, won’t be continuing, not to pursue, not be pursuing, not advance,
    not be advancing, not to advance, won’t be advancing, unsuccessful on this occasion,
    on this occasion, this time around, not this time, wish you … search, wish you … job hunt,
    wish you … future endeavo*, success in your search, luck in your search, luck with your search,
    best … future endeavo*, apply again, encourage you to apply for other, high calib* of,
    high standard of applic*, large number of applic*, volume of applications, strong field,
    very strong pool, competitive pool, difficult decision, tough decision, hard decision,
    not able to progress, couldn’t progress, no longer being considered,
    no longer under consideration, not considered further, not taken further,
    application has been declined, application was declined, declined your application, reject*,
    do not meet, does not meet, don’t meet the, didn’t meet, lacked the, more experience in,
    more relevant experience, keep your … on file, keep your details, retain your,
    will not be proceeding, ruled out, passing on your, we’re passing, pass on your application
  `,
  ACKRECEIVED: `
    received your application, received your cv, received your resume, received your résumé,
    received your submission, received your details, received your expression,
    have received … application, has received your, receipt of your, confirm receipt,
    acknowledge receipt, acknowledge your, safely received, thank you for applying,
    thanks for applying, thank you for your application, thanks for your application,
    thank you for submitting, thanks for submitting, thank you for sending, thanks for sending us,
    thank you for your interest, thanks for your interest, for your interest in,
    application has been submitted, application was submitted, successfully submitted,
    successfully applied, you have applied, you’ve applied, you applied for, you applied to,
    application was sent, application has been sent, sent your application, application is in,
    application has landed, landed with us, landed in our, has reached us, reached us,
    got your application, got your cv, got your resume, we’ve got it, application complete,
    application confirmed, application number, application reference, reference number,
    candidate number, application id, this is an automatic*, automated acknowledg*,
    automated confirmation, confirmation of your application, application confirmation,
    your application to, your application for, your application at, you are now in the running,
    you’re in, submission is complete, your form has been
  `,
  WILLREVIEW: `
    will review, are reviewing, reviewing your, under review, being reviewed, currently reviewing,
    review your application, review your profile, look at your application, look through, look over,
    go through … applic*, carefully consider, being considered, under consideration,
    will be considered, will be assessed, be in touch if, be in touch should, contact you if,
    contact you should, get in touch if, reach out if, reach out to you if, if your … match*,
    if there is a match, if there’s a match, if your qualifications, if your background,
    if your experience, should your, if you are shortlisted, if shortlisted, if selected,
    if you are selected, successful candidates will, only shortlisted, only candidates,
    hear from us within, hear back from us, hear from us, get back to you, come back to you,
    respond within, reply within, within … working days, within … business days, within two weeks,
    in the coming weeks, in due course, closing date, after the closing date, once the closing,
    applications close, vacancy closes, shortlisting will, shortlist will, sifting, takes up to,
    may take, bear with us, appreciate your patience, thank you for your patience, due to the volume,
    not be able to reply, unable to respond to every, if you have not heard, if you don’t hear,
    if you haven’t heard, track your application, check the status, status of your application,
    view your application, log in … status, still in process, still reviewing, still considering
  `,
  INVITEACT: `
    invite you to, inviting you to, invite you for, inviting you for, pleased to invite,
    like to invite, love to invite, invited to, invited for, you’re invited, you have been invited,
    been shortlisted, you are shortlisted, shortlisted for interview, shortlisted you,
    selected for interview, selected for an interview, made it to the next, through to the next,
    you’re through, progressed to the next, move you forward, moving you forward,
    move you to the next, moving you to, move forward with you, move forward with your,
    like to move forward, like to take … forward, take your application forward,
    taking your application forward, take things further, take this further, next step is,
    next step would, next stage is, the next stage, next round, first round, second round,
    final round, final stage, second interview, first interview, final interview, set up a call,
    set up an interview, set up a time, set up some time, setting up a, schedule a call,
    schedule an interview, schedule a time, schedule your interview, schedule time, schedule a,
    arrange a call, arrange an interview, arrange a time, arrange a, organise a, book a time,
    book a slot, book your, book in a, book an, pick a time, pick a slot, pick a, choose a time,
    choose a slot, choose a, select a time, select a slot, select your, find a time, find some time,
    find a slot, grab a, grab 15, grab 20, grab 30, hop on a, jump on a, quick call, quick chat,
    short call, short chat, have a chat, have a call, a chat with you, a call with you,
    speak with you, speaking with you, talk to you about, talk with you, meet you, meeting you,
    meet with you, meet the team, meet our, meet us, come in for, come in and, come by, come along,
    pop in, drop by, drop in, swing by, stop by, visit us, have you in, get you in, bring you in,
    see you in person, love to chat, love to talk, love to speak, love to meet, like to meet,
    like to talk, like to speak, like to chat, keen to meet, keen to speak, keen to chat,
    learn more about you, get to know you, know you better, know you a bit, hear more about,
    tell us more, let me know your availability, send … availability, share your availability,
    your availability, availability for, availability over, availability next, when are you free,
    when you are free, when would you be, when you might be, are you free, are you available,
    would you be available, would you be free, could you make, could you do, can you make,
    can you do, can you come, could you come, would … work for you, does … work for you,
    do … work for you, does … suit, would … suit, suit you, suits you, works best, works for you,
    best time, times that work, time that works, time that suits, convenient time, some times,
    some dates, a few times, the following times, following slots, following dates, these slots,
    one of these, any of these, options below, let me know which, let us know which, which works,
    which suits, which would you prefer, which day, what time, what day, calendar link, my calendar,
    scheduling link, use this link, link below to, record your answers, one-way interview,
    on-demand interview, video interview, record your responses, complete the assessment,
    complete the test, hiring manager would like, team would like to, panel would like,
    would like to interview, like to interview you, request … interview, interview request,
    interview invitation, invitation to interview
  `,
  FIXACT: `
    is confirmed, are confirmed, confirmed for, confirm your interview, confirming your,
    confirming our, confirm our, this confirms, this is to confirm, to confirm that, just confirming,
    interview confirmed, interview confirmation, is scheduled for, has been scheduled, scheduled for,
    is set for, all set for, you’re all set, you are all set, is booked, booked in, booked for,
    booked you, have you booked, has been booked, we’ve booked, you’re booked, you are booked,
    has been arranged, is arranged for, arranged for, arranged an interview, takes place on,
    take place on, take place at, will be held, is on, see you on, see you at, see you then,
    see you there, see you tomorrow, see you monday, see you tuesday, see you wednesday,
    see you thursday, see you friday, look forward to seeing you on, look forward to meeting you on,
    looking forward to seeing you, looking forward to meeting you on, look forward to speaking,
    you will meet, you’ll meet, you will be meeting, you’ll be meeting, you will be speaking,
    you’ll be speaking, you’ll speak, you will speak, interviewing with, meeting with, meet with,
    interviewers, interviewer, panel will, panel consists, the panel is, on the panel,
    details of your interview, interview details, details below, details are, here are the details,
    here’s the plan, agenda, itinerary, schedule for the day, your schedule, dial in, dial-in,
    meeting id, passcode, join the meeting, join the call, join via, join using, link to join,
    zoom link, teams link, video link, calendar invite, calendar invitation, sent you an invite,
    invite to follow, invitation to follow, ask for … at reception, report to reception, report to,
    arrive … minutes, please arrive, on arrival, upon arrival, how to find us, find us at,
    directions, parking, reminder of your, reminder about your, reminder that your,
    friendly reminder, just a reminder, quick reminder, upcoming interview, your upcoming,
    interview tomorrow, interview today, works for us, that works, works great, perfect see,
    great see, sounds good, that time works, pencilled you in, put you down for, down for,
    expecting you, we expect you, i’ll call you, i will call you, will call you, will ring you,
    will phone you, call you on, ring you on, new booking, new event, event scheduled,
    appointment confirmed, booking confirmed
  `,
  MOVEACT: `
    need to reschedule, have to reschedule, had to reschedule, needs to reschedule, reschedule your,
    reschedule our, reschedule the, rescheduled to, rescheduled for, been rescheduled,
    was rescheduled, has been rescheduled, rescheduling, has been moved, been moved to, have moved,
    we’ve moved, moved your, moved our, moved to, need to move, have to move, had to move,
    move your interview, move our, move the interview, move it to, move this to, move things,
    push … back, pushed back, push our, push your, pushing, bring … forward, brought forward,
    bringing forward, pull … forward, postpone*, put back, put off, put our, delay*, shift your,
    shift our, shift the, shifted to, new time, new date, new slot, new day, new details,
    updated invitation, updated invite, updated time, updated details, updated calendar,
    time has changed, time change, change of time, change of date, change of plan,
    change to your interview, change of venue, change of room, now take place, now be held,
    will now be, is now on, is now at, now at, now starting, start at … instead, instead of,
    rather than, instead please, different day, different time, another day, another time,
    another date, later in the week, later that day, earlier that day, hour earlier, hour later,
    half an hour later, half an hour earlier, same time next, same time on, same link, same room,
    previously scheduled, originally scheduled, original time, old time, former time,
    please ignore the previous, ignore my earlier, replaces the earlier, replaces the previous,
    correction, corrected time, wrong time, wrong date, something has come up, something’s come up,
    come up, clash, double booked, double-booked, conflict, unwell, ill, sick, emergency, unforeseen,
    unavoidable, sorry for the change, apologies for the change, sorry to mess, sorry to move,
    sorry for the short notice, apologies for the inconvenience, swap your, swap our
  `,
  CANCELACT: `
    cancel your interview, cancel our interview, cancel the interview, cancel our, cancel your,
    cancel the, cancelling, canceling, to cancel, have cancelled, has cancelled, have canceled,
    has canceled, been cancelled, been canceled, is cancelled, is canceled, was cancelled,
    was canceled, cancelled, canceled, cancelled event, canceled event, event cancelled,
    interview cancelled, interview canceled, interview cancellation, cancellation of, called off,
    call off, calling off, not going ahead, not go ahead, won’t go ahead, will not go ahead,
    won’t be going ahead, no longer going ahead, will no longer take place, no longer taking place,
    will not take place, won’t take place, not taking place, won’t be happening, not happening,
    no longer happening, is off, no need to come, don’t come, do not come, please don’t travel,
    don’t travel, stand down, stood down, scrap tomorrow, scrap our, take it out of your diary,
    remove it from your calendar, removed from your calendar, please disregard, disregard the,
    disregard our, withdraw the invitation, withdraw our invitation, unable to hold, cannot hold,
    not be holding, no longer be able to interview, not be able to interview, unable to meet,
    can’t meet
  `,
  ONHOLD: `
    on hold, put on hold, placed on hold, hiring freeze, recruitment freeze, headcount freeze,
    frozen, freeze, paused, pausing, pause on hiring, role has been withdrawn,
    position has been withdrawn, vacancy has been withdrawn, withdrawn the vacancy,
    no longer recruiting, no longer hiring, not hiring, no longer filling, not be filling, not fill,
    won’t be filling, role no longer, position no longer, no longer exists, no longer available,
    has been cancelled, requisition, closed the role, closed the position, closed the vacancy,
    role has closed, position has been closed, vacancy closed, budget, restructur*, reorganis*,
    reorganiz*, merger, acquisition, redundan*, lay-offs, layoffs, funding, internal changes,
    reconsider our needs, reassess, change in priorities, priorities have changed, business needs
  `,
  OFFERACT: `
    pleased to offer you, delighted to offer you, happy to offer you, thrilled to offer you,
    excited to offer you, like to offer you, want to offer you, able to offer you, offer you the,
    offer you a, offer you this, offering you the, offering you a, formally offer, formal offer,
    offer of employment, employment offer, job offer, offer letter, your offer, our offer, the offer,
    written offer, verbal offer, conditional offer, unconditional offer, provisional offer,
    offer is subject to, subject to satisfactory, subject to references, subject to checks,
    subject to receipt, extend an offer, extending an offer, extend you an, extend to you,
    make you an offer, making you an offer, accept the offer, accept this offer, accept our offer,
    accept your offer, to accept, your acceptance, sign and return, please sign, countersign, e-sign,
    signature, sign the contract, contract attached, attached contract, contract of employment,
    employment contract, employment agreement, your contract, draft contract, start date,
    starting salary, base salary, annual salary, salary of, salary will be, gross per, per annum,
    compensation package, benefits package, signing bonus, sign-on bonus, probation*, notice period,
    we want you, want you to join, like you to join, love you to join, love for you to join,
    love to have you, want to have you, you got the job, you’ve got the job, got the job,
    job is yours, it’s yours, role is yours, position is yours, yours if you want, it’s a yes,
    it’s a big yes, resounding yes, unanimous, we’ve decided it’s you, decided on you, chosen you,
    chose you, picked you, our preferred candidate, preferred candidate, successful candidate,
    you have been successful, you’ve been successful, been successful in, congratulations on your,
    welcome to the team, welcome aboard, welcome on board, join the team as, join us as,
    joining us as, when can you start, when could you start, appointed to, appoint you,
    appointment as, letter of appointment, terms and conditions of
  `,
  OUTREACHACT: `
    came across your, come across your, stumbled upon your, stumbled across your, found your profile,
    found your cv, found your details, found you on, found you through, saw your profile,
    seen your profile, saw your cv, saw that you, noticed your, noticed that you, noticed you,
    your profile caught, caught my eye, caught my attention, caught our attention,
    your profile stood out, looking at your profile, looked at your profile, your background,
    your experience in, your experience at, your experience with, your work at, your time at,
    impressed by your, impressed with your, your name was, your name came, was given your name,
    gave me your name, passed me your, recommended you, referred to you, suggested i, suggested you,
    mutual connection, mutual contact, reaching out, reach out to you, reached out, getting in touch,
    get in touch about, touching base, dropping you a, out of the blue, hope you don’t mind, cold,
    introduce myself, my name is, i’m a recruiter, i am a recruiter, i work with, i work for,
    i recruit, i head up, i lead, we’re hiring, we are hiring, we’re looking for, we are looking for,
    we’re currently looking, currently recruiting, currently hiring, is hiring, is looking for,
    are looking for, looking to hire, looking to grow, looking to add, looking to bring,
    searching for, on the lookout, in search of, we’re building, we are building, growing team,
    expanding, we need a, need someone, have an opening, have a role, have a position,
    have an opportunity, got a role, got an opening, new role, exciting opportunity,
    great opportunity, opportunity at, opportunity with, opportunity that, an opportunity, my client,
    a client of, one of my clients, one of our clients, our client, client is, on behalf of,
    confidential, would you be interested, are you interested, might be interested,
    may be interested, be of interest, interest you, interested in hearing, interested in learning,
    interested in discussing, interested in a new, open to hearing, open to a chat,
    open to a conversation, open to exploring, open to new, open to discussing, open to considering,
    are you open, would you be open, might be open, if you’re open, currently looking,
    actively looking, on the market, considering a move, considering new, thinking about a change,
    thinking of moving, ready for a change, next move, next challenge, career move, worth a chat,
    worth a conversation, sound interesting, sounds interesting, does this sound, sound like, piqued,
    curious, intrigued, tell you more, share more, share details, share the details, send you the,
    send over the, job description, job spec, know more, happy to share, no pressure, no strings,
    no obligation, not looking, happy where you are, if not for you, rate is, day rate, per hour,
    contract role, inside ir35, outside ir35, my last message, my previous message,
    following up on my, did you get a chance, did you see my, just bumping
  `,
  ACKACT: `
    thank you for letting, thanks for letting, thank you for telling, thanks for telling,
    thank you for informing, thanks for informing, thank you for the update, thanks for the update,
    thanks for the heads-up, thanks for the heads up, thank you for getting back,
    thanks for getting back, thank you for your honesty, thanks for being, thanks for your message,
    thank you for your message, thanks for your note, thank you for your note,
    thank you for your email, letting me know, letting us know, sorry to hear that you,
    sorry to hear you, sorry to see you, sorry to lose, sad to hear, sorry that you, that’s a shame,
    what a shame, such a shame, that’s a pity, a pity, shame to, gutted, disappointed to hear,
    disappointed but, bummed, we understand, i understand, totally understand, completely understand,
    fully understand, understand completely, understand your decision, respect your decision,
    your decision, no problem, no worries, no hard feelings, not a problem, all good, fair enough,
    understood, noted, duly noted, well noted, congratulations on your new, congrats on,
    congratulations on the, congratulations and, well done, good for you, happy for you,
    pleased for you, delighted for you, new role, new job, new position, new adventure, new chapter,
    new challenge, wish you all the best, wish you every, wish you well, wish you much,
    wish you the very best, all the best in your, all the best with, all the best for,
    best of luck in your new, best of luck with the, good luck with the new, good luck in your new,
    every success in, enjoy your new, enjoy the new, cancelled on our, cancelled at our,
    taken you off, removed you from, removed your, withdrawn your application, withdrawn you,
    closed your file, updated our records, updated your status, let the team know,
    let the panel know, inform the panel, inform the team, told the team
  `,
  WHYACT: `
    may i ask why, can i ask why, could i ask why, ask why, ask what, ask where, ask which,
    tell me why, tell us why, let me know why, let us know why, what made you, what led you,
    what led to, what prompted, what was the reason, the reason for, the reasons for, your reason,
    your reasons, reason behind, reasons behind, what drove, what tipped, swung it, swayed you,
    was it the, was it something, was there something, was there anything,
    is there anything we could have, anything we could have done, could have done better,
    could have done differently, could have done, do differently, deciding factor,
    what attracted you, where are you going, where you’re going, where are you off,
    where you are heading, which company, who you’re joining, who are you joining, who did you,
    where did you, what role, out of curiosity, for my own learning, for our learning,
    for our records, feedback on our process, feedback on the process, any feedback, your feedback,
    some feedback, share … feedback, give us feedback, help us improve, help us understand,
    how you found, mind sharing, mind telling, mind me asking, willing to share, happy to share,
    care to share, curious what, curious to know, curious why
  `,
  RAISEACT: `
    change your mind, changed your mind, reconsider, think again, think it over,
    think about it again, rethink, sleep on it, is it final, is that final, is this final,
    your final decision, set in stone, already signed, signed yet, signed anything, before you sign,
    before you decide, before signing, too late, any chance, any way we, is there any way,
    anything we can do, anything we could do, anything i can do, anything that would,
    what would it take, what it would take, persuade you, convince you, tempt you, win you back,
    keep you in, keep you, hold on to you, counter offer, counter-offer, counteroffer, match their,
    match the, match it, match that, match or beat, beat their, beat the, better offer,
    improve the offer, improve our offer, improved offer, improve on, sweeten, increase the salary,
    increase our offer, increase the offer, raise the, go higher, go up to, move on salary,
    room on salary, room on the, room to move, room for, room to, wiggle room, some flexibility,
    flexible on, flexibility on, negotiate, talk about the package, talk about salary, talk numbers,
    discuss terms, discuss the package, revised offer, new proposal, extra days, more holiday,
    more remote, fully remote, home office, sign-on, speed up, speed things up, accelerate,
    fast-track, fast track, skip a round, skip the, straight to offer, offer by, give us a chance,
    hear us out, one last call, jump on a call before, before you close the door, give us until,
    hold off
  `,
  REFERACT: `
    know anyone, know of anyone, know anybody, know someone, know somebody, anyone you know,
    someone you know, anyone in your network, anybody in your network, in your network, your network,
    from your network, anyone who might, anyone else who, somebody who might, someone who might,
    someone who would, anyone comes to mind, someone comes to mind, anyone spring to mind,
    come to mind, springs to mind, friend or colleague, friends or colleagues, former colleague*,
    ex-colleague*, colleague* who, friend who, friends who, recommend someone, recommend anyone,
    recommend somebody, could you recommend, can you recommend, refer someone, refer anyone,
    refer a friend, referral*, referral bonus, referral fee, point me to, point us to, point them,
    pass this on, pass it on, pass on my, pass along, forward this to, forward it to,
    share this with, share the role with, send them my way, introduce me, introduce us,
    put me in touch, put us in touch, suggestions for, similar profile, similar background
  `,
  OPENACT: `
    door is always open, door is open, doors are open, door remains open, door stays open, our door,
    leave the door, keep the door, always welcome, welcome back, welcome to apply,
    welcome to come back, welcome any time, keep in touch, stay in touch, let’s stay in touch,
    stay connected, keep in contact, in touch again, be in touch again, get in touch if,
    get in touch any time, reach out if, reach out any time, reach out again, contact us if,
    come back to us, come back to me, drop me a line, drop us a line, give me a call if,
    give me a shout if, if things change, if anything changes, if things don’t, if it doesn’t work,
    if it does not work, if circumstances change, should circumstances, should anything change,
    should things change, if you ever, should you ever, if you change your mind, should you change,
    in the future, in future, future opportunities, future openings, future roles, future positions,
    down the line, down the road, one day, some day, another time, another opportunity,
    other opportunities, paths cross, paths will cross, cross paths, work together,
    keep your details, keep your profile, keep your cv, keep your resume, keep you on,
    keep you in mind, keep us in mind, keep me in mind, talent pool, talent community, on our radar,
    check in with you, check back, touch base again, follow your career, connect on linkedin,
    linkedin
  `,
  HOWPROCESS: `
    our process, the process consists, process has, process usually, process typically,
    recruitment process, hiring process, selection process, interview process, three stages,
    two stages, several stages, stages, typically consists, usually consists, consists of,
    first stage, will be invited, candidates will be invited, shortlisted candidates,
    successful applicants, interviews will be held, interviews will take place,
    interviews are expected, interviews are scheduled, interview dates, interviews in the week,
    if you are invited, if invited, may be invited, you may be asked, followed by, what happens next,
    what to expect, next steps, our recruiters will, timeline, provisional interview date,
    anticipated interview
  `,
  PREPARE: `
    please bring, bring your, bring a, bring along, bring with you, photo id, proof of identity,
    proof of address, passport, right to work, certificates, originals, portfolio, dress code, dress,
    smart casual, wear, safety shoes, parking, car park, closest station, nearest station,
    nearest tube, public transport, reception, front desk, ground floor, floor, buzzer, entrance,
    main entrance, sign in at, visitor, id badge, will last, should last, lasts about, last about,
    last around, take about, take around, approximately, allow about, allow an hour, allow up to,
    minutes, prepare a, prepare a short, short presentation, presentation on, case study,
    test your camera, quiet place, stable connection, microphone, webcam, headphones, adjustments,
    reasonable adjustments, accessibility, special requirements, travel expenses, reimburse*,
    expenses
  `,
  THANKSMET: `
    thank you for coming in, thanks for coming in, thank you for your time, thanks for your time,
    thank you for taking the time, thanks for taking the time, taking the time to speak,
    taking the time to meet, taking the time to talk, taking the time to interview,
    time to speak with, for meeting with, for meeting us, for speaking with, for talking to,
    for chatting, for interviewing with, nice meeting you, nice to meet you, great meeting you,
    great to meet you, good to meet you, pleasure meeting you, pleasure to meet you,
    lovely to meet you, lovely meeting you, pleasure speaking, great speaking, good speaking,
    nice speaking, great chatting, great talking, enjoyed our, enjoyed meeting, enjoyed speaking,
    enjoyed talking, enjoyed getting to know, enjoyed your, our conversation, our chat, our call,
    our interview, our meeting, your interview with, the interview last, last week’s, yesterday’s,
    interview yesterday, when we spoke, when we met, after meeting, since we spoke,
    following your interview, following our, after your interview, after our, interviewed with us,
    interviewing with us, you interviewed
  `,
  TESTACT: `
    online test, online assessment, coding test, coding challenge, coding exercise, code challenge,
    technical test, technical assessment, technical challenge, technical exercise, take-home,
    take home, home assignment, assignment, case study, written exercise, written test, skills test,
    aptitude test, psychometric, personality test, personality questionnaire, situational judgement,
    numerical reasoning, verbal reasoning, game-based, assessment centre, assessment center,
    assessment day, selection day, hackerrank, codility, codesignal, testgorilla, hirevue,
    one-way video, one way video, video questions, pre-recorded, recorded interview, on-demand,
    trial shift, trial day, working interview, work sample, job shadow*, shadowing, taster day,
    test link, start the test, begin the test, start your assessment, complete … test,
    complete … assessment, complete … challenge, deadline to complete, typing test, language test,
    driving test, audition, demo lesson, sample lesson, teaching demonstration
  `,
  MISSINGDOCS: `
    complete your application, finish your application, application is incomplete, incomplete,
    not yet complete, missing document*, missing information, missing from your,
    additional information, further information, additional documents, additional details,
    please upload, upload your, please send us, please provide, provide us with, please supply,
    please attach, please fill in, please fill out, fill in the, fill out the, complete the form,
    complete this form, questionnaire, short form, application form, reference check*, references,
    referee*, contact details of, background check*, background screening, criminal record, dbs,
    dbs check, police check, vetting, right to work check, proof of, copies of, copy of your,
    certificates, transcripts, diploma, work permit status, salary expectations, notice period,
    earliest start, few questions, following questions, consent
  `,
  WITHDRAWNBYYOU: `
    withdrawn your application, withdrew your application, your withdrawal, you have withdrawn,
    you’ve withdrawn, you withdrew, withdrawn from the process, request to withdraw,
    your request to withdraw, as requested, as you requested, at your request, as you asked,
    you asked us to, you cancelled, you canceled, your cancellation, you have declined, you declined,
    application has been withdrawn, no longer wish to, no longer interested,
    removed from consideration
  `,
  ONETIMECODE: `
    verification code, verify code, security code, one-time code, one-time password,
    one-time passcode, one time code, one time password, passcode, otp, your code is, code is,
    code expires, code will expire, expires in, valid for … minutes, verify your email,
    verify your e-mail, verify your account, verify your address, verify your identity,
    verify it’s you, confirm your email, confirm your e-mail, confirm your account,
    confirm your address, confirm your identity, email verification, activate your account,
    activate your, activation link, activation, two-factor, two-step, 2fa, login code, sign-in code,
    magic link, didn’t request, did not request, if you didn’t, never share, do not share
  `,
  ACCOUNT: `
    your account, user account, candidate account, account has been, account was, create an account,
    created an account, creating an account, your password, reset your password, password reset,
    new password, change your password, forgot your password, username, user name, login, log in,
    log-in, sign in, sign-in, signed in, new device, new sign-in, your profile,
    complete your profile, update your profile, profile is, profile views, viewed your profile,
    profile strength, profile completeness, settings, preferences, privacy settings,
    notification settings, terms of service, terms of use, updated our terms, privacy policy,
    privacy notice, data protection, delete your account, deactivat*, inactive, subscription,
    membership, your plan, connected, connection request, invitation to connect, wants to connect,
    endorsed, followers, new message, sent you a message, unread message*, cv is visible, visibility
  `,
  JOBALERT: `
    new jobs, new job*, jobs for you, jobs you might, jobs you may, job you may, jobs that match,
    jobs matching, matching jobs, match your search, matches your search, matching your,
    match your profile, matches your profile, match your preferences, job alert, job alerts,
    your job alert, saved search, job recommendation*, recommended jobs, recommended for you,
    recommendations for you, top picks, top job picks, top jobs, similar jobs, jobs similar,
    more jobs, see all jobs, view all jobs, view jobs, view job, see job*, browse jobs, explore jobs,
    open roles, open positions, latest jobs, latest vacancies, latest roles, job listings, hot jobs,
    jobs of the week, job of the week, roles of the week, companies hiring, hiring now,
    urgently hiring, actively recruiting, apply now, apply today, apply here, easy apply,
    quick apply, 1-click apply, be an early applicant, early applicant, be among the first,
    applicants so far, posted, days ago, hours ago, full-time, part-time, temporary,
    employers viewed, recruiters viewed, recruiter viewed, searches this week, appeared in
  `,
  PROMO: `
    discount*, off, percent off, off your, save up to, save 10, save 20, save 50, special offer,
    limited offer, limited time, offer ends, offer expires, ends tonight, ends friday, ends sunday,
    last chance, don’t miss, only today, today only, this week only, black friday, cyber monday,
    sale, deal, deals, voucher, coupon, promo code, code at checkout, use code, with code, gift,
    free trial, free month, try free, try it free, try premium, premium, upgrade, upgrade now,
    unlock, exclusive, members only, subscribe, subscribe now, buy, buy now, shop now, shop,
    order now, add to cart, basket, from, per month, money back, guarantee, refer a friend,
    earn rewards, points, cashback, win a, prize, enter to win, new collection, bestseller*, pricing,
    plans start
  `,
  ORDER: `
    your order, order number, order confirmation, order has, your purchase, invoice, receipt,
    payment received, payment, amount due, total, subtotal, vat, shipping, shipped, dispatched,
    out for delivery, delivery, delivered, parcel, package, courier, tracking number,
    track your order, track your parcel, collect, pick-up point, return label, refund, your booking,
    booking reference, booking number, reservation, your ticket, tickets, boarding pass, flight,
    train, check-in, check in online, seat, your stay, room, guests, itinerary number,
    subscription renew*, renewal, auto-renew, bill, billing, direct debit, card ending, charged
  `,
  EVENT: `
    webinar, workshop, conference, career fair, careers fair, job fair, recruitment fair, open day,
    open house, open evening, meet-up, meetup, networking event, networking, summit, hackathon,
    livestream, live stream, live session, panel discussion, keynote, speakers, speaker, talk by,
    register now, register here, register for, registration, save your seat, save your spot,
    reserve your seat, reserve your place, save the date, rsvp, join us for, join us live,
    join our event, our event, upcoming event, upcoming events, event details, add to calendar,
    replay, recording of the, on demand, virtual event, info session, information session,
    ask me anything, alumni
  `,
  COURSE: `
    admission*, admissions, enrol*, enroll*, enrolment, enrollment, master’s, masters programme, mba,
    bachelor*, degree, degree programme, diploma course, semester, term starts, tuition,
    tuition fee*, scholarship*, bursary, faculty, campus, student, students, university place,
    school place, place at, offer of a place, course, courses, online course, bootcamp, class starts,
    classes start, cohort, curriculum, certificate, certification, module, lesson, learn to,
    learn how, training programme, phd, doctoral, supervisor, ucas, kindergarten, nursery place,
    admissions interview
  `,
  HEALTH: `
    dentist, dental, hygienist, doctor, dr appointment, gp, surgery, clinic, hospital appointment,
    outpatient, patient, patients, check-up, checkup, screening appointment, mammogram, scan, x-ray,
    mri, blood test, test results, vaccination, vaccine, jab, flu jab, booster, prescription,
    pharmacy, physio, physiotherapy, therapist, therapy session, counselling, optician, eye test,
    vet, your pet, nhs number, insurance card, fasting, symptoms
  `,
  CARE: `
    hairdresser, haircut, hair, salon, barber, nails, beauty, massage, spa, facial, gym, class, yoga,
    pilates, trainer, personal training, garage, car service, mot, tyres, vehicle, test drive,
    plumber, boiler, engineer visit, electrician, meter reading, heating, repair, installation,
    cleaner, cleaning, gardener, removal, table, table for, restaurant, dinner, tasting, viewing,
    flat, apartment, landlord, letting, tenancy, rent, property, estate agent, mortgage adviser,
    photographer, babysitter, childminder, parents’ evening, school, club, rehearsal, choir, match,
    training session
  `,
  MONEY: `
    bank, your bank, account statement, statement, loan, loan application, mortgage, credit card,
    credit limit, credit score, overdraft, interest rate, insurance, insurer, claim, claim number,
    policy, policy number, policyholder, premium payment, tax, tax return, tax refund, hmrc, irs,
    pension, pension scheme, investment, shares, dividend, portfolio value, direct debit, transfer,
    iban, balance, fee, fees, debt, collection, grant application, benefit claim, benefits office,
    fund, donation, donate
  `,
  NEWS: `
    newsletter, this week’s, this month’s, this month, weekly digest, daily digest, digest, issue,
    edition, editor, article, articles, read more, read the full, read on, keep reading,
    continue reading, full story, story, stories, headlines, top stories, breaking, interview with,
    in an interview, podcast, episode, listen now, watch now, watch the, video of, blog, blog post,
    new post, column, op-ed, opinion, review of, book, film, cinema, director, author, exhibition,
    concert, guide, guides, tips, how to, things to know, ways to, trends, insights, research shows,
    study, report, survey shows, unsubscribe, view in browser, view this email, why am i receiving,
    you are receiving this, you received this, forwarded this, subscribers, follow us on
  `,
  SURVEY: `
    survey, short survey, quick survey, take the survey, take part in, two-minute, 2-minute,
    five-minute, rate your, rate us, how was your, how did we, how likely, recommend us,
    leave a review, write a review, your opinion, your opinion matters, tell us what you think,
    share your experience, share your feedback, feedback form, satisfaction, questionnaire, poll,
    candidate experience, net promoter, anonymous
  `,
  EMPLOYEE: `
    payroll, payslip, pay slip, salary slip, annual leave, leave request, holiday request, time off,
    sick note, sick leave, timesheet, time sheet, shift plan, rota, roster, appraisal,
    performance review, annual review, mid-year review, one-to-one, 1 1, probation review,
    objectives, line manager, your manager, all staff, all colleagues, dear colleagues, hi all,
    hi team, staff, employees, works council, union, company car, expense report, expenses claim,
    onboarding of, new joiner, new starter, leaving do, farewell, canteen, office closed,
    it department, vpn, your laptop, mandatory training, compliance training, hr department,
    exit interview, interview panel, you are on the panel, interview the candidate,
    candidate for our, hiring committee, stand-up, standup, sprint, retro, sync, all-hands,
    town hall, internal
  `,
  PRIVATEMAIL: `
    how did it go, how did the interview go, how did your interview, how was the interview,
    how are you, how’s it going, how are things, how’s life, hope you’re well love, lots of love,
    love from, all my love, much love, big hug, hugs, kisses, xx, xxx, miss you, mum, dad, mom,
    grandma, granny, grandpa, auntie, uncle, sister, brother, cousin, kids, the kids, baby, wedding,
    birthday, party, weekend, dinner, drinks, beer, pint, coffee sometime, catch up soon, holiday,
    holidays, trip, christmas, new year, dog, cat, garden, football, game, my boss, my interview,
    i have an interview, i had an interview, i got the job, i applied, wish me luck, fingers crossed,
    keep my fingers crossed, rooting for you, good luck tomorrow, break a leg, let me know how,
    can’t wait to see, see you saturday, see you sunday, haha, lol, guess what, by the way
  `,
  CANDIDATEADVICE: `
    resume review, cv review, cv check, free review, resume writing, cv writing, rewrite your,
    resume builder, cv builder, cv template, cover letter template, optimise your, optimize your,
    improve your cv, improve your resume, boost your, stand out, interview coach, coaching, coach,
    career coach, career advice, career tips, ace your, nail your, nail the, crack the,
    interview questions, common interview, practice interview, practise, practice, mock interview,
    mock test, interview prep, interview training, interview tips, negotiate your salary,
    salary guide, salary report, get hired, land your, dream job, job search, job seekers,
    job hunting, get more interviews, ats-friendly, ats score, recruiters spend, hiring managers,
    ai tool, ai-powered
  `,
  SYSTEM: `
    out of office, out of the office, automatic reply, auto-reply, autoreply, i am away, i’m away,
    on annual leave, on leave until, on vacation, back on, limited access, undeliverable,
    undelivered, delivery failed, delivery status, delivery failure, could not be delivered,
    couldn’t be delivered, returned mail, mailer-daemon, postmaster, mailbox full, address not found,
    address couldn’t be found, message blocked, ticket, ticket number, case number, support request,
    help desk, helpdesk, incident, maintenance, scheduled maintenance, downtime, outage, release,
    release notes, version, deploy*, build failed, pipeline, pull request, commit, backup, storage,
    quota, server, certificate expir*, domain, api, alert, monitoring, log file
  `,
  SCAMMAIL: `
    whatsapp, telegram, signal me, text me, bank details, bank account, account number,
    routing number, western union, gift card*, bitcoin, crypto, wire transfer, money transfer,
    cheque, deposit the check, processing fee, registration fee, pay a fee, send a copy of your id,
    passport copy, earn up to, earn money, easy money, work from home, from home, no experience,
    no experience needed, no interview, without interview, immediate start, hired immediately,
    you have been hired, weekly pay, paid weekly, per day, flexible hours, part time job,
    mystery shopper, data entry, payment processor, kindly, dear candidate,
    congratulations you have been selected, inheritance, lottery
  `,
  OTHERAPPLY: `
    loan application, mortgage application, card application, visa application, passport application,
    permit application, residence permit, citizenship, planning application, grant application,
    funding application, scholarship application, rental application, tenancy application,
    membership application, your application for a loan, your application for a card,
    application for admission, apply for a loan, apply for a card, school application,
    housing application, benefit application, insurance application, adoption application,
    programme application, accelerator, competition entry, call for papers, abstract, manuscript,
    reviewer*, submission to, auction, bid, bidding
  `,
  LISTED: `
    and … more jobs, and … more, see more, view more, show more, in one click, remote, hybrid,
    on-site, full time, full-time, location, locations, lisbon, london, berlin, madrid, paris,
    salary, k, jobs in, roles in, vacancies in, positions in, ref, new, promoted, sponsored
  `,
  FOOTER: `
    this email and any, this e-mail and any, this message and any, intended recipient,
    intended solely, intended for the, confidential and, is confidential, privileged,
    if you have received this, received this email in error, received in error, delete it,
    notify the sender, views expressed, registered in, registered office, company number, company no,
    registered number, vat number, vat no, limited, ltd, inc, llc, all rights reserved, copyright,
    privacy policy, privacy notice, unsubscribe, manage preferences, update your preferences,
    email preferences, view in browser, sent to, this email was sent, do not reply,
    please do not reply, no-reply, unmonitored, not monitored, equal opportunit*,
    equal opportunities, diversity, inclusive employer, disability confident, committed to,
    please consider the environment, printing this, sent from my iphone, sent from my,
    get outlook for, powered by, download our app, follow us, twitter, instagram, facebook
  `,
} as const satisfies ConceptWords;
