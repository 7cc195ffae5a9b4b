import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../lambdas/mail/message/html-text.ts';
import { letter, readLetter } from './letters.ts';

const textOf = (html: string) => htmlToText(html).text;

describe('what the eye does not see is not read', () => {
  test.each([
    ['of no opacity', 'opacity: 0'],
    ['of hardly a size', 'font-size:1px'],
    ['of no height', 'max-height:0;overflow:hidden'],
    ['of no height, in pixels', 'max-height: 0px'],
    ['white on white', 'color:#fff'],
    ['white on white, in words', 'color: white'],
    ['white on white, in numbers', 'color: rgb(255, 255, 255)'],
    ['of its own background', 'color:#333333;background:#333'],
  ])('text %s', (_, style) => {
    expect(textOf(`<p>seen</p><span style="${style}">mal@evil.example</span>`)).toBe('seen');
  });

  test('text of the colour of the background around it', () => {
    const html = '<table bgcolor="#003366"><tr><td>a<font color="#003366">b</font></td></tr></table><p>c</p>';
    expect(textOf(html)).toBe('a\n\nc');
  });

  test.each([
    ['half transparent', 'opacity: 0.5'],
    ['of a size', 'font-size: 12px'],
    ['of a size in ems', 'font-size: 1em'],
    ['of some height', 'max-height: 20px'],
    ['white on its own blue', 'color:#fff;background-color:#036'],
    ['with a white border', 'border-color: #fff'],
  ])('but text %s is', (_, style) => {
    expect(textOf(`<span style="${style}">seen</span>`)).toBe('seen');
  });

  test('and white text on the blue around it', () => {
    expect(textOf('<div style="background:#036"><b style="color:#fff">seen</b></div>')).toBe('seen');
  });
});

test.each([
  ['https://www.linkedin.com/in/dora', 'https://www.linkedin.com/in/dora'],
  ['https://evil.example/login?next=https://www.linkedin.com/in/dora', undefined],
])('of %s the profile is %s', async (link, expected) => {
  const html = 'Content-Type: text/html; charset=utf-8\r\n';
  const body = `<p>We invite you to an interview.</p><a href="${link}">profile</a>`;
  const inLink = await readLetter(letter('Dora <dora@acme.example>', 'Interview', body, html));
  expect(inLink.facts.recruiterLinkedIn?.value).toBe(expected);
  const text = `We invite you to an interview.\n\nBest regards,\nDora\n${link}`;
  const inText = await readLetter(letter('Dora <dora@acme.example>', 'Interview', text));
  expect(inText.facts.recruiterLinkedIn?.value).toBe(expected);
});
