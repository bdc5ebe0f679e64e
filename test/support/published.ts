/** The published forms that reports of others' tools have, as their own schemas and readers check them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const folder = path.resolve(import.meta.dirname, '../report/published');

function readSchema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
}

/** Of draft 4: without its name and number, and with one pattern that only reads so, later drafts read the same. */
function sarifCheck() {
  const { id: _id, $schema: _schema, ...sarif } = readSchema('sarif-2.1.0-rtm.5.json');
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarif);
}

function codeQualityCheck() {
  return new Ajv2020({ strict: false }).compile(readSchema('gitlab-codequality.json'));
}

/** Compiled once, where a test asks. */
let isSarif: ReturnType<typeof sarifCheck> | null = null;
let isCodeQuality: ReturnType<typeof codeQualityCheck> | null = null;

/** @returns what is wrong, [] for nothing */
export function sarifProblems(text: string): unknown[] {
  isSarif ??= sarifCheck();
  return isSarif(JSON.parse(text)) ? [] : (isSarif.errors ?? []);
}

export function codeQualityProblems(text: string): unknown[] {
  isCodeQuality ??= codeQualityCheck();
  return isCodeQuality(JSON.parse(text)) ? [] : (isCodeQuality.errors ?? []);
}

export function junitProblems(text: string): string[] {
  const schema = XmlDocument.fromString(readFileSync(path.join(folder, 'junit-10.xsd'), 'utf8'));
  const validator = XsdValidator.fromDoc(schema);
  try {
    const document = XmlDocument.fromString(text);
    validator.validate(document);
    document.dispose();
    return [];
  } catch (error) {
    return [String(error)];
  } finally {
    validator.dispose();
    schema.dispose();
  }
}
