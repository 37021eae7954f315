/** The JSON schema of registry files, made from the same table that reading follows; editors complete and describe keys by it. */
import type { Localized } from '../text/span.ts';
import { registryShape } from './schema.ts';
import type { FieldType, Fields } from './schemaTypes.ts';

export type JsonSchema = { readonly [key: string]: JsonValue };
type JsonValue = string | number | boolean | readonly JsonValue[] | JsonSchema;

/** What `syntaxes/registry.schema.json` holds. */
export function registryJsonSchema(): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const root = schemaOf(registryShape, definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Ministry News registry',
    description: describe({
      vi: 'Danh bạ của tòa soạn: người, cơ quan, cuộc họp, thuật ngữ, văn bản, nơi chốn.',
      en: 'What the newsroom vouches for: people, organisations, meetings, terms, documents, places.',
    }),
    ...root,
    definitions,
  };
}

const describe = ({ vi, en }: Localized): string => `${vi}\n\n${en}`;

/** Shapes that occur in many places are put into `definitions` and referred to. */
function schemaOf(type: FieldType, definitions: Record<string, JsonSchema>): JsonSchema {
  switch (type.kind) {
    case 'text':
      return TEXT;
    case 'localized':
      definitions['localized'] ??= {
        anyOf: [
          TEXT,
          { type: 'object', properties: { vi: TEXT, en: TEXT }, additionalProperties: false, minProperties: 1 },
        ],
      };
      return refer('localized');
    case 'date':
      // A year without quotes is a number for YAML.
      definitions['date'] ??= { type: ['string', 'integer'], pattern: DATE_PATTERN, minimum: 1000, maximum: 9999 };
      return refer('date');
    case 'integer':
      return { type: 'integer', minimum: 1, maximum: 9999 };
    case 'boolean':
      return { type: 'boolean' };
    case 'country':
      return { type: 'string', pattern: '^[A-Z]{2}$' };
    case 'choice':
      return { type: 'string', enum: type.values };
    case 'id':
      return { type: 'string', pattern: `^${type.of}/[^\\sA-Z/]+$` };
    case 'reference':
      return { type: 'string', pattern: `^${type.to}/` };
    case 'list':
      return { type: ['array', 'null'], items: schemaOf(type.of, definitions) };
    case 'record':
      if (type.name === undefined) return recordSchema(type.fields, definitions);
      definitions[type.name] ??= recordSchema(type.fields, definitions);
      return refer(type.name);
  }
}

const TEXT: JsonSchema = { type: 'string', minLength: 1 };

const DATE_PATTERN = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

/** `allOf`, because draft 7 ignores what stands beside `$ref`, such as the description. */
const refer = (name: string): JsonSchema => ({ allOf: [{ $ref: `#/definitions/${name}` }] });

function recordSchema(fields: Fields, definitions: Record<string, JsonSchema>): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    properties[name] = { description: describe(field.summary), ...schemaOf(field.type, definitions) };
    if (field.required === true) required.push(name);
  }
  return { type: 'object', properties, additionalProperties: false, ...(required.length > 0 && { required }) };
}
