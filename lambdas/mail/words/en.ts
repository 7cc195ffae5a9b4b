import type { Words } from './schema.ts';

/** The words of English. */
export const en = {
  forward: {
    labels: {
      from: 'from',
      date: 'date|sent|sent on',
      subject: 'subject',
      to: 'to',
      cc: 'cc',
      replyTo: 'reply-to|reply to',
    },
  },

  calendar: {
    months: `
      january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep
      october|oct november|nov december|dec
    `,
    weekdays: 'monday|mon tuesday|tue wednesday|wed thursday|thu friday|fri saturday|sat sunday|sun',
  },

  common: `
    the and you your to for of with is we our in this that are have will on at be it from would i hi
    dear thank thanks please can not as an by has was could let me best regards
  `,

  mailbox: {
    nobodyReads: 'noreply donotreply dontreply unmonitored unattended hitreply',
    machines: `
      notification notifications mailer mailerdaemon calendarnotification bounce bounces postmaster
      alert alerts automated system daemon autoresponder
    `,
    manyRead: 'list lists newsletter newsletters announce announcement announcements mailinglist news digest',
    noPerson:
      'do not reply|no reply|notetaker|note taker|(?:meeting|interview|hiring) bot|chatbot|scheduler|mailer|automated',
  },

  note: { with: 'with', at: 'at|@', for: '(?:for|as)(?: an?| the)?' },

  proviso: {
    if: 'if|in case|should you|in the event',
    change:
      "cancel\\p{L}*|reschedul\\p{L}*|postpone|(?:can(?:not|'t)|unable to|no longer) (?:make|attend|come)|change",
  },

  place: {
    rows: {
      where: `
        where, location, venue, place, address, meeting place, interview location, interview address,
        interview venue, site, room, come to, getting here
      `,
      when: `
        when, date, time, date and time, date & time, date/time, event date/time, day, new time,
        new date, start, starts, interview date, interview time
      `,
      role: `
        role, position, job, job title, vacancy, post, title, opening, position title, job posting,
        applied for
      `,
      company: 'company, employer, organisation, organization, client, hiring company',
      host: `
        host, hosted by, organizer, organiser, your host, recruiter, your recruiter, consultant, contact
      `,
      how: 'how, format, type, interview type, interview format, event type, medium, method, mode, what',
      join: `
        join, link, meeting link, joining info, joining details, meeting url, video call, video link,
        join link, zoom, zoom link, teams, google meet, web conference, conference link, join at,
        room link
      `,
    },
    streets: {
      endings: '',
      beginnings: '',
      typesBehind: `
        street, st, road, rd, avenue, ave, av, lane, ln, square, sq, way, drive, dr, boulevard, blvd,
        place, pl, quay, court, ct, terrace, row, parade, highway, hwy, hill, wharf, crescent, close,
        embankment, parkway, pkwy, plaza, walk, broadway, circle, mews, gardens, yard, approach, route,
        turnpike, trail
      `,
    },
    rooms: `
      room, rooms, suite, ste, floor, flr, level, unit, building, bldg, block, gate, wing, hall, house,
      centre, center, office, reception, lobby, entrance, campus, studio, theatre, theater, lab,
      laboratory, boardroom, tower, yard, terminal, warehouse, hangar, dock, ward, department, library,
      museum, hospital, school, college, clinic, church, hotel, café, cafe, restaurant, pub, bar, shop,
      store, plant, depot, factory, workshop, farm, infirmary, university, institute, chambers, creamery,
      bakery, pier, airport, arena, stadium, gallery, town hall, city hall, courthouse, surgery,
      practice, business park, industrial estate, science park, headquarters, hq
    `,
    at: `
      in the, in our, in, at the, at our, at, to the, to our, to, from, inside, inside the, held in,
      held at, here in, here at, in front of
    `,
    within: 'of, the, and, on, upon, for, at',
    video: `
      video call, video-call, video interview, video chat, video chats, video meeting, video conference,
      video conferencing, video link, videoconference, videocall, by video, via video, over video,
      on video, a video, zoom, a teams, a zoom, google meet, gmeet, meet link, microsoft teams, ms teams,
      on teams, via teams, over teams, by teams, teams call, teams meeting, teams link, teams invite,
      teams interview, webex, skype, whereby, jitsi, facetime, google hangouts, hangouts,
      virtual interview, virtual onsite, virtual on-site, virtual meeting, virtual panel, virtually,
      online interview, online meeting, on camera, camera on, cameras on, web conference,
      on-demand interview, ondemand video interview
    `,
    phone: `
      phone call, phone interview, phone screen, phone chat, phone conversation, phone screening,
      telephone interview, telephone call, telephone conversation, telephone screening, by phone,
      by telephone, over the phone, on the phone, via phone, ring you, phone you, call you, call u,
      ring u, give you a call, give you a ring, give you a bell, give you a buzz, ring your, call your,
      dial you, calling you, ringing you, phoning you, will ring, will phone, 'll ring, 'll phone,
      i'll call, we'll call
    `,
    onsite: `
      on site, on-site, onsite, in person, in-person, face to face, face-to-face, at our office,
      at our offices, in our office, in our offices, to our office, to our offices, at our premises,
      at our headquarters, to our headquarters, at the office, at the shop, at the store, come in,
      attend for interview, visit campus, campus visit, tour of, walk-in, walk in, hosting you,
      travel expenses, travel costs, in our boardroom, come by, come over, come and see, come and meet,
      come to our, come down, come see, comes in, coming in, come on in, visit us, visit our, pop in,
      pop by, pop over, drop in, drop by, stop by, swing by, walk-in, working interview, show you round,
      show you around, our reception, at reception, visitor pass, visitor parking, in the flesh,
      sign in at, report to, trial shift, come along, our site, round the table
    `,
    over: `
      after, following, thanks for, thank you for, enjoyed, since, instead of, rather than, no, not,
      never, without, don't need, no need for, after our, during our, last, previous, earlier, replaces,
      not by, not via, once, if you pass, followed by, later, further stage, next stage after, about our,
      speaking with, spoke, talking, had, at the, during
    `,
    passed: `
      not needed, not necessary, no longer needed, isn't needed, last week, yesterday, last month,
      last friday, last monday, last tuesday, last wednesday, last thursday, earlier, the other day,
      this morning
    `,
    or: 'or, or by, or via, or on, or a',
    links: {
      join: `
        join, join now, join meeting, join zoom, join the, join us, enter, launch meeting, meeting link,
        video link, video call, connect, meeting room, same link, our link, the link is, link is,
        start interview room, hop on, web conference, live room, video room
      `,
      cancel: `
        cancel*, withdraw*, decline*, can't make it, cannot make it, not attend, no longer wish,
        no longer interested, no longer want, pull out, remove my application, drop out, call off
      `,
      otherwise: `
        reschedul*, book*, schedul*, pick a time, choose a time, select a time, calendar, accept,
        confirm, availability, map, directions, view, see, manage, privacy, terms, help, support, faq,
        download, install, options, test, dial*, add to, apply, report, feedback, survey
      `,
      leave: 'unsubscrib*, subscription*, newsletter*, opt out, optout, opt-out, preferences, emails, unsub',
      here: 'here, click here, this link, link, click, button, this page, page, below',
    },
    numbers: {
      label: `
        t, m, p, d, c, o, h, w, tel, tel no, telephone, phone, ph, ph no, mobile, mob, cell, cell phone,
        direct, direct line, direct dial, direct number, ddi, did, whatsapp, wa, sms, text, call,
        contact no, contact number, contact, number, office, landline, hr, hr desk, work, home, my cell,
        my mobile, my number, telephone number, phone number, mobile number, my cell that day,
        tel/whatsapp
      `,
      other: `
        fax, f, id, meeting id, webinar id, passcode, pin, access code, code, ref, reference, req,
        requisition, job id, job, case, case no, order, invoice, no, nr, vat, reg, registered, reg no,
        company no, company number, registration, licence, license, account, iban, acct, dial in,
        dial-in, dial by your location, one tap mobile, conference id, phone conference id,
        conference number, serial, ticket, number of, candidate id, candidate number, application, npi,
        ein, charity no, charity number, bic, room
      `,
      house: `
        switchboard, main, main line, main number, reception, front desk, head office, hq, central,
        general
      `,
      dialIn: `
        dial in, dial-in, dial by your location, one tap mobile, join by phone, join by telephone,
        find a local number, phone conference, by phone audio, audio only, meeting id
      `,
      extension: 'x*, ext, ext., extension',
      yours: `
        call you on, ring you on, phone you on, call you at, ring you at, reach you on, reach you at,
        your number, your mobile, your phone, you on, you at, call you under, number we have for you
      `,
      others: `
        my colleague, our colleague, colleague, reception, front desk, security, gatehouse, helpdesk,
        hotline, support, it support, technical problems
      `,
      at: `
        on, at, under, from, to, me, txt, text, dial, ring, call, phone, via, number, is, on my, me on,
        calling, whatsapp, sms, me at, by texting
      `,
    },
  },

  signs: {
    named: {
      talk: 'conversation|chat|talk|call|interview|meeting|discussion',
      meet: 'meet|speak|talk|chat|come|interview|visit',
      meeting: 'chatting|speaking|talking|meeting|connecting',
      thanks: 'thanks|thank you',
      said: 'discussed|agreed|mentioned|promised',
      task: 'test|task|exercise|assignment|challenge|assessment|project',
      short: 'short|brief|quick|first|initial|introductory|intro|informal|screening|preliminary',
      arrange: 'sponsor|arrange|organi[sz]e|handle|cover|pay|book|reimburse|provide|offer',
      trip: 'visa|work permit|flights?|relocation|travel|hotel',
      away: 'out of (?:the )?office|away|on (?:\\p{L}+ )?(?:leave|holiday|vacation)',
      contact: 'your (?:new )?(?:point of )?contact',
      questions: 'questions?|queries|enquir\\p{L}+|repl(?:y|ies)|correspondence|e-?mails?',
      future: 'from now on|going forward|in future|as of now',
    },
    spoken: [
      'it was … to (?:<meet>|see|get to know|catch up|connect|have you)',
      '(?:great|good|nice|lovely|wonderful|pleasure|pleasant|fun) <meeting>',
      '(?:great|good|nice|lovely|wonderful|pleasure) to have (?:met|spoken|talked|seen)',
      '(?:enjoyed|loved) (?:<meeting>|getting to know|having you|your visit)',
      '(?:enjoyed|loved) (?:our|the) … ?<talk>',
      '<thanks> … for (?:coming|joining us|visiting|interviewing|<meeting>)',
      '<thanks> … for (?:taking|making) (?:the )?time … <meet>',
      '<thanks> … for your time (?:yesterday|today|earlier|last|on|this|in|during|at)',
      '<thanks> … for (?:the|our|a|your) … ?<talk>',
      '(?:following|further to|based on|since) (?:our|your|the) … ?<talk>',
      'after (?:our|your) (?:first|last|recent|great|good|initial|phone) <talk>',
      '(?:as )?per our … ?<talk>',
      '(?:great|good|nice|lovely) that you … ?(?:came|visited|joined|stopped by|made it)',
      'when (?:we|you and i|you) (?:last )?(?:spoke|met|talked|chatted|visited|came)',
      'we (?:spoke|met|talked|chatted) (?:on|last|yesterday|earlier|this|at|about|briefly|in)',
      'as <said> (?:on the (?:tele)?phone|over the phone|by phone|yesterday)',
      'as <said> (?:in|during|at) (?:our|the|your) <talk>',
      'our (?:recent|last|previous|earlier|first) <talk>',
      'you (?:spoke|met|talked|interviewed) with',
      'having (?:met|spoken|talked|interviewed) (?:with |to )?you',
    ],
    ahead: [
      '(?:look(?:ing)?|looks) forward',
      "(?:would|will|'ll|'d|could|might) (?:be|love|like|have)",
      '(?:hope|hoping|hopefully|excited|if|before|once)',
    ],
    test: [
      '(?:take|work)[- ](?:at[- ])?home <task>',
      '(?:coding|programming) <task>',
      '(?:online|technical|skills?|aptitude|psychometric|written|practical) (?:tests?|assessments?)',
      '(?:technical|practical|written) (?:exercise|task|assignment|challenge)',
      'assessment (?:cent(?:re|er)|day)|hackerrank|codility|codesignal|testgorilla',
      '(?:test task|work sample|trial (?:day|shift|lesson)|home assignment|sample lesson)',
      '(?:complete|take|do|sit) (?:an?|the|this|our) (?:\\p{L}+ )?<task>',
    ],
    screening: [
      '<short> … ?(?:call|chat)',
      '(?:10|15|20|25|30)[- ]min(?:ute)?s? (?:\\p{L}+ )?(?:call|chat|phone \\p{L}+)',
      '(?:phone|telephone|recruiter|initial|video) (?:pre-?)?screen(?:ing)?|pre-?screen(?:ing)?',
      'screening (?:call|interview)',
      '<short> (?:phone|telephone) (?:interview|conversation)',
      'get[- ]to[- ]know[- ](?:you|each other) (?:call|chat)|initial conversation',
    ],
    taken: [
      'after|following|since|completed|completing|passed|submitted|results? of|thanks?',
      'thank you|enjoyed|based on',
    ],
    travel: [
      '<arrange> … ?<trip>',
      '(?:support|help|assist) … ?(?:moving|move|<trip>)',
      '<trip> … (?:provided|paid|covered|arranged|included|reimbursed) (?:by|for)',
      'visa sponsorship (?:is|will|available|provided|included|and)',
      '(?:offer|provide) … ?(?:sponsorship|relocation)',
      'relocation (?:package|assistance|support|allowance|bonus|budget)|your (?:flights?|visa|relocation)',
      '(?:move|moving|relocate|relocating) (?:abroad|overseas|to (?-i:\\p{Lu})\\p{L}+)',
    ],
    notDone: ["(?:not|cannot|can't|don't|unable|no|without|never|unfortunately)"],
    workBegins: [
      '(?:start|starting|joining|commencement) date|first day (?:at|of) work|your first day',
      'start(?:ing)? (?:work|with us)',
      'a start (?:in|on)|join us|begin work|begin employment|start employment|start in the role|start as',
      'start the (?:job|role)',
      '(?:role|position|contract|job|employment) (?:starts|begins|commences|would start|will start|to start)',
    ],
    applied: [
      "you(?:'ve| have| had)? (?:applied|submitted|sent)",
      'your … ?(?:application|cv|résumé|resume)|applied (?:to|for|with)',
    ],
    monthsAgo: [
      '(?:several|some|a few|many|two|three|four|five|six|[2-9]|1\\d) months (?:ago|back)',
      'months ago|(?:half )?a year ago|last year',
    ],
    seasons: ['spring', 'summer', 'autumn|fall', 'winter'],
    automaticSubject: [
      'auto(?:matic)?[- ]?(?:reply|response)|out[- ]of[- ](?:the[- ])?office|ooo',
      'away from (?:the office|my desk)|on leave',
    ],
    away: [
      "i(?: am|'m| will be|'ll be) (?:currently |now )?<away>",
      "i(?: am|'m) (?:currently )?(?:not in|travelling)|this is an automat(?:ic|ed) (?:reply|response)",
    ],
    back: ['(?:back|return|returning|again|until|till|through)'],
    urgent: [
      "urgent\\p{L}*|immediate\\p{L}*|in (?:my absence|the meantime)|cannot wait|can't wait",
      'meanwhile|emergenc\\p{L}+',
    ],
    takesOver: [
      "i(?: am|'m|'ve| have|'ll| will)? ?(?:be )?(?:now |just )?(?:taking|taken|take|took) … ?(?:over|place)",
      '(?:dealing|working) with me|(?:from here on|<future>) … me',
      "i(?: am|'m|'ll be| will be) (?:now )?(?:replacing|stepping in|<contact>)",
      '(?:write|reply|reach out|get back) to me (?:instead|from now on|directly from now on|in future)',
    ],
    writeTo: [
      '(?:write to|contact|e-?mail|reach out to) (?:my|our) colleague',
      '(?:direct|address|send|forward) … ?<questions> to',
      '(?:will be|is|as) (?:now )?your (?:new )?(?:point of )?contact',
      '(?:is|will be|has been) (?:now )?(?:taking|taken) over',
      '<future> … (?:contact|write to|e-?mail|reach out to|liaise with)',
      '(?:contact|write to|e-?mail) … (?:from now on|going forward|instead)',
      '(?:will take|takes|has taken) over',
    ],
    contact: ['contact|write to|reach out to|reach|speak to|e-?mail|call|colleague|questions? to|queries to'],
  },

  concepts: {
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
      somebody else, stronger, another person, others through, candidates whose, internal applicant,
      internal candidate, someone internal
    `,
    SELECTED: `
      selected, successful, shortlisted, chosen, chose, picked, choose you, progressed, unsuccessful,
      taken forward, take you forward, take forward, taking things further, proceed, moving forward,
      continue, progressing, pursue, proceed with, the job’s gone, went to, gone to,
      internal applicant, taken on, appointed, not among, top three, made the cut, unsuccessful,
      rejected, declined, turned down, not be taking, be taking
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
    POLITE: 'please, would like, we’d like, i’d like, love to, keen, happy to, could you, can you, would you',
    PAST: 'last week, meeting us, yesterday, enjoyed our, took part, your time',
    MANY: 'high number, many, very high, number of applications, strong applicants, hundreds',
    LEGAL: `
      confidential information, is confidential, intended recipient, privacy, registered,
      personal data, delete it, printing, print, diversity, equal opportunity, follow us, website,
      values, founded, mission, culture, sent from my, stack, social media
    `,
    DEADLINE: 'by, before, deadline, no later than, complete, at the latest',
  },
} as const satisfies Words;
