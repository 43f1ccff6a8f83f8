import { readFileSync } from 'node:fs';
import { rdformatSchema } from '@umbrelladocs/rdformat-validator';
import { Ajv, type AnySchemaObject } from 'ajv';
import ajvFormats from 'ajv-formats';
import { Parser } from 'tap-parser';
import { validateXML } from 'xmllint-wasm';

const schemaFile = (name: string): string =>
  readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');

function validator(schema: AnySchemaObject): (value: unknown) => string[] {
  // The patterns of the SARIF schema are no Unicode expressions.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajvFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

// Ajv knows the draft of the SARIF schema under another name; it uses nothing that has changed since.
const { $schema: _, id: __, ...sarifSchema } = JSON.parse(schemaFile('sarif-2.1.0-rtm.5.json'));

/** What the official schema has against a SARIF log. */
export const sarifErrors = validator(sarifSchema);

/** What reviewdog's schema, read strictly, has against a result or a diagnostic. */
export const rdErrors = validator({ ...rdformatSchema, $id: 'rdformat' });

/** What the schema of JUnit reports has against XML. */
export async function junitErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    schema: [schemaFile('jenkins-junit.xsd')],
  });
  return errors.map(({ message }) => message);
}

/** What a TAP harness makes of a stream, and what it stumbled over. */
export function readTap(text: string) {
  const points: { ok: boolean; name: string; diag: unknown; skip: unknown; todo: unknown }[] = [];
  const extra: string[] = [];
  const parser = new Parser({ strict: true });
  parser.on('assert', (point) => points.push(point));
  parser.on('extra', (line: string) => extra.push(line));
  parser.on('bailout', (reason: string) => extra.push(`bail out: ${reason}`));
  parser.end(text);
  return {
    points,
    extra,
    failures: parser.failures.filter(({ tapError }) => tapError),
    plan: parser.planEnd,
  };
}
