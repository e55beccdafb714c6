const { servePages } = await import('./page-server.ts');
const { gallery } = await import('./gallery.ts');
const { launchChromium } = await import('../../support/chromium.ts');
const s = await servePages((q, r) => {
  if (q.url.startsWith('/assets')) return false;
  r.setHeader('content-type', 'text/html; charset=utf-8');
  r.end(gallery());
  return true;
});
const b = await launchChromium();
const c = await b.newContext({ viewport: { width: 1280, height: 1450 } });
const p = await c.newPage();
p.on('console', (m) => console.log(m.type(), m.text()));
await p.goto(s.url);
await p.waitForTimeout(300);
for (let i = 0; i < 5; i++)
  await p.screenshot({
    path: `/tmp/c${i}.png`,
    fullPage: true,
    clip: { x: 120, y: i * 1450, width: 1040, height: 1450 },
  });
await c.close();
const d = await b.newContext({ viewport: { width: 320, height: 1500 } });
const q = await d.newPage();
await q.goto(s.url);
await q.waitForTimeout(300);
const H = await q.evaluate(() => document.documentElement.scrollHeight);
const shots = [];
for (let y = 0; y < H; y += 1500)
  shots.push(
    (await q.screenshot({ fullPage: true, clip: { x: 0, y, width: 320, height: Math.min(1500, H - y) } })).toString(
      'base64',
    ),
  );
const e = await (
  await b.newContext({ viewport: { width: 340 * Math.ceil(shots.length / 2), height: 1500 } })
).newPage();
for (let k = 0; k < 2; k++) {
  await e.setContent(
    '<body style="margin:0;display:flex;gap:20px;background:pink;align-items:flex-start">' +
      shots
        .slice(k * Math.ceil(shots.length / 2), (k + 1) * Math.ceil(shots.length / 2))
        .map((x) => `<img src="data:image/png;base64,${x}">`)
        .join(''),
  );
  await e.screenshot({ path: `/tmp/m${k}.png` });
}
await b.close();
await s.close();
