import { once } from '../../once.ts';
import { wordsIn } from '../words/words.ts';
import { domainOf } from './address.ts';

/** What a service does for those who look for people. */
type ServiceKind = 'ats' | 'scheduler' | 'job-board' | 'calendar' | 'assessment' | 'meeting' | 'signing';

/**
 * A service that writes for a company, and is none here. Those who work for it write from its domains too:
 * such an address bears the name of who signs.
 */
interface Service {
  name: string;
  kind: ServiceKind;
  /** Whether a Reply-To of its own domains, made for this candidate, reaches the recruiter. */
  relays: boolean;
}

/** A row of the table: where nothing is said, applicant tracking relays and others do not. */
type Row = Omit<Service, 'relays'> & { domains: string; relays?: boolean };

/**
 * Every service that is known: one row each, with the domains that it sends from and those that its links
 * lead to (a domain stands for what is below it). To add one, add a row.
 */
const SERVICES: readonly Row[] = [
  // Applicant tracking
  { name: 'Greenhouse', kind: 'ats', domains: 'greenhouse.io greenhouse-mail.io grnh.se' },
  { name: 'Lever', kind: 'ats', domains: 'lever.co' },
  { name: 'Ashby', kind: 'ats', domains: 'ashbyhq.com' },
  { name: 'Workday', kind: 'ats', domains: 'workday.com myworkday.com myworkdayjobs.com', relays: false },
  { name: 'SmartRecruiters', kind: 'ats', domains: 'smartrecruiters.com smrtr.io' },
  { name: 'iCIMS', kind: 'ats', domains: 'icims.com icims.eu' },
  { name: 'Personio', kind: 'ats', domains: 'personio.de personio.com personio.es' },
  { name: 'Teamtailor', kind: 'ats', domains: 'teamtailor.com teamtailor-mail.com' },
  { name: 'BambooHR', kind: 'ats', domains: 'bamboohr.com' },
  { name: 'Workable', kind: 'ats', domains: 'workable.com workablemail.com' },
  { name: 'Recruitee', kind: 'ats', domains: 'recruitee.com recruitee-mail.com tellent.com' },
  {
    name: 'JazzHR',
    kind: 'ats',
    domains: 'jazz.co jazzhr.com applytojob.com resumatorjobs.com theresumator.com',
  },
  { name: 'Jobvite', kind: 'ats', domains: 'jobvite.com', relays: false },
  {
    name: 'SAP SuccessFactors',
    kind: 'ats',
    domains: 'successfactors.com successfactors.eu sapsf.com sapsf.eu',
    relays: false,
  },
  { name: 'Oracle Taleo', kind: 'ats', domains: 'taleo.net oraclecloud.com cloud.oracle.com', relays: false },
  { name: 'Breezy', kind: 'ats', domains: 'breezy.hr breezy-mail.com' },
  { name: 'Pinpoint', kind: 'ats', domains: 'pinpointhq.com pinpoint.email' },
  { name: 'Avature', kind: 'ats', domains: 'avature.net', relays: false },
  { name: 'UKG', kind: 'ats', domains: 'ultipro.com ukg.com ukg.net', relays: false },
  { name: 'ADP', kind: 'ats', domains: 'adp.com', relays: false },
  { name: 'Paylocity', kind: 'ats', domains: 'paylocity.com', relays: false },
  { name: 'Paycom', kind: 'ats', domains: 'paycomonline.net paycomonline.com', relays: false },
  { name: 'Paycor', kind: 'ats', domains: 'paycor.com newtonsoftware.com', relays: false },
  { name: 'Cornerstone', kind: 'ats', domains: 'csod.com cornerstoneondemand.com', relays: false },
  { name: 'Bullhorn', kind: 'ats', domains: 'bullhorn.com bullhornstaffing.com bullhornmail.com' },
  { name: 'Comeet', kind: 'ats', domains: 'comeet.com comeet.co comeet-notifications.com' },
  { name: 'Freshteam', kind: 'ats', domains: 'freshteam.com' },
  { name: 'Zoho Recruit', kind: 'ats', domains: 'zohorecruit.com zohorecruit.eu zohorecruitmail.com' },
  { name: 'Rippling', kind: 'ats', domains: 'rippling.com', relays: false },
  { name: 'Gem', kind: 'ats', domains: 'gem.com' },
  { name: 'Dover', kind: 'ats', domains: 'dover.com dover.io' },
  { name: 'Eightfold', kind: 'ats', domains: 'eightfold.ai', relays: false },
  { name: 'Phenom', kind: 'ats', domains: 'phenompeople.com phenom.com', relays: false },
  { name: 'Beamery', kind: 'ats', domains: 'beamery.com beamery.eu' },
  { name: 'Paradox', kind: 'ats', domains: 'paradox.ai', relays: false },
  { name: 'Hireology', kind: 'ats', domains: 'hireology.com' },
  { name: 'Fountain', kind: 'ats', domains: 'fountain.com' },
  { name: 'Manatal', kind: 'ats', domains: 'manatal.com' },
  { name: 'Loxo', kind: 'ats', domains: 'loxo.co' },
  { name: 'Recruiterflow', kind: 'ats', domains: 'recruiterflow.com' },
  { name: 'Recruit CRM', kind: 'ats', domains: 'recruitcrm.io' },
  { name: 'Vincere', kind: 'ats', domains: 'vincere.io' },
  { name: 'TalentLyft', kind: 'ats', domains: 'talentlyft.com' },
  { name: 'Homerun', kind: 'ats', domains: 'homerun.co homerun.hr' },
  { name: 'Trakstar', kind: 'ats', domains: 'recruiterbox.com trakstar.com' },
  { name: 'ApplicantPro', kind: 'ats', domains: 'applicantpro.com isolvedhire.com' },
  { name: 'ApplicantStack', kind: 'ats', domains: 'applicantstack.com' },
  { name: 'ClearCompany', kind: 'ats', domains: 'clearcompany.com hrmdirect.com' },
  { name: 'JobScore', kind: 'ats', domains: 'jobscore.com' },
  { name: 'NEOGOV', kind: 'ats', domains: 'neogov.com governmentjobs.com', relays: false },
  { name: 'BrassRing', kind: 'ats', domains: 'brassring.com kenexa.com', relays: false },
  { name: 'PageUp', kind: 'ats', domains: 'pageuppeople.com', relays: false },
  { name: 'Oleeo', kind: 'ats', domains: 'oleeo.com tal.net', relays: false },
  { name: 'Jobtrain', kind: 'ats', domains: 'jobtrain.co.uk' },
  { name: 'Trac', kind: 'ats', domains: 'trac.jobs', relays: false },
  { name: 'eArcu', kind: 'ats', domains: 'earcu.com' },
  { name: 'networx', kind: 'ats', domains: 'networxrecruitment.com' },
  { name: 'Tribepad', kind: 'ats', domains: 'tribepad.com' },
  { name: 'Eploy', kind: 'ats', domains: 'eploy.net eploy.co.uk' },
  { name: 'Harri', kind: 'ats', domains: 'harri.com' },
  { name: 'Occupop', kind: 'ats', domains: 'occupop.com' },
  { name: 'HireHive', kind: 'ats', domains: 'hirehive.com' },
  { name: 'softgarden', kind: 'ats', domains: 'softgarden.io softgarden.de softgarden.cloud' },
  { name: 'Prescreen', kind: 'ats', domains: 'prescreen.io prescreenapp.io jobbase.io' },
  { name: 'onlyfy', kind: 'ats', domains: 'onlyfy.io onlyfy.com onlyfy.jobs' },
  { name: 'rexx systems', kind: 'ats', domains: 'rexx-systems.com rexx-recruitment.com' },
  { name: 'd.vinci', kind: 'ats', domains: 'dvinci.de dvinci-hr.com dvinci-easy.com' },
  { name: 'concludis', kind: 'ats', domains: 'concludis.de concludis.com' },
  { name: 'BITE', kind: 'ats', domains: 'b-ite.com b-ite.io b-ite.careers' },
  { name: 'Haufe Umantis', kind: 'ats', domains: 'umantis.com', relays: false },
  { name: 'HR4YOU', kind: 'ats', domains: 'hr4you.org hr4you.de' },
  { name: 'coveto', kind: 'ats', domains: 'coveto.de' },
  { name: 'JOIN', kind: 'ats', domains: 'join.com' },
  { name: 'Kenjo', kind: 'ats', domains: 'kenjo.io' },
  { name: 'Interamt', kind: 'ats', domains: 'interamt.de', relays: false },
  { name: 'BeeSite', kind: 'ats', domains: 'beesite.de milchundzucker.de' },
  { name: 'Talention', kind: 'ats', domains: 'talention.com talention.de' },
  { name: 'eRecruiter', kind: 'ats', domains: 'erecruiter.net' },
  { name: 'Refline', kind: 'ats', domains: 'refline.ch' },
  { name: 'Ostendis', kind: 'ats', domains: 'ostendis.com' },
  { name: 'Jobylon', kind: 'ats', domains: 'jobylon.com' },
  { name: 'ReachMee', kind: 'ats', domains: 'reachmee.com' },
  { name: 'Varbi', kind: 'ats', domains: 'varbi.com' },
  { name: 'Webcruiter', kind: 'ats', domains: 'webcruiter.com webcruiter.no' },
  { name: 'HR-Manager', kind: 'ats', domains: 'hr-manager.net' },
  { name: 'Emply', kind: 'ats', domains: 'emply.com' },
  { name: 'EasyCruit', kind: 'ats', domains: 'easycruit.com' },
  {
    name: 'Welcome Kit',
    kind: 'ats',
    domains: 'welcomekit.co welcometothejungle.com welcometothejungle.co wttj.co',
  },
  { name: 'Flatchr', kind: 'ats', domains: 'flatchr.io' },
  { name: 'Taleez', kind: 'ats', domains: 'taleez.com' },
  { name: 'DigitalRecruiters', kind: 'ats', domains: 'digitalrecruiters.com' },
  { name: 'Beetween', kind: 'ats', domains: 'beetween.com' },
  {
    name: 'Talentsoft',
    kind: 'ats',
    domains: 'talentsoft.com talent-soft.com talentsoft.net',
    relays: false,
  },
  { name: 'Werecruit', kind: 'ats', domains: 'werecruit.io werecruit.com' },
  { name: 'Softy', kind: 'ats', domains: 'softy.pro' },
  { name: 'JobAffinity', kind: 'ats', domains: 'jobaffinity.fr' },
  { name: 'inRecruiting', kind: 'ats', domains: 'inrecruiting.com intervieweb.it' },
  { name: 'Altamira', kind: 'ats', domains: 'altamiraweb.com altamirahrm.com' },
  { name: 'Allibo', kind: 'ats', domains: 'allibo.com' },
  { name: 'Factorial', kind: 'ats', domains: 'factorialhr.com factorialhr.es factorial.co' },
  { name: 'Bizneo', kind: 'ats', domains: 'bizneo.com bizneohr.com' },
  { name: 'Viterbit', kind: 'ats', domains: 'viterbit.com viterbit.site' },
  { name: 'Talent Clue', kind: 'ats', domains: 'talentclue.com' },
  { name: 'Sesame', kind: 'ats', domains: 'sesametime.com sesamehr.com sesamehr.es' },
  { name: 'Epreselec', kind: 'ats', domains: 'epreselec.com', relays: false },
  { name: 'Gupy', kind: 'ats', domains: 'gupy.io gupy.com.br', relays: false },
  { name: 'Kenoby', kind: 'ats', domains: 'kenoby.com' },
  { name: 'Abler', kind: 'ats', domains: 'abler.com.br' },
  { name: 'Sólides', kind: 'ats', domains: 'solides.com.br solides.jobs' },
  { name: 'InHire', kind: 'ats', domains: 'inhire.app inhire.com.br' },
  { name: 'Pandapé', kind: 'ats', domains: 'pandape.com pandape.com.br' },
  { name: 'Quickin', kind: 'ats', domains: 'quickin.io' },
  { name: 'Otys', kind: 'ats', domains: 'otys.nl otys.com' },
  { name: 'Carerix', kind: 'ats', domains: 'carerix.com carerix.net' },
  { name: 'Ubeeo', kind: 'ats', domains: 'ubeeo.nl' },
  { name: 'CVWarehouse', kind: 'ats', domains: 'cvwarehouse.com' },
  { name: 'Jobtoolz', kind: 'ats', domains: 'jobtoolz.com' },
  { name: 'Jobsoid', kind: 'ats', domains: 'jobsoid.com' },

  // Scheduling
  { name: 'GoodTime', kind: 'scheduler', domains: 'goodtime.io' },
  { name: 'ModernLoop', kind: 'scheduler', domains: 'modernloop.io modernloop.com' },
  { name: 'Prelude', kind: 'scheduler', domains: 'prelude.co interviewschedule.com' },
  { name: 'candidate.fyi', kind: 'scheduler', domains: 'candidate.fyi' },
  { name: 'Cronofy', kind: 'scheduler', domains: 'cronofy.com' },
  { name: 'Calendly', kind: 'scheduler', domains: 'calendly.com calendlymail.com' },
  { name: 'Cal.com', kind: 'scheduler', domains: 'cal.com cal.eu' },
  { name: 'SavvyCal', kind: 'scheduler', domains: 'savvycal.com' },
  { name: 'Doodle', kind: 'scheduler', domains: 'doodle.com' },
  { name: 'YouCanBookMe', kind: 'scheduler', domains: 'youcanbook.me youcanbookme.com ycb.me' },
  {
    name: 'Microsoft Bookings',
    kind: 'scheduler',
    domains:
      'bookings.microsoft.com bookings.cloud.microsoft book.ms outlook.office365.com outlook.office.com',
  },
  { name: 'Acuity', kind: 'scheduler', domains: 'acuityscheduling.com as.me' },
  { name: 'HubSpot Meetings', kind: 'scheduler', domains: 'meetings.hubspot.com meetings-eu1.hubspot.com' },
  { name: 'zcal', kind: 'scheduler', domains: 'zcal.co' },
  { name: 'TidyCal', kind: 'scheduler', domains: 'tidycal.com' },
  { name: 'Chili Piper', kind: 'scheduler', domains: 'chilipiper.com' },
  { name: 'OnceHub', kind: 'scheduler', domains: 'oncehub.com scheduleonce.com' },
  { name: 'Setmore', kind: 'scheduler', domains: 'setmore.com' },
  { name: 'SimplyBook', kind: 'scheduler', domains: 'simplybook.me simplybook.it' },
  { name: 'Koalendar', kind: 'scheduler', domains: 'koalendar.com' },
  { name: 'Reclaim', kind: 'scheduler', domains: 'reclaim.ai' },
  { name: 'Motion', kind: 'scheduler', domains: 'usemotion.com' },
  { name: 'Vyte', kind: 'scheduler', domains: 'vyte.in' },
  { name: 'meetergo', kind: 'scheduler', domains: 'meetergo.com' },
  { name: 'Zeeg', kind: 'scheduler', domains: 'zeeg.me' },
  { name: 'TIMIFY', kind: 'scheduler', domains: 'timify.com' },
  { name: 'Appointlet', kind: 'scheduler', domains: 'appointlet.com' },
  { name: 'Rallly', kind: 'scheduler', domains: 'rallly.co' },
  { name: 'When2meet', kind: 'scheduler', domains: 'when2meet.com' },
  { name: 'Zoho Bookings', kind: 'scheduler', domains: 'zohobookings.com zohobookings.eu' },

  // Calendars
  { name: 'Google Calendar', kind: 'calendar', domains: 'calendar.google.com calendar.app.google' },
  { name: 'Google', kind: 'calendar', domains: 'google.com' },
  { name: 'Microsoft', kind: 'calendar', domains: 'microsoft.com' },
  { name: 'Outlook', kind: 'calendar', domains: 'outlook.mail.microsoft office365.com' },
  { name: 'Apple Calendar', kind: 'calendar', domains: 'insideicloud.icloud.com' },

  // Meetings
  { name: 'Zoom', kind: 'meeting', domains: 'zoom.us zoom.com zoomgov.com' },
  {
    name: 'Microsoft Teams',
    kind: 'meeting',
    domains: `
      teams.microsoft.com teams.live.com teams.cloud.microsoft teams.mail.microsoft
      email.teams.microsoft.com`,
  },
  { name: 'Google Meet', kind: 'meeting', domains: 'meet.google.com' },
  { name: 'Webex', kind: 'meeting', domains: 'webex.com' },
  { name: 'Whereby', kind: 'meeting', domains: 'whereby.com' },
  { name: 'Jitsi', kind: 'meeting', domains: 'jit.si 8x8.vc' },
  { name: 'Chime', kind: 'meeting', domains: 'chime.aws' },
  { name: 'GoTo', kind: 'meeting', domains: 'gotomeeting.com gotomeet.me goto.com gotowebinar.com' },
  { name: 'BlueJeans', kind: 'meeting', domains: 'bluejeans.com' },
  { name: 'Skype', kind: 'meeting', domains: 'skype.com' },
  { name: 'RingCentral', kind: 'meeting', domains: 'ringcentral.com' },
  { name: 'Dialpad', kind: 'meeting', domains: 'dialpad.com' },
  { name: 'Around', kind: 'meeting', domains: 'around.co' },
  { name: 'WhatsApp', kind: 'meeting', domains: 'call.whatsapp.com' },
  { name: 'FaceTime', kind: 'meeting', domains: 'facetime.apple.com' },
  { name: 'Lifesize', kind: 'meeting', domains: 'lifesize.com lifesizecloud.com' },
  { name: 'Livestorm', kind: 'meeting', domains: 'livestorm.co' },
  { name: 'Zoho Meeting', kind: 'meeting', domains: 'meeting.zoho.com meeting.zoho.eu' },
  { name: 'kMeet', kind: 'meeting', domains: 'kmeet.infomaniak.com' },
  { name: 'alfaview', kind: 'meeting', domains: 'alfaview.com' },
  { name: 'Visavid', kind: 'meeting', domains: 'visavid.de' },
  { name: 'Riverside', kind: 'meeting', domains: 'riverside.fm' },
  { name: 'Daily', kind: 'meeting', domains: 'daily.co' },
  { name: 'join.me', kind: 'meeting', domains: 'join.me' },

  // Tests and recorded interviews
  { name: 'HackerRank', kind: 'assessment', domains: 'hackerrank.com hackerrankforwork.com' },
  { name: 'Codility', kind: 'assessment', domains: 'codility.com' },
  { name: 'HireVue', kind: 'assessment', domains: 'hirevue.com hirevue-app.com hirevue-app.eu' },
  { name: 'CodeSignal', kind: 'assessment', domains: 'codesignal.com' },
  { name: 'TestGorilla', kind: 'assessment', domains: 'testgorilla.com' },
  { name: 'CoderPad', kind: 'assessment', domains: 'coderpad.io codingame.com' },
  { name: 'Karat', kind: 'assessment', domains: 'karat.com karat.io' },
  { name: 'SHL', kind: 'assessment', domains: 'shl.com shlonline.eu' },
  { name: 'Aon', kind: 'assessment', domains: 'cut-e.com maptq.com' },
  { name: 'Harver', kind: 'assessment', domains: 'harver.com outmatch.com pymetrics.com' },
  { name: 'Criteria', kind: 'assessment', domains: 'criteriacorp.com ondemandassessment.com' },
  { name: 'Predictive Index', kind: 'assessment', domains: 'predictiveindex.com' },
  { name: 'Willo', kind: 'assessment', domains: 'willo.video willotalent.com' },
  { name: 'Spark Hire', kind: 'assessment', domains: 'sparkhire.com' },
  { name: 'VidCruiter', kind: 'assessment', domains: 'vidcruiter.com' },
  { name: 'Modern Hire', kind: 'assessment', domains: 'modernhire.com' },
  { name: 'myInterview', kind: 'assessment', domains: 'myinterview.com' },
  { name: 'DevSkiller', kind: 'assessment', domains: 'devskiller.com' },
  { name: 'iMocha', kind: 'assessment', domains: 'imocha.io' },
  { name: 'Mettl', kind: 'assessment', domains: 'mettl.com' },
  { name: 'HackerEarth', kind: 'assessment', domains: 'hackerearth.com' },
  { name: 'Coderbyte', kind: 'assessment', domains: 'coderbyte.com' },
  { name: 'Vervoe', kind: 'assessment', domains: 'vervoe.com' },
  { name: 'Talview', kind: 'assessment', domains: 'talview.com' },
  { name: 'Cammio', kind: 'assessment', domains: 'cammio.com' },
  { name: 'viasto', kind: 'assessment', domains: 'viasto.com' },
  { name: 'EASYRECRUE', kind: 'assessment', domains: 'easyrecrue.com' },
  { name: 'Visiotalent', kind: 'assessment', domains: 'visiotalent.com' },
  { name: 'Arctic Shores', kind: 'assessment', domains: 'arcticshores.com' },
  { name: 'Sova', kind: 'assessment', domains: 'sovaassessment.com sovaonline.com' },
  { name: 'Cappfinity', kind: 'assessment', domains: 'capp.co cappfinity.com' },
  { name: 'Checkr', kind: 'assessment', domains: 'checkr.com' },
  { name: 'HireRight', kind: 'assessment', domains: 'hireright.com' },
  { name: 'Sterling', kind: 'assessment', domains: 'sterlingcheck.com sterlingcheck.app' },

  // Job boards
  { name: 'LinkedIn', kind: 'job-board', domains: 'linkedin.com lnkd.in' },
  { name: 'LinkedIn', kind: 'job-board', domains: 'reply.linkedin.com', relays: true },
  { name: 'Indeed', kind: 'job-board', domains: 'indeedemail.com reply.indeed.com', relays: true },
  { name: 'Indeed', kind: 'job-board', domains: 'indeed.com indeedmail.com' },
  { name: 'ZipRecruiter', kind: 'job-board', domains: 'ziprecruiter.com ziprecruiter.co.uk' },
  { name: 'ZipRecruiter', kind: 'job-board', domains: 'employers.ziprecruiter.com', relays: true },
  { name: 'Glassdoor', kind: 'job-board', domains: 'glassdoor.com glassdoor.de' },
  { name: 'Monster', kind: 'job-board', domains: 'monster.com monster.de monster.fr monster.co.uk' },
  { name: 'CareerBuilder', kind: 'job-board', domains: 'careerbuilder.com' },
  { name: 'Dice', kind: 'job-board', domains: 'dice.com' },
  { name: 'Handshake', kind: 'job-board', domains: 'joinhandshake.com joinhandshake.co.uk' },
  { name: 'Wellfound', kind: 'job-board', domains: 'wellfound.com angel.co' },
  { name: 'Work at a Startup', kind: 'job-board', domains: 'workatastartup.com' },
  { name: 'Hired', kind: 'job-board', domains: 'hired.com' },
  { name: 'hackajob', kind: 'job-board', domains: 'hackajob.co hackajob.com' },
  { name: 'Otta', kind: 'job-board', domains: 'otta.com' },
  { name: 'cord', kind: 'job-board', domains: 'cord.co' },
  { name: 'Snagajob', kind: 'job-board', domains: 'snagajob.com' },
  { name: 'Seek', kind: 'job-board', domains: 'seek.com.au seek.co.nz' },
  { name: 'Naukri', kind: 'job-board', domains: 'naukri.com' },
  { name: 'Adzuna', kind: 'job-board', domains: 'adzuna.com adzuna.co.uk adzuna.de' },
  { name: 'Jooble', kind: 'job-board', domains: 'jooble.org' },
  { name: 'Totaljobs', kind: 'job-board', domains: 'totaljobs.com jobsite.co.uk cwjobs.co.uk' },
  { name: 'Reed', kind: 'job-board', domains: 'reed.co.uk' },
  { name: 'CV-Library', kind: 'job-board', domains: 'cv-library.co.uk' },
  { name: 'Civil Service Jobs', kind: 'job-board', domains: 'civilservicejobs.service.gov.uk' },
  { name: 'NHS Jobs', kind: 'job-board', domains: 'jobs.nhs.uk' },
  { name: 'IrishJobs', kind: 'job-board', domains: 'irishjobs.ie jobs.ie' },
  { name: 'XING', kind: 'job-board', domains: 'xing.com' },
  {
    name: 'StepStone',
    kind: 'job-board',
    domains: 'stepstone.de stepstone.com stepstone.at stepstone.nl stepstone.be',
  },
  { name: 'Workwise', kind: 'job-board', domains: 'workwise.io' },
  { name: 'Honeypot', kind: 'job-board', domains: 'honeypot.io' },
  { name: 'hokify', kind: 'job-board', domains: 'hokify.com hokify.at hokify.de' },
  { name: 'kununu', kind: 'job-board', domains: 'kununu.com' },
  { name: 'Jobware', kind: 'job-board', domains: 'jobware.de' },
  { name: 'Arbeitsagentur', kind: 'job-board', domains: 'jobboerse.arbeitsagentur.de' },
  { name: 'karriere.at', kind: 'job-board', domains: 'karriere.at' },
  { name: 'jobs.ch', kind: 'job-board', domains: 'jobs.ch jobup.ch jobcloud.ch' },
  { name: 'Apec', kind: 'job-board', domains: 'apec.fr' },
  { name: 'Cadremploi', kind: 'job-board', domains: 'cadremploi.fr' },
  { name: 'HelloWork', kind: 'job-board', domains: 'hellowork.com regionsjob.com' },
  { name: 'Meteojob', kind: 'job-board', domains: 'meteojob.com' },
  { name: 'France Travail', kind: 'job-board', domains: 'mail.francetravail.fr pole-emploi.fr' },
  { name: 'JobTeaser', kind: 'job-board', domains: 'jobteaser.com' },
  { name: 'talent.io', kind: 'job-board', domains: 'talent.io' },
  { name: 'InfoJobs', kind: 'job-board', domains: 'infojobs.net infojobs.it infojobs.com.br' },
  { name: 'Computrabajo', kind: 'job-board', domains: 'computrabajo.com' },
  { name: 'Tecnoempleo', kind: 'job-board', domains: 'tecnoempleo.com' },
  { name: 'Job&Talent', kind: 'job-board', domains: 'jobandtalent.com' },
  { name: 'Net-Empregos', kind: 'job-board', domains: 'net-empregos.com' },
  { name: 'ITJobs', kind: 'job-board', domains: 'itjobs.pt' },
  { name: 'Landing.jobs', kind: 'job-board', domains: 'landing.jobs' },
  { name: 'Catho', kind: 'job-board', domains: 'catho.com.br' },
  { name: 'Vagas.com', kind: 'job-board', domains: 'vagas.com.br' },
  { name: 'Nationale Vacaturebank', kind: 'job-board', domains: 'nationalevacaturebank.nl intermediair.nl' },
  { name: 'Werkzoeken', kind: 'job-board', domains: 'werkzoeken.nl' },
  { name: 'VDAB', kind: 'job-board', domains: 'vdab.be' },
  { name: 'Jobat', kind: 'job-board', domains: 'jobat.be' },

  // Signatures
  { name: 'DocuSign', kind: 'signing', domains: 'docusign.net docusign.com' },
  { name: 'Adobe Sign', kind: 'signing', domains: 'adobesign.com echosign.com documents.adobe.com' },
  { name: 'Dropbox Sign', kind: 'signing', domains: 'hellosign.com' },
  { name: 'PandaDoc', kind: 'signing', domains: 'pandadoc.com pandadoc.net' },
  { name: 'SignNow', kind: 'signing', domains: 'signnow.com' },
  { name: 'Yousign', kind: 'signing', domains: 'yousign.com yousign.app' },
  { name: 'Signaturit', kind: 'signing', domains: 'signaturit.com' },
  { name: 'Skribble', kind: 'signing', domains: 'skribble.com' },
  { name: 'Clicksign', kind: 'signing', domains: 'clicksign.com' },
  { name: 'Scrive', kind: 'signing', domains: 'scrive.com' },
  { name: 'Oneflow', kind: 'signing', domains: 'oneflow.com' },
  { name: 'Juro', kind: 'signing', domains: 'juro.com' },
  { name: 'ValidSign', kind: 'signing', domains: 'validsign.eu validsign.nl' },
];

const byDomain = once(
  () =>
    new Map<string, Service>(
      SERVICES.flatMap(({ domains, ...row }) =>
        wordsIn(domains).map((domain) => [domain, { relays: row.kind === 'ats', ...row }]),
      ),
    ),
);

/**
 * The service that an address or a link's host belongs to, by the longest of its domains
 * ("calendar.google.com" before "google.com"); undefined where it is none that is known.
 * @param addressOrHost "no-reply@us.greenhouse-mail.io" or "boards.greenhouse.io"
 */
export function serviceOf(addressOrHost: string): Service | undefined {
  const host = addressOrHost.includes('@') ? domainOf(addressOrHost) : addressOrHost;
  const labels = host.toLowerCase().split('.').slice(-MOST_LABELS);
  for (let at = 0; at < labels.length - 1; at++) {
    const found = byDomain().get(labels.slice(at).join('.'));
    if (found) return found;
  }
  return undefined;
}

const names = once(() => new Set(SERVICES.map(({ name }) => name.toLowerCase())));

/** Whether a service that is known is called so. */
export const isServiceName = (name: string): boolean => names().has(name.toLowerCase());

/** More labels than any service's host has: a hostile address may have thousands. */
const MOST_LABELS = 12;
