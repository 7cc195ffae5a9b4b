import { previewOf, requestNamed, templateNames, templateSource } from '../draft/own-template.ts';
import { checkTone } from '../draft/tone/check.ts';
import { LANGUAGES } from '../mail/words/languages.ts';
import type { KnownSender, Profile } from '../store/owners.ts';
import { type Again, frame, options } from './parts.ts';
import { LANGUAGE_NAMES } from './profile-form.ts';
import { renderPage } from './render.ts';
import type { Visit } from './visit.ts';

/** The owner's settings, and their own templates. */
export function profilePage(visited: Visit, again: Again): string {
  const { profile, path } = visited;
  const typed = again.form === 'profile' ? (again.typed ?? {}) : {};
  const value = (name: string, known: string | number | null | undefined) =>
    typed[name] ?? String(known ?? '');
  const language = typed.language ?? profile.language ?? '';
  const shown = chosenTemplate(visited.query);
  const formality = typed.formality ?? profile.formality ?? 'formal';
  return renderPage('profile', frame(visited, 'Your settings', again), {
    name: value('name', profile.name),
    signature: value('signature', profile.signature),
    phone: value('phone', profile.phone),
    linkedIn: value('linkedIn', profile.linkedIn),
    timeZone: value('timeZone', profile.timeZone),
    nudgeMonths: value('nudgeMonths', profile.nudgeMonths ?? 6),
    aliases: value('aliases', profile.aliases?.join('\n')),
    referralName: value('referralName', profile.referral?.name),
    referralContact: value('referralContact', profile.referral?.contact),
    languages: options([['', 'The language of each recruiter'], ...Object.entries(LANGUAGE_NAMES)], language),
    formal: formality === 'formal',
    templates: options(templateNames(), shown?.split('.')[0]).map((option) => ({
      ...option,
      own: LANGUAGES.filter((it) => profile.templates?.[`${option.name}.${it}`] !== undefined).join(', '),
    })),
    templateLanguages: options(
      Object.entries(LANGUAGE_NAMES),
      shown?.split('.')[1] ?? profile.language ?? 'en',
    ),
    template: editedTemplate(visited, again),
    senders: knownSenders(profile),
    path,
  });
}

const GROUPS: Record<KnownSender['about'], string> = {
  nothing: 'Set aside when unclear',
  hiring: 'Asked about when unclear',
};

/** What the owner has said of senders, by what they have said, the newest first. */
function knownSenders({ senders = [] }: Profile) {
  return Object.entries(GROUPS).flatMap(([about, label]) => {
    const addresses = senders.filter((sender) => sender.about === about).map(({ address }) => address);
    return addresses.length
      ? [{ label: `${label} (${addresses.length})`, addresses: addresses.toReversed() }]
      : [];
  });
}

/** The template that is asked for: its language is chosen beside it, or stands in its name. */
const chosenTemplate = ({ template, words }: Visit['query']): string | undefined =>
  template && words && !template.includes('.') ? `${template}.${words}` : template;

/** The template that is chosen, as it stands or as it was typed, with what it makes of a sample interview. */
function editedTemplate(visited: Visit, again: Again) {
  const { profile, query } = visited;
  const name = (again.form === 'template' ? again.typed?.template : null) ?? chosenTemplate(query) ?? '';
  const request = requestNamed(name);
  if (!request) return null;
  const source = (again.form === 'template' ? again.typed?.source : null) ?? templateSource(request, profile);
  const preview = again.error ? null : previewOf(source, request, visited);
  return {
    name,
    source,
    own: profile.templates?.[name] !== undefined,
    preview,
    findings: preview ? checkTone({ ...request, ...preview }, { facts: {} }) : [],
  };
}
