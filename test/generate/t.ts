import { checkDefinitions } from '#domain/definition/checker.ts';
import { journey } from '#domain/journey/index.ts';
for (const f of checkDefinitions(journey)) console.log(f.path, '—', f.fault);
