import { createHash } from 'node:crypto';
import type { FileResult, Severity } from '../diagnostic.ts';
import { messageInReply } from './reply-name.ts';
import { strictJson } from './strict-json.ts';
import { withFingerprints } from './with-fingerprints.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warn: 'minor', info: 'info' };

/** GitLab's Code Quality report: an array of findings, each with a fingerprint that no other has. */
export const formatGitlab = (results: readonly FileResult[]): string => strictJson(results.flatMap(issuesOf));

const issuesOf = (result: FileResult) =>
  withFingerprints(result.diagnostics, result).map(({ diagnostic, fingerprint }) => ({
    description: messageInReply(diagnostic),
    check_name: diagnostic.rule,
    // GitLab drops the second of two findings with one fingerprint, be they in different files.
    fingerprint: createHash('sha256').update(`${result.path}\0${fingerprint}`).digest('hex'),
    severity: severities[diagnostic.severity],
    location: { path: result.path, lines: { begin: diagnostic.line, end: diagnostic.endLine } },
  }));
