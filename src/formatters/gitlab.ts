import { createHash } from 'node:crypto';
import type { FileResult, Severity } from '../diagnostic.ts';
import type { Failure, Look } from './formatter.ts';
import { messageInReply } from './reply-name.ts';
import { strictJson } from './strict-json.ts';
import { withFingerprints } from './with-fingerprints.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warn: 'minor', info: 'info' };

/** GitLab's Code Quality report: an array of findings, each with a fingerprint that no other has. */
export const formatGitlab = (results: readonly FileResult[], { failures = [] }: Look): string =>
  strictJson([...results.flatMap(issuesOf), ...failures.map(issueOfFailure)]);

const issuesOf = (result: FileResult) =>
  withFingerprints(result.diagnostics, result).map(({ diagnostic, fingerprint }) => ({
    description: messageInReply(diagnostic),
    check_name: diagnostic.rule,
    fingerprint: digest(result.path, fingerprint),
    severity: severities[diagnostic.severity],
    location: { path: result.path, lines: { begin: diagnostic.line, end: diagnostic.endLine } },
  }));

const issueOfFailure = ({ path = 'replylint', message }: Failure) => ({
  description: message,
  check_name: 'replylint',
  fingerprint: digest(path, message),
  severity: 'blocker',
  location: { path, lines: { begin: 1, end: 1 } },
});

/** GitLab drops the second of two findings with one fingerprint, be they in different files. */
const digest = (path: string, what: string): string =>
  createHash('sha256').update(`${path}\0${what}`).digest('hex');
