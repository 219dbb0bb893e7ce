// Walks every operation of our OpenAPI document through Prism, which compares each answer with the document.
// Ids are those of the simulated world, so that most calls find something; a refusal is as good an answer as any,
// if the document describes it. Usage: node walk.mjs DOCUMENT PRISM
import { readFileSync } from 'node:fs';

const [file, prism] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, 'utf8'));

// The simulated world's fixed names, by the names of path parameters.
const world = {
  project: '7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01',
  sn: '8DCKTEST0001',
  task: 'b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee',
  wayline: '0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01',
  code: '219019',
};

function resolve(node) {
  return node && node.$ref ? resolve(node.$ref.slice(2).split('/').reduce((at, key) => at[key.replace(/~1/g, '/')], document)) : node;
}

// A value that fits a schema, as its author shows it or as small as it can be.
function sample(schema, depth = 0) {
  const it = resolve(schema) ?? {};
  if (it.example !== undefined) return it.example;
  if (it.examples?.length) return it.examples[0];
  if (it.default !== undefined) return it.default;
  if (it.enum?.length) return it.enum[0];
  const one = it.oneOf?.[0] ?? it.anyOf?.[0] ?? it.allOf?.[0];
  if (one) return sample(one, depth + 1);
  const type = Array.isArray(it.type) ? it.type.find((word) => word !== 'null') : it.type;
  switch (type) {
    case 'object': {
      const members = depth > 5 ? [] : (it.required ?? []);
      return Object.fromEntries(members.map((name) => [name, sample(it.properties?.[name], depth + 1)]));
    }
    case 'array': return it.minItems ? [sample(it.items, depth + 1)] : [];
    case 'integer': case 'number': return it.minimum ?? 1;
    case 'boolean': return false;
    default: return 'sample';
  }
}

// In the order of reading first, so that nothing is deleted before it was looked at.
const order = ['get', 'put', 'post', 'patch', 'delete'];
const operations = Object.entries(document.paths)
  .flatMap(([path, item]) => order.filter((method) => item[method])
    .map((method) => ({ path, method, parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map(resolve), ...item[method] })))
  .sort((a, b) => order.indexOf(a.method) - order.indexOf(b.method) || a.path.length - b.path.length);

function address(operation) {
  const query = new URLSearchParams();
  let path = operation.path;
  for (const parameter of operation.parameters) {
    if (parameter.in === 'path') {
      const value = world[parameter.name] ?? parameter.example ?? sample(parameter.schema);
      path = path.replace(`{${parameter.name}}`, encodeURIComponent(value));
    } else if (parameter.in === 'query' && parameter.required) {
      query.set(parameter.name, parameter.example ?? sample(parameter.schema));
    }
  }
  return prism + path + (query.size ? `?${query}` : '');
}

function body(operation) {
  const content = resolve(operation.requestBody)?.content ?? {};
  const json = content['application/json'];
  if (!json) return {};
  return { body: JSON.stringify(json.example ?? sample(json.schema)), headers: { 'content-type': 'application/json' } };
}

let mismatches = 0;
const statuses = {};
for (const operation of operations) {
  const streams = Object.values(operation.responses).some((it) => resolve(it).content?.['text/event-stream']);
  const url = address(operation);
  const request = { method: operation.method.toUpperCase(), signal: AbortSignal.timeout(60_000), ...body(operation) };
  if (streams) {
    console.log(`skipped ${request.method} ${operation.path}: an event stream has no end that Prism could wait for`);
    continue;
  }
  const answer = await fetch(url, request);
  statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
  const text = await answer.text();
  const violations = JSON.parse(answer.headers.get('sl-violations') ?? '[]').filter((it) => it.location?.[0] === 'response');
  const broken = answer.status >= 500 && answer.status !== 503;
  if (violations.length || broken) {
    mismatches++;
    console.log(`MISMATCH ${request.method} ${url} answered ${answer.status}: ${broken ? text.slice(0, 300) : JSON.stringify(violations)}`);
  }
}
console.log(`${operations.length} operations walked, answers by status ${JSON.stringify(statuses)}, ${mismatches} mismatches`);
process.exit(mismatches ? 1 : 0);
