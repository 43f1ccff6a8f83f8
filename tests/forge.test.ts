import { describe, expect, it } from 'vitest';
import { forgeAddress } from '../src/cli/forge.ts';

const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'ana/macros',
  GITHUB_SHA: '0a1b',
  GITHUB_WORKSPACE: '/checkout',
};
const gitlab = {
  CI_PROJECT_URL: 'https://gitlab.example/ana/macros',
  CI_COMMIT_SHA: '0a1b',
  CI_PROJECT_DIR: '/builds/ana',
};

describe('the address of the files of a run', () => {
  it.each([
    ['GitHub', github, '/checkout', 'https://github.com/ana/macros/blob/0a1b/'],
    [
      'a folder on GitHub',
      github,
      '/checkout/my macros/en',
      'https://github.com/ana/macros/blob/0a1b/my%20macros/en/',
    ],
    ['a folder outside of it', github, '/elsewhere', undefined],
    ['GitLab', gitlab, '/builds/ana', 'https://gitlab.example/ana/macros/-/blob/0a1b/'],
    ['another machine', {}, '/home/ana', undefined],
  ])('is known of %s', (_, env, cwd, address) => {
    expect(forgeAddress({ env, cwd })).toBe(address);
  });
});
