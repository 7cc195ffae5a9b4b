import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, test } from 'vitest';
import { startWithdrawal } from '../../lambdas/interview/transitions.ts';
import { readInvitations } from '../../lambdas/mail/message/invite.ts';
import type { Invitation } from '../../lambdas/mail/reading.ts';
import { declineReplies } from '../../lambdas/send/decline.ts';
import { mailer } from '../../lambdas/send/mailer.ts';
import { ownerMail, renderNotice } from '../../lambdas/send/notice.ts';
import { messageIdHeader, NotSentError, OutcomeUnknownError } from '../../lambdas/send/outcome.ts';
import { recruiterMail } from '../../lambdas/send/recruiter-mail.ts';
import { AT, event, interview, message, withdrawalOf } from '../interview/interview.ts';

const NOW = Date.parse(AT);
const SENDER = {
  address: 'jane@bowout.example',
  ownerName: 'Jane Doe',
  replyTo: 'jane+r.0123456789abcdef@bowout.example',
  own: ['jane@example.com', 'jane.doe@alias.example'],
  timeZone: 'Europe/Lisbon',
  now: NOW,
};
const EVENT = event('u1', {
  sequence: 3,
  summary: 'Interview; part 1, with Zoë',
  organizer: { name: 'Ana Silva', address: 'ana@acme.example' },
  attendees: [
    { name: 'Ana Silva', address: 'ana@acme.example' },
    { name: 'Jane Doe', address: 'jane@example.com' },
  ],
  start: '2026-11-27T15:00:00+00:00',
  end: '2026-11-27T15:45:00+00:00',
  recurrenceId: 'RECURRENCE-ID;TZID=Europe/Lisbon:20261127T150000',
});

describe('declining an invitation (RFC 5546)', () => {
  const unfolded = (events: Invitation[]) =>
    declineReplies(events, { ...SENDER, sentBy: SENDER.address }).map((text) =>
      text.replace(/\r\n[ \t]/g, ''),
    );

  test('answers with UID, SEQUENCE, RECURRENCE-ID, organiser and one declining attendee', () => {
    const [reply = ''] = unfolded([EVENT]);
    for (const line of [
      'METHOD:REPLY',
      'UID:u1',
      'SEQUENCE:3',
      'DTSTAMP:20261124T100000Z',
      'DTSTART:20261127T150000Z',
      'RECURRENCE-ID;TZID=Europe/Lisbon:20261127T150000',
    ]) {
      expect(reply.split('\r\n')).toContain(line);
    }
    expect(reply).toContain('ORGANIZER;CN=Ana Silva:mailto:ana@acme.example');
    expect(reply.match(/^ATTENDEE.*$/gm)).toEqual([
      'ATTENDEE;CN=Jane Doe;PARTSTAT=DECLINED;SENT-BY="mailto:jane@bowout.example":mailto:jane@example.com',
    ]);
    expect(readInvitations(reply)[0]).toMatchObject({ uid: 'u1', method: 'REPLY', summary: EVENT.summary });
  });

  test('is for the owner’s own addresses and for no other attendee', () => {
    const invited = (address: string) =>
      unfolded([{ ...EVENT, attendees: [{ name: null, address }] }]).length;
    const own = ['jane@example.com', 'jane.doe@alias.example', 'jane+r.0123456789abcdef@example.com'];
    expect(own.map(invited)).toEqual([1, 1, 1]);
    expect(['paul.panel@acme.example', 'ana@acme.example'].map(invited)).toEqual([0, 0]);
    expect(unfolded([{ ...EVENT, attendees: [] }])).toEqual([]);
  });

  test('leaves out what has begun, is past, cancelled or has no organiser', () => {
    expect(
      unfolded([
        { ...EVENT, start: '2026-11-20T15:00:00+00:00', end: null },
        { ...EVENT, start: '2026-11-24T09:30:00+00:00', end: '2026-11-24T11:00:00+00:00' },
        { ...EVENT, start: '2026-11-24T10:00:00', end: null },
        { ...EVENT, method: 'CANCEL' },
        { ...EVENT, organizer: null },
      ]),
    ).toEqual([]);
  });
});

