import { describe, expect, test } from 'vitest';
import { renderOwn } from '../../lambdas/draft/templates.ts';

const render = (source: string, facts: object = {}) =>
  renderOwn(source, 'en', { company: 'Acme', role: null, informal: false, ...facts }).trim();

describe('a template of the owner’s sees values and nothing behind them', () => {
  test('values, if, unless and you work', () => {
    expect(render('{{company}}{{#if role}} as {{role}}{{/if}}{{you " Sir" " you"}}')).toBe('Acme Sir');
  });

  test.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{company.constructor}}',
    '{{constructor.constructor "return process"}}',
    '{{#if constructor}}open{{/if}}',
    '{{lookup this "constructor"}}',
    '{{#each this}}{{@key}}{{/each}}',
    '{{#with constructor}}{{name}}{{/with}}',
    '{{log "here"}}',
    '{{> (lookup this "company")}}',
    '{{toString}}',
    '{{__defineGetter__ "company"}}',
    '{{helperMissing}}',
    '{{#blockHelperMissing company}}{{/blockHelperMissing}}',
  ])('%s shows nothing', (source) => {
    let shown = '';
    try {
      shown = render(source);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
    expect(shown).toBe('');
  });

  test('facts are never source', () => {
    expect(render('{{company}}', { company: '{{ownerName}}', ownerName: 'Vera' })).toBe('{{ownerName}}');
  });
});
