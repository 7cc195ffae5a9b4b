import { expect, test } from 'vitest';
import { type Company, isSameCompany, maybeSameCompany } from '../../lambdas/interview/company.ts';

const named = (name: string | null, ...addresses: string[]): Company => ({ name, addresses });

test.each<[string, Company, Company, boolean, boolean]>([
  ['one name with another legal form', named('Acme GmbH'), named('ACME, Inc.'), true, true],
  [
    'a common domain that bears both names',
    named('Acme', 'a@acme.example'),
    named('Acme Labs', 'b@acme.example'),
    true,
    true,
  ],
  [
    'a common domain where one name is missing',
    named(null, 'a@acme.example'),
    named('Acme', 'b@acme.example'),
    true,
    true,
  ],
  [
    'an agency’s domain',
    named('Globex', 'rita@talent.example'),
    named('Initech', 'rita@talent.example'),
    false,
    false,
  ],
  ['a common mail provider', named(null, 'a@gmail.com'), named('Acme', 'b@gmail.com'), false, false],
  ['names that begin alike', named('Quantis'), named('Quantis Technologies SE'), false, true],
  ['names of which one word is the same', named('Nord Bank'), named('Nord Energie'), false, false],
  ['nothing known', named(null), named(null), false, false],
])('%s', (_, a, b, same, maybe) => {
  expect([isSameCompany(a, b), isSameCompany(b, a)]).toEqual([same, same]);
  expect([maybeSameCompany(a, b), maybeSameCompany(b, a)]).toEqual([maybe, maybe]);
});
