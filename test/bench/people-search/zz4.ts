import pg from 'pg';
import { asApplication } from '#storage/session/app-login.ts';
import { enter } from '#storage/session/enter.ts';
import { findPeople } from '#storage/people/find-people.ts';
const c = new pg.Client(asApplication(process.env.BIG!)); await c.connect(); await c.query('begin'); await enter(c, {role:'system',worker:'system'}, 'rebuild');
const q = c.query.bind(c);
let n = 0;
c.query = (async (text: any, values: any) => { const t = performance.now(); const r = await q(text, values); console.log(String(text).trim().slice(0, 40).replace(/\n/g,' '), (r as any).rows.length, (performance.now() - t).toFixed(1)); if (process.argv[3] && String(text).includes('with held') && n++ === 6) { for (const row of (await q('explain (analyze, timing on) ' + text, values)).rows) console.log(row['QUERY PLAN'].slice(0,200)); } return r; }) as any;
for (let i = 0; i < 8; i++) { const t = performance.now(); await findPeople(c, JSON.parse(process.argv[2]!), 10); console.log('total', (performance.now() - t).toFixed(1)); }
process.exit();
