import { expect, test } from 'vitest';
import { read } from '../../lambdas/mail/read.ts';

const factsOf = async (from: string, subject: string, body: string) => {
  const encoded = `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
  const raw =
    `From: ${from}\r\nTo: jane@example.com\r\nSubject: ${encoded}\r\nDate: Fri, 20 Nov 2026 09:00:00 ` +
    `+0000\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}`;
  const { facts } = await read(Buffer.from(raw));
  return [facts.company?.value ?? null, facts.role?.value ?? null];
};

test.each<[string, string, string, string | null, string | null]>([
  [
    'Ana <ana@fernhill.example>',
    'Librarian II',
    'We would like to interview you for the post of Librarian II.',
    'Fernhill',
    'Librarian II',
  ],
  [
    'Ana <ana@bancoturia.example>',
    'Entrevista',
    'Buscamos un/a Platform Engineer y nos gustaría entrevistarte.\n\nAna\nBanco Turia',
    'Banco Turia',
    'Platform Engineer',
  ],
  [
    'Débora <debora@rioclaro.example>',
    'Entrevista - Coordenador(a) de Logística',
    'Gostaríamos de entrevistá-la para a vaga de Coordenador(a) de Logística.\n\nDébora\nRio Claro',
    'Rio Claro',
    'Coordenador(a) de Logística',
  ],
  [
    'Ana <ana@conserve.example>',
    'Colloquio',
    'La invitiamo a un colloquio per il posto di Addetta al controllo qualità presso Conserve Nasi.',
    'Conserve Nasi',
    'Addetta al controllo qualità',
  ],
  [
    'Finn <finn@kombuese.example>',
    'Einladung',
    'Wir laden dich zum Gespräch als Entwickler ein.\n\nFinn\nKombüse',
    'Kombüse',
    'Entwickler',
  ],
  [
    'Élodie Bernard <e.bernard@clairiere.example>',
    'Proposition d’entretien',
    'Nous souhaiterions vous rencontrer pour un entretien pour le poste de Développeur web.',
    'Clairiere',
    'Développeur web',
  ],
  [
    'Sabrina Kessler <sk@kessler-partner.example>',
    'Führungsposition',
    'Für einen namhaften Kunden suchen wir aus der Medizintechnik eine Leiterin Regulatory Affairs ' +
      '(m/w/d) in Ulm.',
    null,
    'Leiterin Regulatory Affairs',
  ],
  [
    'Workable <noreply@workablemail.com>',
    'An interview',
    'Fernhill has invited you to schedule a phone screen for the Product Manager role.',
    'Fernhill',
    'Product Manager',
  ],
  [
    'Andrés <andres@cafetal.example>',
    'Oferta de trabajo',
    'Nos complace ofrecerte el puesto de Jefa de Tienda en El Cafetal.',
    'El Cafetal',
    'Jefa de Tienda',
  ],
  [
    'Ana <ana@gmail.com>',
    'Interview',
    'We at Silverlake Studios would like to interview you for our Motion Designer position.',
    'Silverlake Studios',
    'Motion Designer',
  ],
  [
    'Ana <ana@hire.lever.co>',
    'Your application to Quartzite - Head of Finance',
    'We would love to invite you to an interview.',
    'Quartzite',
    'Head of Finance',
  ],
  [
    'Ana <ana@outlook.com>',
    'Interview with Juniper Foods on Monday',
    'Looking forward to discussing the Category Manager role.',
    'Juniper Foods',
    'Category Manager',
  ],
  [
    'Ana <ana@bigco.example>',
    'Interview: Software Engineer II, Payments',
    'Your interview with BigCo is confirmed.',
    'BigCo',
    'Software Engineer II, Payments',
  ],
  [
    'Ana <ana@bigco.example>',
    'Invitation',
    'Interview for the position of Assistant Store Manager (part time).',
    'Bigco',
    'Assistant Store Manager',
  ],
  [
    'Ana <a@team.mangrove.example>',
    'Next steps',
    'Thank you for your interest in joining Mangrove as our next Head of Growth! We would like to ' +
      'interview you.',
    'Mangrove',
    'Head of Growth',
  ],
  [
    'Ana <a@pinecrest.example>',
    'Your interview',
    'We invite you to interview for a Registered Nurse position at Pinecrest Hospital.',
    'Pinecrest Hospital',
    'Registered Nurse',
  ],
  [
    'Ana <a@agency.example>',
    'Client interview',
    'My client, Fernwood Capital, wants to interview you for an Investment Analyst role.',
    'Fernwood Capital',
    'Investment Analyst',
  ],
  [
    'Ana <a@o-brien.example>',
    'Interview at O’Brien & Sons',
    'Interview for Quantity Surveyor.',
    'O’Brien & Sons',
    'Quantity Surveyor',
  ],
  [
    'Ana <a@nordwind.example>',
    'Vorstellungsgespräch',
    'wir laden Sie zum Gespräch für die Stelle „Leiter Einkauf (m/w/d)“ bei der Nordwind AG ein.',
    'Nordwind',
    'Leiter Einkauf',
  ],
  [
    'Ana <a@gmx.de>',
    'Einladung',
    'Sie haben sich bei der Firma Holzmann als Tischlerin beworben, wir laden Sie zum ' +
      'Vorstellungsgespräch ein.',
    'Holzmann',
    'Tischlerin',
  ],
  [
    'Ana <a@atelier-sud.example>',
    'Entretien',
    'Suite à votre candidature au poste d’assistante de direction chez Atelier Sud, un entretien est prévu.',
    'Atelier Sud',
    'assistante de direction',
  ],
  [
    'Ana <a@montesol.example>',
    'Entrevista',
    'Te invitamos a una entrevista para la vacante de Técnico de Soporte en Montesol.',
    'Montesol',
    'Técnico de Soporte',
  ],
  [
    'Ana <a@torreverde.example>',
    'Colloquio',
    'La invitiamo a un colloquio per la posizione di Addetta alle Vendite presso Torre Verde.',
    'Torre Verde',
    'Addetta alle Vendite',
  ],
  [
    'Ana <a@marazul.example>',
    'Entrevista',
    'Convidamos você para a entrevista da vaga de Assistente Administrativo na Mar Azul.',
    'Mar Azul',
    'Assistente Administrativo',
  ],
  [
    'Ana <a@zeewind.example>',
    'Gesprek',
    'Graag nodigen we je uit voor een gesprek voor de vacature Junior Accountant bij Zeewind.',
    'Zeewind',
    'Junior Accountant',
  ],
  [
    'Recruiting <jobs@gmail.com>',
    'Interview',
    'We would like to invite you to an interview next week.',
    null,
    null,
  ],
])('%s, “%s”: %s', async (from, subject, body, company, role) => {
  expect(await factsOf(from, subject, body)).toEqual([company, role]);
});

test('a posting in the markup says the company and its title, whatever the text says', async () => {
  const job = {
    '@type': 'JobPosting',
    title: 'Baker',
    hiringOrganization: { '@type': 'Organization', name: 'Ofen' },
  };
  const html =
    `<script type="application/ld+json">${JSON.stringify(job)}</script>` +
    ('<p>Hi Jane, we would like to invite you to an interview for the Pastry Chef role. When would ' +
      'suit you?</p>');
  const raw =
    'From: Ana Silva <ana@crumb.example>\r\nTo: jane@example.com\r\nSubject: Interview\r\nDate: Fri, ' +
    '20 Nov 2026 ' +
    `09:00:00 +0000\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const { facts } = await read(Buffer.from(raw));
  expect([facts.company?.value, facts.role?.value]).toEqual(['Ofen', 'Baker']);
});
