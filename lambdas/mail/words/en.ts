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
      other: 'importance|priority|sensitivity|attachments|organization|mailer|bcc|folder',
    },
    passedOn: 'forward',
    prefixes: {
      forward: 'fwd fw',
      answer: 're',
      outside: 'external ext',
    },
    wrote: 'wrote',
    sentFrom: 'sent (?:from|via|with) |get outlook for',
    signOffs: [
      '(?:kind|kindest|best|warm|warmest|many)? ?(?:regards|wishes|thanks)|best|cheers|(?:speak|talk) soon',
      'thanks(?: again| so much)?|thank you|sincerely|yours (?:sincerely|truly)|all the best',
      'see you (?:soon|then)',
    ],
  },

  calendar: {
    months: `
      january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep
      october|oct november|nov december|dec
    `,
    weekdays: `
      monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat
      sunday|sun
    `,
    days: ['today tonight', 'tomorrow tmrw tomorow tmw', ''],
  },

  clock: {
    hour: 'h hrs',
    before: 'at @ around from by',
    only: '',
    halves: ['am a.m', 'pm p.m'],
    range: 'to until till thru through',
    noon: 'noon midday',
    midnight: 'midnight',
    between: 'between',
    and: 'and',
    nearly: 'approx about around roughly',
    morning: '(?:in the )?morning',
    later: '(?:in the )?(?:afternoon|evening)|at night|tonight',
    numbers: 'one two three four five six seven eight nine ten eleven twelve',
    minutes: { five: 5, ten: 10, twenty: 20, thirty: 30, 'forty-five': 45, fifteen: 15, 'twenty-five': 25 },
    spoken: {
      'half past <hour>': 30,
      'half <hour>': 30,
      'quarter past <hour>': 15,
      'quarter to <hour>': -15,
      '<minutes> past <hour>': 1,
      '<hour> o’clock|oclock': 0,
      '<minutes> minutes past|after <hour>': 1,
      '<minutes> minutes to|before <hour>': -1,
      'twenty to <hour>': -20,
      '<word> <minutes>': 1,
    },
  },

  dates: {
    of: 'of the',
    ordinal: 'st nd rd th',
    before: 'the on next this coming',
    weekOf: 'week (?:of|commencing|beginning|starting)|w/c',
    next: 'next',
    nextWeek: ['next week'],
    weekLater: ['a week on', 'week on'],
    parts: '',
    noTomorrow: 'this in the',
    afterTomorrow: 'after',
  },

  zones: {
    offsets: {
      UTC: '+00:00',
      GMT: '+00:00',
      WET: '+00:00',
      WEST: '+01:00',
      CET: '+01:00',
      CEST: '+02:00',
      EET: '+02:00',
      EEST: '+03:00',
      EST: '-05:00',
      EDT: '-04:00',
      CDT: '-05:00',
      MST: '-07:00',
      MDT: '-06:00',
      PST: '-08:00',
      PDT: '-07:00',
      JST: '+09:00',
      KST: '+09:00',
      SGT: '+08:00',
      HKT: '+08:00',
      AEST: '+10:00',
      AEDT: '+11:00',
      NZST: '+12:00',
      NZDT: '+13:00',
      AWST: '+08:00',
      AKST: '-09:00',
      HST: '-10:00',
      BRT: '-03:00',
      ART: '-03:00',
      COT: '-05:00',
      MSK: '+03:00',
      TRT: '+03:00',
      SAST: '+02:00',
      EAT: '+03:00',
      PKT: '+05:00',
      WIB: '+07:00',
      WAT: '+01:00',
      CAT: '+02:00',
      PHT: '+08:00',
      ICT: '+07:00',
      MYT: '+08:00',
      'GREENWICH MEAN TIME': '+00:00',
      'CENTRAL EUROPEAN TIME': '+01:00',
      'CENTRAL EUROPEAN STANDARD TIME': '+01:00',
      'CENTRAL EUROPEAN SUMMER TIME': '+02:00',
      'EASTERN EUROPEAN TIME': '+02:00',
      'EASTERN STANDARD TIME': '-05:00',
      'PACIFIC STANDARD TIME': '-08:00',
    },
    names: {
      'America/New_York': `
        ET, eastern, us eastern, new york, boston, washington, atlanta, miami, philadelphia, orlando,
        charlotte, pittsburgh, baltimore, east coast, ohio, michigan, massachusetts, new jersey,
        pennsylvania, virginia, north carolina, maryland, connecticut, vermont, maine
      `,
      'America/Chicago': `
        CT, central, us central, dallas, houston, austin, minneapolis, nashville, new orleans, st. louis,
        san antonio, kansas city, milwaukee, texas, illinois, minnesota, wisconsin, iowa, oklahoma,
        louisiana, alabama, mississippi, arkansas, missouri, nebraska
      `,
      'America/Denver':
        'MT, mountain, us mountain, salt lake city, colorado, montana, utah, new mexico, wyoming',
      'America/Los_Angeles': `
        PT, pacific, us pacific, san francisco, seattle, san diego, portland, las vegas, california,
        west coast, sacramento, oregon, nevada
      `,
      'America/Toronto': 'ottawa, ontario',
      'Europe/London': `
        uk, united kingdom, british, england, scotland, wales, manchester, birmingham, leeds, edinburgh,
        glasgow, bristol, liverpool, cardiff
      `,
      'Europe/Dublin': 'irish, ireland, cork, galway, limerick',
      'Europe/Berlin': 'german, germany, munich, hamburg, frankfurt, cologne, stuttgart, leipzig',
      'Europe/Vienna': 'austrian, austria',
      'Europe/Zurich': 'swiss, switzerland, geneva, basel, bern',
      'Europe/Paris': 'french, france',
      'Europe/Madrid': 'spanish, spain, barcelona, valencia, seville',
      'Europe/Rome': 'italian, italy, milan, turin, naples, florence, venice',
      'Europe/Lisbon': 'portuguese, portugal, porto',
      'Europe/Amsterdam': 'dutch, netherlands, the hague, rotterdam, utrecht, eindhoven',
      'Europe/Brussels': 'belgian, belgium, antwerp, ghent',
      'Europe/Copenhagen': 'danish, denmark',
      'Europe/Stockholm': 'swedish, sweden, gothenburg, malmö',
      'Europe/Oslo': 'norwegian, norway',
      'Europe/Helsinki': 'finnish, finland',
      'Europe/Warsaw': 'polish, poland, cracow',
      'Europe/Prague': 'czech',
      'Europe/Athens': 'greek, greece',
      'Asia/Jerusalem': 'israel, tel aviv',
      'Asia/Kolkata':
        'india, indian, mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, pune, chennai',
      'Asia/Tokyo': 'japan, japanese, osaka',
      'Asia/Singapore': 'singapore',
      'Asia/Shanghai': 'china, beijing, shenzhen',
      'Asia/Dubai': 'abu dhabi, uae, gulf',
      'America/Phoenix': 'arizona',
      'Africa/Johannesburg': 'south africa, cape town',
      'Africa/Lagos': 'west africa, nigeria, nigerian, abuja',
      'Africa/Nairobi': 'east africa, kenya, kenyan',
      'Africa/Accra': 'ghana',
      'Asia/Manila': 'philippine, philippines',
      'Australia/Sydney': 'canberra',
      'Pacific/Auckland': 'new zealand, wellington, christchurch',
    },
    before: '',
    after: '(?:local )?time',
    in: 'in',
    all: [
      '(?:all|both|every)(?:thing)?(?: times?)?(?: (?:is|are|in|given|shown|stated|listed)){0,3}(?: in)?',
      'times(?: (?:is|are|in|given|shown|stated|listed)){0,3}(?: in)?',
      'time ?zone ?:?',
    ],
  },

  times: {
    former: `
      (?:re)?scheduled from|from|instead of|rather than|in place of|previously|originally|formerly|not|
      was|were|old (?:time|date|slot)|due to (?:meet|speak|talk)|no longer|can(?:no|')t (?:do|make)|
      until now|cancel(?: our| the| your)?
    `,
    until: `
      (?<!(?:come|swing|stop|drop|pop|call) )by|before|until|till|no later than|not later than|up to|
      through|deadline(?: is|:)?|closes?(?: on)?|expires?(?: on)?|respond by|reply by|due(?: on| by)?|
      dies on|ends on|lapses on|latest|at the latest
    `,
    latest: 'at the latest|latest|eod|eob|cob|end of (?:the )?day|close of (?:play|business|work)',
    answer: `
      finish\\p{L}*|must be|reply|respond|response|answer|revert|preferred|your (?:yes|no|pick)|
      confirm\\p{L}*|let (?:me|us) (?:know|have)|sign|signed|signature|accept\\p{L}*|return|
      cho(?:ose|ice)|select\\p{L}*|pick|book|schedule|decide|decision|complete|submit|get back to|
      tell (?:me|us)|availability|expires?|valid|open (?:until|till)|stays? open|holds?|link|
      hear from you|hear back|drop (?:me|us)|need (?:it|your)|offer|rsvp|fill (?:in|out)|deadline|due|
      give (?:me|us) a
    `,
    ours: `
      (?:we|i)(?:'ll| will| shall| hope| aim| plan| expect|'re| are| am|'m)|
      (?:our|the) (?:team|panel) will|you (?:will|should|can expect to) (?:hear|receive|get)|slides?|
      documents?|references?|payroll
    `,
    or: 'or|alternatively|or else|either',
    choose: `
      which (?:of|one|day|time|slot|date|would|do|works?|suits?|you)|options?|choose|pick|select|slots?|
      alternatives?|alternative times|following times|any of|either|suits?|work(?:s)? (?:best )?for you|
      prefer|available times|availability|one of|can do|(?:is|are) free|could do|free at
    `,
    aside: `
      (?:for|with|at) (?:you|your end)|your time|your local|where you are|which is|equals|
      =|in (?:portugal|lisbon)
    `,
    hours: `
      (?:office|opening|business|working) hours|opens?|working days|weekdays|daily|every (?:day|week)|
      mon(?:day)?s? ?(?:-|to) ?fri(?:day)?|open(?:ing)?|shifts?|available (?:from|between)|reach me|
      call me|available by phone
    `,
    settled: `
      updated|confirmed|confirming|confirms?|booked|(?:is|are|been|now) (?:set|scheduled|fixed|arranged)|
      all set|(?:put|entered|pencilled|added) (?:it |that |this |you )?(?:in|down)|see you|
      looking forward to (?:seeing|meeting|speaking)|we(?:'ll| will) (?:see|meet|speak|call|ring)|
      i(?:'ll| will) (?:call|ring|see|phone)|in (?:our|the|his|her|my) (?:calendar|diary)|assumed|
      new (?:time|date|slot)|locked in|it is(?:$|[.,])|agreed|will call you|takes? place|will be held|
      finali[sz]ed
    `,
    over: 'done|over|release|ends?|ending|finish\\p{L}*|you.re free|goodbye|wrap|close|free',
    duration: `
      (?<minutes>\\d{1,3})[ -]?min(?:ute)?s?|(?<hours>\\d)[ -]?(?:hours?|hrs?)|(?<half>half an hour)|
      (?<one>an hour)
    `,
  },

  common: `
    the and you your to for of with is we our in this that are have will on at be it from would i hi
    dear thank thanks please can not as an by has was could let me best regards
  `,

  asksToForward: {
    forward: 'forward',
    address: 'forwarding address|forward(?:ing)? (?:of )?(?:your )?e?-?mails? to this address',
    confirm: 'confirm|verif|valid',
    code: 'code',
  },

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

  job: {
    roleFrames: `
      position of, position as, role of, role as, job of, job as, post of, vacancy for, opening for,
      opportunity for, opportunity as, applied for, apply for, applying for, application for, applied to,
      application to be, interview for, interviews for, interviewing for, interviewed for, considered for,
      candidacy for, shortlisted for, hire for, hiring for, recruiting for, employment as, offer as,
      hiring, work as, working as, join as, joining us as, join us as, start as, role is, position is,
      title is, as our new, as our next, job title, offer you the, looking for, searching for, in search
      of, seeking, offer for, selected for, advert for, applied as, you as, be our, need, on the hunt for,
      pipeline for
    `,
    roleHints: `
      as, for, our, your, about, to be, regarding, re, the, this, a, an, is, on, chat on, their, new,
      next, discuss, another, become
    `,
    roleNouns: `
      position, role, job, post, opening, vacancy, opportunity, job title, positions, roles, spot, seat,
      opening for, requisition, candidates, candidate, vacancies, job applied for, applied position, shift
    `,
    titles: `
      sna, rvn, hca, trader, physio, chair, clinician, sewer, seamster, dietician, mentor, sculptor,
      ecologist, engineer, developer, programmer, architect, designer, researcher, scientist, analyst,
      manager, director, lead, leader, head, officer, consultant, specialist, coordinator, administrator,
      assistant, associate, accountant, controller, recruiter, writer, editor, strategist, technician,
      nurse, teacher, lecturer, tutor, translator, buyer, planner, representative, executive, marketer,
      partner, advisor, adviser, counsel, lawyer, paralegal, pharmacist, physician, physiotherapist,
      therapist, chef, driver, mechanic, electrician, operator, intern, internship, trainee, apprentice,
      apprenticeship, owner, master, tester, statistician, economist, librarian, producer, photographer,
      illustrator, copywriter, receptionist, secretary, clerk, *ologist, *ographer, *ician, *keeper,
      *maker, *smith, *woman, supervisor, instructor, coach, cto, cfo, ceo, coo, cpo, ciso, vp, evp, svp,
      president, steward, agent, worker, devops, sre, qa, surveyor, inspector, auditor, actuary, broker,
      underwriter, estimator, solicitor, barrister, conveyancer, investigator, professor, headteacher,
      registrar, archivist, conservator, bartender, barista, waiter, waitress, concierge, dispatcher,
      journalist, reporter, animator, composer, welder, machinist, plumber, midwife, paramedic, dentist,
      dietitian, nutritionist, optometrist, counsellor, counselor, caseworker, veterinarian, vet, pilot,
      merchandiser, stylist, hairdresser, florist, fundraiser, facilitator, organiser, organizer,
      ambassador, bookkeeper, treasurer, cashier, chemist, physicist, agronomist, firefighter, cleaner,
      carer, caregiver, fitter, practitioner, fellow, fellowship, postdoc, lectureship, ranger, guard,
      picker, packer, handler, porter, baker, brewer, butcher, gardener, joiner, carpenter, painter,
      roofer, adjuster, examiner, modeller, modeler, scheduler, host, hostess, crew, captain, deckhand,
      cook, sous chef, nanny, curator, guide, interpreter, technologist, sonographer, phlebotomist,
      hygienist, optician, dispenser, forester, warden, attendant, stocker, teller, collector,
      adjudicator, evangelist, generalist, expert, principal, staff, chief, dean, resident, scholar,
      student, assembler, installer, mason, rigger, operative, labourer, laborer, loader, courier,
      expeditor, purser, artist, tech, eng, assessor, matron, *worker, creator, moderator, educator,
      paraeducator, pupillage, musician, singer, dancer, actor, model, security, presenter, sommelier,
      ops, csm, sdr, bdr, ae, swe, pm, ta, sysadmin, dba, wrangler, groomer, lifeguard, teaching
      assistant, tailor, seamstress, upholsterer, locksmith, janitor, custodian, medic, trainer,
      prosecutor, bailiff, judge
    `,
    recruiters: `
      recruit*, talent, people, human resources, hr, hiring manager, sourcer, sourcing, headhunter,
      account manager, resourcing, workforce, staffing
    `,
    joins: 'of, and, &, the, for, in, to',
    stops: `
      for, in, a, an, as, at, based, but, by, from, has, have, had, is, are, was, be, on, or, our, my, me,
      please, that, the, this, these, those, to, we, i, he, she, they, it, which, who, will, would, with,
      you, your, their, his, her, if, so, when, where, while, because, before, after, until, via, per,
      than, then, there, here, not, no, yes, can, could, may, might, should, shall, do, does, did, just,
      only, also, about, into, over, under, during, within, let, us, am, been, were, what, how, why,
      below, above, starting, reporting, however, unfortunately, following, further, thanks, thank,
      looking, once, since, regarding, re, team
    `,
    articles: 'the, a, an, our, your, this, that, my, new, next, vacant, open, advertised, above, current',
    hiring: `
      interview*, invit*, application*, confirm*, update*, status, schedul*, reschedul*, cancel*,
      cancell*, next, step, steps, stage, round, call, chat, screen, screening, meeting, availability,
      offer, opportunity, request*, reminder, follow-up, followup, thank, thanks, welcome, feedback,
      response, re, fwd, fw, application, candidate, candidacy, conversation, appointment, event, video,
      phone, zoom, teams, google meet, on-site, onsite, virtual, first, second, third, final, technical,
      panel, initial, intro, position, role, job, vacancy, opening, question*, action, required,
      important, new, your, time, slot, slots, date, booking, booked, accepted, declined, details,
      assessment, test, challenge, information, regarding, monday, hello, hi, dear, hey, outcome,
      decision, result, results, moved, hiring, quick, short, submitted, received, success*, process,
      business process, introduction, introductory
    `,
    departments: `
      recruiting, recruitment, recruiters, recruiter, talent, talent acquisition, acquisition, hiring,
      careers, career, people, hr, human resources, resourcing, team, jobs, job, applications, staffing,
      candidate experience, people team, people operations, people & culture, human capital,
      notifications, support, crew, office, scheduling, admissions, workforce, interviews, personnel,
      bookings, reception, info, service
    `,
    at: 'at, @, here at, joining, join, interest in joining, with us at, on behalf of',
    companyFrames: `
      interest in, applying to, application to, application with, applied to, applied with, interview
      with, interviewing with, call with, chat with, conversation with, employment with, employment at,
      welcome to, team at, we at, people at, folks at, career with, career at, offer from, invitation
      from, behalf of, considering, opportunity with, position with, role with, job with, news from,
      greetings from, message from, sent by, sent on behalf of, invited by, hired by, part of, introduce
      you to, represent, representing, work for, working for, working with, speaking with, speak with,
      meet with, call from, email from, contract with
    `,
    companyHints: 'with, from, for, by, of, to, in, about, inside, behind, and, meet, the',
    companyDoes: `
      invite*, has, have, is, would like, wants, team, hiring team, recruiting, recruitment, talent,
      careers, people, will, has decided, uses, hr, wishes, was, needs, does, decided, would, plc, offers,
      runs, office
    `,
    companyLabels: `
      company, employer, organisation, organization, client, employer name, company name, school
    `,
    clients: `
      client's, your candidate, exclusively for, on an exclusive basis for, retained by, mandate for, look
      after hr for, hire for, hiring for, recruiting for, recruiting exclusively for, working with,
      partnering with, partnered with, our client, my client, our clients, a client, client of ours,
      client of mine, my clients, the client
    `,
    unnamedClients: `
      one of our clients, one of my clients, one of the, a leading, a fast-growing, a growing, on behalf
      of a, partnering with a, partnering with an, working with a, working with an, for a client,
      confidential
    `,
    organisations: `
      hospital, group, bank, studio, studios, lab, labs, systems, technologies, technology, partners,
      capital, energy, health, foods, media, consulting, solutions, software, robotics, analytics,
      logistics, university, clinic, clinics, school, schools, hotel, hotels, air, insurance, pharma,
      pharmacy, digital, council, college, colleges, trust, institute, foundation, museum, airways,
      motors, electric, networks, games, design, mobility, medical, retail, aviation, rail, wind, solar,
      radio, tech, cloud, works, ventures, biotech, security, aerospace, marine, shipping, transport,
      travel, education, learning, publishing, architects, legal, law, finance, financial, payments, pay,
      district, authority, county, nursery, brewing, bakery, freight, farms, society, association,
      bicycles, stores, supply, church, academy, centre, center, library, theatre, theater, restaurant,
      cafe, coffee, mutual, company, agency, collective, industries, holdings, services, care, dental,
      veterinary, bros, brothers, sons, & sons, international, global, worldwide, government, ministry,
      department, zoo, club, orchestra, borough, city of, hospice, federation, kitchens, joinery, trams,
      lines
    `,
    legalForms: `
      kk, oy, oyj, aps, sro, zrt, doo, kft, nyrt, spzoo, ltd, limited, llc, llp, inc, incorporated, corp,
      corporation, plc, co, pty, lp, pbc, pte, pvt, cic
    `,
    agencies: `
      hunters, recruiters, executive search, hr partners, search partners, licence, consultants, search,
      selection, resourcing, staffing, headhunt*, recruit*, talent, talents, personnel, employment agency
    `,
    honorifics: 'mr, mrs, ms, miss, mx, madam, sir',
    degrees: 'dr, prof, professor, rev, eng',
    persons: `
      with, hosted by, host, organizer, organiser, interviewer, by, from, contact, contact person,
      recruiter, your recruiter, sender, meet, name is, i am, i'm, this is, invited by, coordinator, event
      host, hiring manager
    `,
    writeTo: `
      write to, email, e-mail, contact, reach me at, reach us at, questions to, reply to, send it to, get
      in touch with, mail me at, mail to, questions, reach out to, let know at, drop a line to, message
      to, write me at, reach
    `,
    signOffs: `
      regards, kind regards, best regards, warm regards, warmest regards, many thanks, thanks, thank you,
      best, best wishes, all the best, cheers, sincerely, yours sincerely, yours truly, yours faithfully,
      yours, speak soon, talk soon, see you soon, see you then, thanks again, thanks so much, thank you so
      much, warmly, with best wishes, kindest regards, take care, kind wishes, respectfully, cordially,
      ta, very best, thx, rgds, br, looking forward, with kind regards, with thanks, thanks in advance,
      until then, in haste, xx
    `,
    greetings: 'hi, hello, dear, hey, good morning, good afternoon, good evening, morning, greetings, to',
  },

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
} as const satisfies Words;
