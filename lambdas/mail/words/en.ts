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
      `(?:with )?(?:all |every )?(?:kind|kindest|best|warm|warmest|many|good)? ?
        (?:regards|wish(?:es)?|thanks)`,
      'best|cheers|(?:speak|talk) soon',
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
      AEST: '+10:00',
      AEDT: '+11:00',
      AWST: '+08:00',
      BRT: '-03:00',
      ART: '-03:00',
      MSK: '+03:00',
      EAT: '+03:00',
      WAT: '+01:00',
      CAT: '+02:00',
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
      'Europe/Dublin': 'irish, ireland, cork, galway, limerick, co. wicklow, co. cork, co. kerry, co. mayo',
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
      'Europe/Stockholm': 'swedish, sweden, gothenburg, malmö, umeå, uppsala, linköping, lund',
      'Europe/Oslo': 'norwegian, norway',
      'Europe/Helsinki': 'finnish, finland',
      'Europe/Warsaw': 'polish, poland, cracow',
      'Europe/Prague': 'czech',
      'Europe/Athens': 'greek, greece',
      'Asia/Jerusalem': 'israel, tel aviv',
      'Asia/Kolkata':
        'india, indian, mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, pune, chennai',
      'Asia/Tokyo': 'japan, japanese, osaka, JST',
      'Asia/Singapore': 'singapore, SGT',
      'Asia/Shanghai': 'china, beijing, shenzhen',
      'Asia/Dubai': 'abu dhabi, uae, gulf',
      'America/Phoenix': 'arizona',
      'Africa/Johannesburg': 'SAST, south africa, cape town, stellenbosch, durban, pretoria',
      'Africa/Lagos': 'west africa, nigeria, nigerian, abuja',
      'Africa/Nairobi': 'east africa, kenya, kenyan',
      'Africa/Accra': 'ghana',
      'Asia/Manila': 'philippine, philippines, PHT',
      'Australia/Sydney': 'canberra',
      'Australia/Perth': 'western australia',
      'Atlantic/Reykjavik': 'icelandic, iceland',
      'Pacific/Auckland': 'new zealand, wellington, christchurch, NZST, NZDT',
      'America/Halifax': 'atlantic, nova scotia, new brunswick, prince edward island',
      'Asia/Seoul': 'korea, KST',
      'Asia/Hong_Kong': 'HKT',
      'Asia/Karachi': 'pakistan, PKT',
      'Asia/Jakarta': 'WIB',
      'America/Bogota': 'colombia, COT',
      'Europe/Istanbul': 'turkey, TRT',
      'Pacific/Honolulu': 'hawaii, HST',
      'America/Anchorage': 'alaska, AKST, AKDT',
    },
    before: '',
    after: '(?:local )?time',
    in: 'in',
    all: [
      '(?:all|both|every)(?:thing)?(?: times?)?(?: (?:is|are|in|given|shown|stated|listed)){0,3}(?: in)?',
      'times(?: (?:is|are|in|given|shown|stated|listed)){0,3}(?: in)?',
      '(?:those|these|they)(?: times)? are(?: all| both)?(?: in)?',
      'time ?zone ?:?',
    ],
  },

  times: {
    former: `
      (?:re)?scheduled from|from|instead of|rather than|in place of|previously|originally|formerly|not|
      was|were|(?:old|former|previous) (?:time|date|slot)|old|due to (?:meet|speak|talk)|no longer|
      (?:can(?:no|')t|won't be able to) (?:do|make|hold|keep)(?: \\p{L}+){0,3}|
      (?:originally|initially)(?: \\p{L}+){1,2}|
      until now|cancel(?: our| the| your)?
    `,
    until: `
      (?<!(?:come|swing|stop|drop|pop|call) )by|before|until|till|no later than|not later than|up to|
      through|(?:closing date|deadline)(?: is|:)?|closes?(?: on)?|expires?(?: on)?|respond by|
      reply by|due(?: on| by)?|
      dies on|ends on|lapses on|latest|at the latest
    `,
    latest: `
      at the latest|latest|eod|eob|cob|end of (?:(?:the|this|next) )?(?:day|week)|
      close of (?:play|business|work)
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
    silence: `
      (?:already|gone ahead and) (?:moved|changed|updated)|no need to (?:reply|respond|confirm|answer)|
      (?:(?:if|unless) (?:i|we)(?: do(?: not|n't)| have(?: not|n't))?|if nothing) (?:hear|heard)|no news is|
      if (?:i|we) get no (?:reply|answer)|failure to (?:reply|respond)|take (?:it|that) (?:that|as)|
      unless you
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
    moves: `
      mov\\p{L}*|chang\\p{L}*|shift\\p{L}*|push\\p{L}*|br(?:ing|
      ought) (?:it )?forward|reschedul\\p{L}*|switch\\p{L}*
    `,
    delay: `
      (?:within|in the next)(?: the next| a maximum of)?
      \\s(?:(?<hours>\\d{1,3}) ?(?:hours?|hrs?)|(?<days>\\d{1,2}) days?)
    `,
    length: {
      minutes: 'min(?:ute)?s?|m',
      hours: 'hours?|hrs?|h',
      and: 'and',
      said: {
        'three[- ]quarters of an hour': 45,
        '(?:an|one) hour and a half': 90,
        'one and a half hours': 90,
        'half (?:an|a|of an) hour': 30,
        'half[- ]hour': 30,
        'an hour and a quarter': 75,
        'an hour': 60,
        'quarter of an hour': 15,
      },
      lasts: 'last\\p{L}*|takes?|duration|length',
      about: {
        before: `
          about|around|approx\\p{L}*|roughly|circa|ca|nearly|almost|maybe|probably|up to|max\\p{L}*|
          at (?:most|least)|no (?:more|longer) than|under|over|~|some
        `,
        behind: `
          or so|tops|max\\p{L}*|ish|at (?:most|the most|least)|or less|or more|give or take|
          approx\\p{L}*
        `,
      },
      otherwise: `
        beforehand|lesson|class|
        afterwards?|after that|then|before|early|earlier|prior|late|later|ago|within|arriv\\p{L}*|
        tests?|exercises?|tasks?|assessments?|present\\p{L}*|walk\\p{L}*|drive|trains?|bus|away|
        (?:minutes|mins) from|parking|forms?|survey|questionnaire|tour|prepar\\p{L}*|per|weekly|shifts?|
        trial|breaks?|notice|advance|every|salary|wage|paid|contract|notification|respond|expires?
      `,
    },
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

  names: {
    particles: 'st ibn ben abu bin al el',
    shortened: 'dr prof jr st inc ltd mr mrs ms no co corp approx',
    offices: [
      'recruiter|partner|manager|director|lead|head of [\\p{L} ]+|sourcer|coordinator|specialist|officer',
      'consultant|ceo|cto|coo|founder',
    ],
  },
  mailbox: {
    nobodyReads: 'noreply donotreply dontreply unmonitored unattended hitreply',
    machines: `
      notification notifications mailer mailerdaemon calendarnotification bounce bounces postmaster
      alert alerts automated system daemon autoresponder
    `,
    manyRead: 'list lists newsletter newsletters announce announcement announcements mailinglist news digest',
    providers: 'mail post inbox mailbox mailroom letterbox postbox webmail email',
    noPerson: `
      do not reply|no reply|notetaker|note taker|(?:meeting|interview|hiring) bot|chatbot|scheduler|mailer|
      automated
    `,
  },

  note: {
    with: 'with',
    at: 'at|@',
    for: '(?:for|as)(?: an?| the)?',
    applied: 'applied|(?:sent|submitted) (?:in )?(?:my|an) application',
    to: 'to|at|with',
    not: "not|never|[a-z]+n['’]t|if|no",
  },
  boards: 'your application was sent to …, your application has been sent to …, items were sent to …',

  job: {
    roleFrames: `
      position of, position as, role of, role as, job of, job as, post of, vacancy for, opening for,
      opportunity for, opportunity as, applied for, apply for, applying for, application for, applied to,
      application to be, interview for, interviews for, interviewing for, interviewed for, considered for,
      candidacy for, shortlisted for, hire for, hiring for, recruiting for, employment as, offer as,
      hiring, work as, working as, join as, joining us as, join us as, start as, role is, position is,
      title is, as our new, as our next, job title, offer you the, looking for, searching for, in search
      of, seeking, offer for, selected for, advert for, applied as, you as, be our, need, on the hunt for,
      pipeline for,
      in the capacity of, capacity of, in your application for, applied for our, applied for the role of,
      applied for the post of, applied for the position of, opening as, vacancy as, post as, spot as, place
      as, shift as, work experience as, placement as, traineeship as, apprenticeship as, secondment as,
      appointed as, appointment as, appointment to, engaged as, employed as, taken on as, hired as, recruit
      a, recruiting a, recruiting an, recruit an, hire a, hire an, still looking for a, still looking for,
      looking for a new, looking for another, on the lookout for, after a, in need of, need a, need an,
      needs a, needs an, require a, requires a, requires an, could use a, fit for, candidate for, candidates
      for, shortlist for, longlist for, interviewing as, audition for, competition for, grade of, duties of,
      contract for, opening of, recruitment of a, search for a, search for our, search for an`,
    roleHints: `
      as, for, our, your, about, to be, regarding, re, the, this, a, an, is, on, chat on, their, new,
      next, discuss, another, become
    `,
    roleNouns: `
      position, role, job, post, opening, vacancy, opportunity, job title, positions, roles, spot, seat,
      opening for, requisition, candidates, candidate, vacancies, job applied for, applied position, shift,
      team
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
      illustrator, copywriter, receptionist, secretary, clerk, *ologist, *ographer, *ician, *keeper, *maker,
      *smith, *woman, supervisor, instructor, coach, cto, cfo, ceo, coo, cpo, ciso, vp, evp, svp, president,
      steward, agent, worker, devops, sre, qa, surveyor, inspector, auditor, actuary, broker, underwriter,
      estimator, solicitor, barrister, conveyancer, investigator, professor, headteacher, registrar,
      archivist, conservator, bartender, barista, waiter, waitress, concierge, dispatcher, journalist,
      reporter, animator, composer, welder, machinist, plumber, midwife, paramedic, dentist, dietitian,
      nutritionist, optometrist, counsellor, counselor, caseworker, veterinarian, vet, pilot, merchandiser,
      stylist, hairdresser, florist, fundraiser, facilitator, organiser, organizer, ambassador, bookkeeper,
      treasurer, cashier, chemist, physicist, agronomist, firefighter, cleaner, carer, caregiver, fitter,
      practitioner, fellow, fellowship, postdoc, lectureship, ranger, picker, packer, handler, porter,
      baker, brewer, butcher, gardener, joiner, carpenter, painter, roofer, adjuster, examiner, modeller,
      modeler, scheduler, host, hostess, crew, captain, deckhand, cook, sous chef, nanny, curator, guide,
      interpreter, technologist, sonographer, phlebotomist, hygienist, optician, dispenser, forester,
      warden, attendant, stocker, teller, adjudicator, evangelist, generalist, expert, principal, staff,
      chief, dean, resident, scholar, student, assembler, installer, mason, rigger, operative, labourer,
      laborer, loader, courier, expeditor, purser, artist, tech, eng, assessor, matron, *worker, creator,
      moderator, educator, paraeducator, pupillage, musician, singer, dancer, actor, presenter, sommelier,
      ops, csm, sdr, bdr, ae, swe, pm, ta, sysadmin, dba, wrangler, groomer, lifeguard, teaching
      assistant, tailor, seamstress, upholsterer, locksmith, janitor, custodian, medic, trainer, prosecutor,
      bailiff, judge, negotiator, copy-editor, sergeant, aide, library aide, apothecary, anaesthetist,
      anesthetist, podiatrist, osteopath, chiropractor, orthotist, prosthetist, perfusionist, midwifery,
      nursing, orderly, healthcare assistant, doula, masseur, masseuse, barber, manicurist, tattooist,
      undertaker, embalmer, chaplain, pastor, vicar, imam, rabbi, sexton, verger, declarant, forwarder,
      stevedore, docker, shunter, signaller, signaler, boatswain, bosun, helmsman, seafarer, sailor,
      skipper, stewardess, cabin       crew, marshaller, haulier, trucker, chauffeur, valet, bellhop,
      bellboy, doorman, bouncer, housekeeping, butler, maid, au pair, babysitter, childminder, au-pair,
      governess, invigilator, proctor, bursar, provost, rector, vice-chancellor, chancellor, demonstrator,
      teaching fellow, headmaster, headmistress, psychotherapist, psychiatrist, surgeon, anatomist,
      botanist, geophysicist, astronomer, metallurgist, biochemist, geneticist, historian, linguist,
      draughtsman, draftsman, drafter, draughtsperson, valuer, appraiser, auctioneer, realtor, estate agent,
      lettings negotiator, letting agent, property manager, landlord, notary, magistrate, usher, court
      reporter, typist, transcriptionist, captioner, subtitler, proofreader, novelist, poet, playwright,
      dramaturg, screenwriter, columnist, correspondent, newsreader, broadcaster, announcer, compere,
      cameraman, gaffer, colourist, colorist, foley, sound engineer, roadie, stagehand, lighting technician,
      puppeteer, acrobat, juggler, comedian, violinist, cellist, pianist, organist, percussionist, soprano,
      tenor, choirmaster, bandmaster, luthier, piano tuner, restorer, framer, engraver, etcher, printer,
      bookbinder, typesetter, jeweller, jeweler, glazier, glassblower, potter, ceramicist, weaver, knitter,
      spinner, dyer, embroiderer, milliner, furrier, cobbler, saddler, tanner, cutter, presser, launderer,
      dry cleaner, ironer, plasterer, tiler, bricklayer, stonemason, scaffolder, steeplejack, thatcher,
      decorator, floorer, paver, excavator operator, crane driver, banksman, slinger, foreman, foreperson,
      ganger, site manager, clerk of works, blaster, miner, roustabout, roughneck, derrickman, mudlogger,
      toolpusher, millwright, moulder, molder, caster, forger, grinder, polisher, plater, coater, sprayer,
      sheet metal worker, setter-operator, machine minder, bottler, canner, taster, maltster, distiller,
      vintner, cellar hand, cellarman, viticulturist, vineyard, dairyman, milker, herdsman, herdsperson,
      stockman, shepherd, shearer, farmer, farmhand, apiarist, arborist, tree surgeon, lumberjack, logger,
      sawyer, groundsman, groundsperson, landscaper, horticulturist, nurseryman, huntsman, fisherman,
      trawlerman, fishmonger, greengrocer, grocer, storeman, storeperson, stocktaker, replenishment, shelf
      stacker, checkout, sales assistant, salesman, salesperson, telesales, canvasser, telemarketer, call
      handler, switchboard, telephonist, despatcher, postman, mail carrier, letter carrier, sorter,
      messenger, bike courier, refuse collector, street sweeper, window cleaner, chimney sweep, pest
      controller, exterminator, caretaker, superintendent, handyman, handyperson, maintainer, serviceman,
      repairer, panel beater, bodybuilder, bodyshop, valeter, tyre fitter, bicycle mechanic, lineman,
      jointer, splicer, wireman, instrumentation, commissioning, fireman, paramedicine, constable,
      detective, probation, jailer, prison officer, coastguard, soldier, gunner, aviator, air traffic,
      flight attendant, aircrew, loadmaster, loss adjuster, actuarial, dealer, stockbroker, quant, croupier,
      pawnbroker, debt collector, tax adviser, tax       inspector, credit controller, purchaser, expediter,
      category manager, lobbyist, spokesperson, speechwriter, publicist, campaigner, canvassing, activist,
      councillor, ombudsman, superintendent registrar, almoner, youth worker, lipspeaker, braille, docent,
      tour leader, travel agent, ticketing, holiday rep, rep, resort, entertainer, animateur, umpire,
      referee, jockey, groom, stablehand, farrier, swim teacher, pool attendant, yoga, pilates, scout,
      footballer, caddie, nutrition, dietetics, optics, bim, gis, erp, crm, seo, ux, hrbp, pmo, dpo, mlops,
      webmaster, scrum       master, product owner, sysop, pentester, penetration tester, annotator,
      labeller, labeler, tagger, data steward, keyholder, team member, crew member, deputy, junior, senior,
      graduate, grad, volunteer, locum, bank nurse, understudy, chef de partie, commis, kitchen
      porter, dishwasher, pot washer, sous-chef, patissier, chocolatier, confectioner, pastry, pizzaiolo,
      brigade, maitre d', cellarer, busser, food runner, caterer, canteen, wait staff, barback, bar staff,
      barmaid, barman, publican, hotelier, night auditor, front       desk
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
      looking, once, since, regarding, re, it's, that's, we're
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
      client of mine, my clients, the client, helping, assisting, engaged by, instructed by, recruit for,
      recruiting on behalf of, working on behalf of, acting for, acting on behalf of, booked in with, put you
      forward to, sourcing for, search for the, staffing for
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
      pharmacy, digital, council, college, colleges, trust, institute, foundation, museum, airways, motors,
      electric, networks, games, design, mobility, medical, retail, aviation, rail, wind, solar, radio,
      tech, cloud, works, ventures, biotech, security, aerospace, marine, shipping, transport, travel,
      education, learning, publishing, architects, legal, law, finance, financial, payments, pay, district,
      authority, county, nursery, brewing, bakery, freight, farms, society, association, bicycles, stores,
      supply, church, academy, centre, center, library, theatre, theater, restaurant, cafe, coffee, mutual,
      company, agency, collective, industries, holdings, services, care, dental, veterinary, bros, brothers,
      sons, & sons, international, global, worldwide, government, ministry, department, zoo, club,
      orchestra, borough, city of, hospice, federation, kitchens, joinery, trams, lines, wine estate,
      vineyard, vineyards, winery, brewery, breweries, distillery, cidery, creamery, dairy, orchards,
      orchard, farm, ranch, nurseries, garden centre, garden center, florist, florists, bakers, bakehouse,
      butchers, grocers, grocery, supermarket, supermarkets, deli, kitchen, bistro, diner, inn, tavern,
      lodge, resort, resorts, spa, hostel, guesthouse, leisure, leisure centre, gym, fitness, arena,
      racecourse, golf, yachts, sailing, cruises, tours, tourism, holidays, festival, festivals, gallery,
      galleries, museums, archive, archives, libraries, opera, ballet, choir, philharmonic, ensemble,
      records, pictures, films, productions, broadcasting, television, tv, publishers, publishing house,
      books, bookshop, booksellers, magazine, news, herald, gazette, print, printing, printers, print works,
      prints, stationery, toys, crafts, ceramics, pottery, glass, glassworks, textiles, fabrics, mills,
      mill, weavers, knitwear, apparel, clothing, outfitters, fashion, footwear, shoes, leather, jewellers,
      jewelry, jewellery, watches, furniture, interiors, flooring, carpets, bathrooms, roofing, plumbing,
      heating, electrical, electricals, builders, building, construction, contractors, developments,
      housing, housing       association, lettings, properties, property, realty, real estate, surveyors,
      engineers, engineering, fabrication, fabrications, steel, metals, metal, foundry, castings, tooling,
      machinery, machines, automation, instruments, sensors, optics, photonics, semiconductors, devices,
      plastics, polymers, packaging, paper, chemicals, chemical, materials, minerals, mining, quarries,
      aggregates, cement, timber, forestry, fisheries, seafood, aquaculture, agriculture, agri, seeds,
      feeds, oil, gas, petroleum, power, renewables, utilities, wastewater, waste, recycling, environmental,
      couriers, haulage, carriers, delivery, deliveries, parcels, warehousing, storage, distribution,
      distributors, wholesale, wholesalers, trading, traders, imports, exports, harbour, harbor, shipyard,
      shipyards, boatyard, ferries, ferry, railways, railway, trains, tramways, buses, coaches, bus, metro,
      airlines, airport, airports, helicopters, drones, satellites, automotive, autos, cars, vehicles,
      cycles, bikes, tyres, garages, surgery, practice, medical centre, health centre, health center,
      healthcare, hospitals, nhs trust, foundation trust, infirmary, care home, nursing home, care homes,
      homecare, ambulance, dental practice, dentistry, orthodontics, opticians, eyecare, physiotherapy,
      therapies, therapeutics, diagnostics, genomics, biosciences, sciences, science, laboratories,
      pharmaceuticals, pharmacies, chemists, vets, veterinary       clinic, animal hospital, animal shelter,
      wildlife, rescue, shelter, primary school, high school, secondary school, grammar school, elementary,
      school district, unit school district, district schools, public schools, universities, polytechnic,
      seminary, conservatory, conservatoire, kindergarten, preschool, daycare, childcare, playgroup,
      tutoring, tutors, languages, translations, city       council, county council, borough council, town
      hall, city hall, commission, bureau, municipality, township, parish, diocese, cathedral, mosque,
      synagogue, temple, charity, charities, alliance, league, union, guild, chamber, funds, bancorp, credit
      union, building society, loans, mortgages, lending, wealth, asset management, investments, investment,
      advisors, advisers, advisory, accountants, accounting, bookkeeping, tax, auditors, actuaries,
      insurers, underwriting, brokers, brokerage, solicitors, barristers, chambers, llp, attorneys,
      notaries, law firm, legal services, consultants, consultancy, strategy, communications, marketing,
      advertising, branding, creative, interactive, telecom, telecoms, telecommunications, broadband,
      wireless, hosting, data       systems, computing, computers, informatics, ai, apps, gaming, esports,
      entertainment, catering, cleaning, facilities, facilities management, property       services,
      staffing, recruitment, resourcing
    `,
    legalForms: `
      kk, oy, oyj, aps, sro, zrt, doo, kft, nyrt, spzoo, ltd, limited, llc, llp, inc, incorporated, corp,
      corporation, a/s, asa, ab, plc, co, pty, lp, pbc, pte, pvt, cic
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
      much, warmly, with best wishes, kindest regards, take care, kind wishes, with all good wishes,
      all good wishes, with good wishes, with warm wishes,
      with every good wish, respectfully, cordially,
      ta, very best, thx, rgds, br, looking forward, with kind regards, with thanks, thanks in advance,
      until then, in haste, xx
    `,
    greetings: 'hi, hello, dear, hey, good morning, good afternoon, good evening, morning, greetings, to',
  },

  proviso: {
    if: 'if|in case|should you|in the event',
    change: `
      cancel\\p{L}*|reschedul\\p{L}*|postpone|(?:can(?:not|'t)|unable to|no longer) (?:make|attend|come)|
      change
    `,
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
      endings: 'gatan, gata, vägen, väg, gade, vej, veien, vei, katu',
      beginnings: '',
      typesBehind: `
        street, st, road, rd, avenue, ave, av, lane, ln, square, sq, way, drive, dr, boulevard, blvd,
        place, pl, quay, court, ct, terrace, row, parade, highway, hwy, hill, wharf, crescent, close,
        embankment, parkway, pkwy, plaza, walk, broadway, circle, mews, gardens, yard, approach, route,
        turnpike, trail, gate, passage, pass, grove, rise, marg, esplanade, promenade, mall
      `,
    },
    rooms: `
      room, rooms, suite, ste, floor, flr, level, unit, building, bldg, block, gate, wing, hall, house,
      centre, center, office, reception, lobby, entrance, campus, studio, theatre, theater, lab,
      laboratory, boardroom, tower, yard, terminal, warehouse, hangar, dock, ward, department, library,
      museum, hospital, school, college, clinic, church, hotel, café, cafe, restaurant, pub, bar, shop,
      store, plant, depot, factory, workshop, farm, infirmary, university, institute, chambers, creamery,
      bakery, pier, berth, distillery, winery, barn, marina, airport, arena, stadium, gallery, town hall,
      city hall, courthouse, surgery,
      practice, business park, industrial estate, science park, trade park, retail park, trading estate,
      enterprise park, technology park, headquarters, hq
    `,
    offices: 'office, offices, premises',
    at: `
      on the, in the, in our, in, at the, at our, at, to the, to our, to, from, inside, inside the, held in,
      held at, here in, here at, in front of, it's, its, it is, that's, this is, we're at, we are at,
      we're in, we are in, address is, office is, workshop is, shop is, yard is, school is, studio is,
      premises are, offices are, clinic is
    `,
    elsewhere: `
      invoice, invoices, receipts, by post, post it, post to, send to, send it to, registered in,
      registered at, registered office, registered address, postal address, mailing address, head office is,
      head office at, car park, parking, park at, nearest station, nearest stop,
      switchboard, moved from, documents to
    `,
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
      come to our, come to the shop, come to the store, come to the school, come to the office, in the school,
      into the practice, to the practice, into the shop, into the store, on campus, come down, come see,
      comes in, coming in, come on in, visit us, visit our, pop in,
      pop by, pop over, drop in, drop by, stop by, swing by, walk-in, working interview, show you round,
      show you around, our reception, at reception, visitor pass, visitor parking, in the flesh,
      sign in at, report to, trial shift, come along, our site, round the table
    `,
    over: `
      as per our, per our, as agreed, as discussed, further to our, following on from, spoke, we talked,
      discussed,
      after, following, thanks for, thank you for, enjoyed, since, instead of, rather than, no, not,
      never, without, don't need, no need for, after our, during our, last, previous, earlier, replaces,
      not by, not via, once, if you pass, followed by, later, further stage, next stage after, about our,
      speaking with, spoke, talking, had, at the, during
    `,
    passed: `
      just now, a moment ago, earlier today,
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
      task: 'test|task|exercise|assignment|challenge|assessment|project',
      short: 'short|brief|quick|first|initial|introductory|intro|informal|screening|preliminary',
      arrange: 'sponsor|arrange|organi[sz]e|handle|cover|pay|book|reimburse|provide|offer',
      trip: 'visa|work permit|flights?|relocation|travel|hotel',
      away: 'out of (?:the )?office|away|on (?:\\p{L}+ )?(?:leave|holiday|vacation)',
      future: 'from now on|going forward|in future|as of now',
      contact: 'your (?:new )?(?:point of )?contact',
      questions: 'questions?|queries|enquir\\p{L}+|repl(?:y|ies)|correspondence|e-?mails?',
      talk: [
        `(?:conversation|chat|talk|call|interview|meeting|discussion|
        catch[- ]?up|visit)s?<notTheTalk>`,
        '(?:assessment|trial) (?:day|shift|lesson)|phoner|introduction',
      ],
      notTheTalk: `(?![ -](?:invit\\p{L}*|requests?|availability|links?|slots?|
        times?|process\\p{L}*|confirm\\p{L}*|guide|team|room|dates?|
        scheduled?))`,
      few: `(?:(?!(?:to|about|in|for|of|and|or|regarding|re|with|from|by|at|
        an?)\\s)[^\\s.,;!?]{1,30} ){0,3}`,
      meet: 'meet|speak|talk|chat|come|interview|visit',
      meeting: 'chatting|speaking|talking|meeting|connecting|catching up|bumping into|running into',
      thanks: 'thanks|thank you|thx|grateful to you|appreciate you|appreciate it',
      said: 'discussed|agreed|mentioned|promised|explained|talked over|told you|said',
      good: `great|good|nice|lovely|wonderful|pleasure|pleasant|fun|
        brilliant|fantastic|delight\\p{L}*|super|privilege|honou?r|joy`,
      spoke: 'spoke|met|talked|chatted|caught up|bumped|ran into|sat down|sat next|shook hands',
      day: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
      gone: [
        'yesterday|just now|earlier (?:today|this|on|in)|last (?:week|month|night|time|<day>)',
        'this morning|the other (?:day|week|night)|(?:days|weeks) ago',
      ],
      orally: [
        'on the (?:tele)?phone|over the (?:tele)?phone|by (?:tele)?phone|in person|face to face',
        '(?:in|during|at|on|over|at the end of) (?:our|the|your) <few><talk>',
        'when (?:we|you|i) <few>(?:<spoke>|visited|came|phoned|called|rang|stopped|popped)',
        '(?:over|at) (?:coffee|lunch|drinks|dinner|dinner time)',
      ],
      somebody: `panel|team|interviewers?|committee|board|manager|director|
        founders?|partners?|boss|everyone|everybody|\\p{L}+`,
    },
    spoken: [
      '(?:pursuant|further) to our <few><talk>',
      'you (?:crushed|nailed|aced|smashed) (?:the|your|our) (?:\\p{L}+ ){0,2}?(?:<talk>|panel|demo)',
      'per our (?:\\p{L}+ )?(?:telecon|teleconference|telephonic)',
      '<thanks> … for staying (?:up|late|on) to (?:<meet>)',
      '(?:<good>) (?:it was )?to show you (?:round|around)',
      'after we (?:hung up|spoke|talked|met)',
      '(?:nice one|well done) (?:on|in|at) (?:the|your) <few><talk>',
      'time you (?:spent|took) (?:with|to (?:speak|talk|meet))|where we left off',
      `(?:from|of|about) your (?:conversation|interview|chat|talk) … ?(?:excited|
        impressed|happy|delighted|genuinely|really)`,
      'how (?:did|was|do) … ?(?:<talk>) … ?(?:go|went|feel)|feel the <few><talk>',
      '(?:ever )?since you came|you came round',
      `your answers to … (?:were|was)|when the two of you (?:sat|spoke|
        met)|kind of you to (?:show|come|meet|talk)`,
      '(?:opportunity|chance) to get to know you in person|e-meet you over',
      '(?:home|back) (?:\\p{L}+ )?after the <few><talk>',
      `it (?:was|has been) … to (?:<meet>|see|get|bump|run|put|welcome|
        hear|learn|catch up|connect|have)`,
      '(?:<good>|cracking) (?:(?:to|it was to|of) (?:get |be )?)?<meeting>',
      '(?:<good>) (?:of|in|to be) (?:<meeting>|welcoming|interviewing|hosting|having)',
      `(?:<good>) (?:to|it was to) (?:finally |briefly |properly |just )?(?:<meet>|
        put a (?:face|voice)|bump|run into|catch up|see you)`,
      `(?:<good>) (?:welcoming|hosting|interviewing|hearing from you (?:in|
        at|on)|having you|seeing you)`,
      '(?:<good>) (?:<few>)?to have (?:met|spoken|talked|seen|had)',
      `(?:<good>|cracking|what a) (?:first |second |phone |video |long )?<talk> (?:<gone>|
        on <day>|with you|we had|today)`,
      'put a (?:face|voice) to',
      `(?:was|were) <few>(?:pleased|delighted|glad|happy|thrilled) <few>(?:to (?:meet|
        welcome|make|hear|talk|speak|see)|(?:we|you) (?:<spoke>|came))`,
      'we (?:bumped|ran) into',
      `(?:glad|happy|great|good|nice|lovely) (?:that )?we (?:got to|
        could|were able to|managed to|finally) (?:<few>)?(?:<meet>|
        connect|catch up)`,
      '(?:pleasure|good|great|fun) \\p{L}{2,15}ing … ?with you',
      '(?:follow\\p{L}*|after|since|from|per) our (?:lunch|coffee|drink)',
      `(?:on the|by|over the) phone (?:<gone>|last \\p{L}+|today)|
        (?:told|tell) … about our <few><talk>`,
      'you (?:did|performed) <few>well (?:at|in|on|yesterday|with)',
      `(?:enjoyed|loved|appreciated) (?:<meeting>|hearing|seeing you|
        getting to know|having you|your visit)`,
      '(?:enjoyed|loved|appreciated|liked) (?:our|the|your) <few><talk>',
      `(?:<thanks>|appreciated|kind of) you (?:making the trip|coming|
        joining)|talking about your (?:demo|visit|presentation)`,
      `<thanks> … for (?:coming|joining us|interviewing|<meeting>|
        showing|hosting|attending|participating|taking part)`,
      `<thanks> … for (?:visiting|stopping by|popping|dropping(?! off))(?! (?:\\p{L}+ )?(?:web|
        site|page|career))`,
      '<thanks> … for (?:taking|answering|picking up|returning) (?:my|our|the) (?:phone|call)',
      `<thanks> … for picking up|<thanks> … for being … (?:on the phone|
        when (?:i|we) (?:rang|called|phoned|spoke))`,
      `<thanks> … for … ?time … (?:<meet>|walk me|show|tell me|
        yesterday|today|earlier|on the phone|last)`,
      '<thanks> … for your time (?:on|this|in|during|at) (?!the (?:form|application))',
      '<thanks> … for (?:the|our|a|your) <few><talk>',
      `(?:following|further to|follow(?:ing)? up on|based on|since|per|
        from|despite|after) our <few><talk>`,
      '(?:building on|thanks to|in light of|reference to|back to|continu(?:e|ing)) our <few><talk>',
      `our <few><talk> (?:of |on |from )?<few>(?:<gone>|refers|was|
        went|left|gave|made|confirmed|showed)`,
      '(?:the|your) <few><talk> <few>(?:<gone>|went (?:very |really |so )?(?:well|great))',
      `(?:your|our|the) <few><talk> (?:which |that )?(?:you|we) (?:just |
        recently |both )?(?:had|held|did|enjoyed)(?! (?:arranged|planned|scheduled|booked|agreed|fixed))`,
      'our (?:recent|last|previous|earlier) <few><talk>',
      "(?:yesterday|last week|this morning|last <day>)'s <few><talk>",
      '(?:feedback|notes|comments) (?:from|on|about|after) (?:your|the) <few><talk>',
      `(?:great|good|nice|lovely|glad|sorry|pity|shame) (?:that )?you … ?(?:came|
        visited|joined|stopped by|made it)`,
      `when (?:we|you and i|you) (?:last |first )?(?:<spoke>|visited|
        came|phoned|rang|stopped by|popped|were (?:here|in|with|up|over|
        down))`,
      'when i (?:last |first )?(?:spoke|rang|phoned|met|saw you)',
      `we (?:just |first |last |both |all |briefly |already )?(?:<spoke>|
        had (?:such )?a <few><talk>|ran over|touched on)`,
      '(?:as|i|you|we|he|she|they|and) (?:i |we |you )?<few>(?:<said>) … ?<orally>',
      '(?:as|terms|points?) (?:we |i )?(?:<said>) (?:yesterday|<orally>)',
      'the \\p{L}+ we (?:talked|spoke|discussed|chatted)(?: (?:over|about|through))?',
      'as discussed(?! (?:in|by|via|below|above|with))',
      'on the (?:call|phone) (?:you|we|i|he|she) (?:asked|said|mentioned|told|talked|agreed)',
      '(?:you|we|i) (?:asked|brought up|raised|wondered) … ?<orally>',
      '<orally> you (?:asked|said|mentioned|told|talked|explained)',
      '(?:loved|adored|impressed (?:by|with)|taken with|struck by|raving about|liked|enjoyed) you',
      `(?:struck|impressed|won over|moved|enjoyed|liked|loved) (?:by |
        with )?(?:your|how|what) … (?:in|at|during|on) (?:our|the|your) <few><talk>`,
      `you (?:really |clearly |all |certainly |both )?(?:made|left) (?:a|
        an|such|quite) <few>impression`,
      `you (?:really |clearly |certainly |both |all |have |had )?(?:impressed|
        wowed|charmed)(?! <few>(?:us |me )?with your (?:cv|profile|
        application))`,
      'you (?:interviewed|came across|presented|shone)|seeing you (?:present|work|teach)',
      'you left (?:your|us|me) … (?:room|here|office|behind)',
      'how (?:well )?(?:prepared|calm|open|honest|clear) you (?:were|came)',
      '(?:that|who|which) (?:saw|met|heard|interviewed) you',
      `(?:met|interviewed|spoke (?:to|with)|chatted (?:to|with)|talked (?:to|
        with)|meeting|interviewing) (?:with )?you (?:yesterday|last|in|
        at|on|today|this|earlier|convinced|and|was|again)`,
      `(?:having|after|since|now (?:that )?<somebody>(?:'s| has|'ve| have)) (?:now |
        all )?(?:met|spoken|talked|interviewed|meeting|interviewing|
        speaking)(?: (?:with|to))? you`,
      `(?:now|since|that|as) (?:we|you)(?:'ve| have) (?:now |finally |
        both |all )?(?:met|spoken|talked|had the)`,
      'you (?:<spoke>|interviewed) with|you met (?:(?-i:\\p{Lu})|on|at|last|yesterday|our|my|the)',
      '(?:questions|answers) you (?:put to|asked|gave) (?!in your)',
      "you(?:'ll| will| may| might)? (?:recall|remember) (?:that )?(?:we|our|me|from|i)",
      '(?:subsequent|recent) <few>interviews?|connection on our',
    ],
    again: [
      `(?:through to|progress\\p{L}* to|move\\p{L}* (?:on )?to|make it to|
        made it to|pass\\p{L}* to) the (?:second|final|third|last) (?:round|
        stage)|round one is behind`,
      '(?:continue|resume|pick up) (?:the|our) (?:conversation|discussion|chat)',
      `(?:see|meet|talk to|speak (?:to|with)) you (?:again|
        once more|a second time)`,
      `(?:second|2nd|third|another|further|follow-up|final) (?:\\p{L}+ )?(?:interview|
        conversation|chat)|round (?:two|three|2|3)`,
    ],
    talked: [
      `(?:following|after|further to|based on|since|despite|in light of|
        regarding) (?:your|the) <few><talk>`,
      `(?:spoke|talked|chatted) (?:to|with) you|during (?:your|the) <few><talk>|
        passed (?:your|the) <few><talk>`,
      '(?:how|what) … (?:find|think of|thought of|feel about) (?:the|your|our) <few><talk>',
    ],
    ahead: [
      "(?:look(?:ing)?|looks) forward|can't wait|cannot wait|keen to|eager to",
      `(?:would|will|\\p{L}{1,5}'ll|\\p{L}{1,5}'d|could|might|may|can|
        shall|should) (?:also |really |all |both |just )?(?:be|love|
        like|have|get|appreciate|enjoy)`,
      '(?:hope|hoping|hopefully|excited|if|before|once|until|unless)',
      '(?:hope|want|wish|plan) to|would welcome',
    ],
    notMet: [
      '(?:coming|getting) back (?:so|to (?:me|us)|very|quick\\p{L}*)|at the pleasure of',
      '<talk> … ?(?:was|were|had been) (?:\\p{L}+ )?(?:planned|scheduled|booked|arranged|fixed|set|due)',
      `(?:by|via|over|through) (?:e-?mail|linkedin|message|letter)|
        (?:last|previous|earlier) (?:e-?mail|message)`,
      `(?:tried|trying|attempted) to|(?:couldn't|could not|didn't|did not) (?:reach|
        get|make|manage|answer|attend|catch|pick)|(?:un|not )able to (?:reach|
        attend|make)`,
      'your (?:\\p{L}+ )?(?:referees?|references?|former|old|previous|ex)',
      '(?:previous|past|many|several|a lot of|lots of) (?:candidates|applicants|people|interviews)',
      `(?:never|not|haven't|have not|not yet|yet to) (?:yet )?(?:met|
        spoken|talked|heard|meet|speak)|sorry (?:we|i) missed|missed (?:you|
        each other)`,
      `youtube|podcast|webinar|your (?:talk|lecture|keynote) (?:at|on|
        about)|(?:the|our|hiring|selection|interview) process|consists? of|
        (?:after|before) (?:the|a|your) (?:second|final|third) |come across your|
        missed your`,
    ],
    mayCome: [
      `(?:you|we|i|he|she|they|there)(?:'ll| will| shall|'d)|will be|
        will (?:let|take|last|have|get|send|hear)|tomorrow|next (?:week|
        <day>)|please|can expect|should|takes? place|in case|whether`,
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
    conditional: [
      `(?:subject to|conditional (?:on|upon)|contingent (?:on|upon)|conditioned on|
        pending the … ?(?:outcome|result))`,
      '(?:provided|providing) that … ?(?:references?|checks?|background)|(?:is|remains) conditional',
    ],
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
    asksAnswer: [
      `(?:please|kindly|could you|can you|would you) (?:\\p{L}+ )?(?:confirm|reply|respond|answer|
        accept|choose|pick|select|indicate|advise)`,
      '(?:let|tell) (?:me|us)(?: know)? … ?(?:if|whether|which|when|what|how|by|your)',
      'confirm … ?your (?:attendance|availability|participation|interest)|rsvp',
      `(?:look(?:ing)? forward to|await(?:ing)?|waiting for) (?:your (?:answer|reply|response|
        confirmation|decision)|hearing)`,
    ],
    asksNothing: [
      'questions?|queries|concerns|unsubscribe|in case|comes up',
      "(?:no need|not need|not have|don't need|don't have) to|(?:do not|don't) (?:reply|answer|respond)",
      'need (?:to (?:cancel|reschedule|change|make|move)|any|help|further|more)|anything',
      "(?:can't|cannot|can not|unable to|not able to|no longer) (?:make|attend|come|join|be)",
      'how (?:are you|is it going|have you been)',
    ],
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