describe('the mail to a recruiter', () => {
  const composed = async (more = {}) => {
    const it = { ...interview(), ...more };
    const draft = withdrawalOf(it);
    return PostalMime.parse(await recruiterMail(startWithdrawal(it, draft), draft, SENDER));
  };

  test('comes from the deployment, answers go to an address there, one recipient sees one recipient', async () => {
    const mail = await composed();
    expect(mail.from).toMatchObject({ name: 'Jane Doe', address: 'jane@bowout.example' });
    expect(mail.replyTo).toMatchObject([{ name: 'Jane Doe', address: SENDER.replyTo }]);
    expect(mail.to).toMatchObject([{ name: 'Ana Silva', address: 'ana@acme.example' }]);
    expect(mail.cc ?? []).toEqual([]);
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.html).toBeFalsy();
  });

  test('is threaded with the original when its Message-ID is known', async () => {
    const mail = await composed({
      messages: [message('1', { messageId: '<1@acme>' }), message('2', { messageId: '<2@acme>' })],
    });
    expect(mail.inReplyTo).toBe('<2@acme>');
    expect(mail.references).toBe('<1@acme> <2@acme>');
    expect((await composed()).inReplyTo).toBeUndefined();
  });

  test('cannot be given further headers through a name or subject', async () => {
    const it = interview();
    const draft = {
      ...withdrawalOf(it),
      subject: 'Re: x\r\nBcc: evil@evil.example',
      to: { name: 'Ana\r\nCc: evil@evil.example', address: 'ana@acme.example' },
    };
    const mail = await PostalMime.parse(await recruiterMail(it, draft, SENDER));
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.headers.map(({ key }) => key)).not.toContain('cc');
    expect(mail.to).toHaveLength(1);
  });
});

describe('a notice', () => {
  const context = {
    subject: 'Hello <b>',
    why: 'it says “<script>alert(1)</script>” & more',
    url: 'https://pages.example/l/token',
    request: null,
    conflicts: [],
    own: false,
  };

  test('says the same as text and as HTML, with everything escaped', () => {
    const { subject, text, html } = renderNotice('not-recorded', context);
    expect(subject).toBe('Not recorded: Hello <b>');
    expect(text).toContain(context.why);
    expect(html).not.toContain('<script>');
    const body = html.slice(html.indexOf('class="card"'));
    const words = (value: string) => new Set(value.match(/[\p{L}\d]{2,}/gu));
    const shown = words(body.replaceAll('&lt;', '<').replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
    for (const word of words(text)) expect(shown, word).toContain(word);
  });

  test('is marked as automatic', async () => {
    const mail = await PostalMime.parse(
      await ownerMail(renderNotice('not-recorded', context), {
        from: 'inbox@bowout.example',
        to: { name: 'Jane', address: 'jane@example.com' },
        about: null,
        now: NOW,
      }),
    );
    expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    expect(mail.to).toMatchObject([{ address: 'jane@example.com' }]);
  });
});

describe('the mailer', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  /** SES that answers in one way; counts how often it is asked. */
  async function ses(answer: (count: number) => [number, string] | 'hang up') {
    let count = 0;
    server = createServer((request, response) => {
      count++;
      request.resume().on('end', () => {
        const said = answer(count);
        if (said === 'hang up') request.socket.destroy();
        else response.writeHead(said[0], { 'content-type': 'text/xml' }).end(said[1]);
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server?.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_SES: `http://127.0.0.1:${port}`,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
    });
    const send = mailer({ configurationSet: 'bowout' }).send({
      from: 'a@b.example',
      to: 'c@d.example',
      raw: Buffer.from('x'),
      tags: { draft: 'd1' },
    });
    return { send, count: () => count };
  }

  const error = (code: string) =>
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${code} it ` +
    'is</Message></Error></ErrorResponse>';

  test('returns the Message-ID that SES gives', async () => {
    const { send } = await ses(() => [
      200,
      '<SendRawEmailResponse><SendRawEmailResult><MessageId>abc</MessageId></SendRawEmailResult></SendRawEmailResponse>',
    ]);
    expect(await send).toBe('<abc@eu-west-1.amazonses.com>');
    expect(messageIdHeader('abc', 'us-east-1')).toBe('<abc@email.amazonses.com>');
  });

  test.each([
    ['MessageRejected', false],
    ['Throttling', true],
    ['AccountSendingPausedException', false],
  ])('%s was not sent, and passes by itself: %s', async (code, passes) => {
    const { send, count } = await ses(() => [400, error(code)]);
    const refusal: unknown = await send.catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(NotSentError);
    expect(refusal).toMatchObject({ passes });
    expect(count()).toBe(1);
  });

  test.each<[string, [number, string] | 'hang up']>([
    ['an error inside SES', [500, error('InternalFailure')]],
    ['a connection that breaks after the request', 'hang up'],
  ])('%s is an unknown outcome, and is not tried again', async (_, answer) => {
    const { send, count } = await ses(() => answer);
    await expect(send).rejects.toThrow(OutcomeUnknownError);
    expect(count()).toBe(1);
  });

  test('no connection at all means that nothing was sent', async () => {
    const { send } = await ses(() => [200, '']);
    await send.catch(() => undefined);
    const port = Number(new URL(process.env.AWS_ENDPOINT_URL_SES ?? '').port);
    await new Promise((resolve) => server?.close(resolve));
    process.env.AWS_ENDPOINT_URL_SES = `http://127.0.0.1:${port}`;
    const again = mailer({ configurationSet: undefined }).send({
      from: 'a@b.example',
      to: 'c@d.example',
      raw: Buffer.from('x'),
      tags: {},
    });
    await expect(again).rejects.toThrow(NotSentError);
  });
});
