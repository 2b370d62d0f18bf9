import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { bold, md } from '../../src/reply/markdown.ts'
import { HOSTILE_TEXTS } from '../reply/hostile-texts.ts'
import { drawHtml } from './draw-html.ts'

function page(text: string, label = 'a', url = 'https://a.example/'): ReturnType<typeof parseHTML>['document'] {
  const components: readonly object[] = [
    {
      type: 17,
      accent_color: 0x2d7d,
      components: [
        { type: 10, content: text },
        {
          type: 1,
          components: [
            { type: 2, style: 2, label, custom_id: 'a' },
            { type: 2, style: 5, label, url },
          ],
        },
      ],
    },
  ]
  const reply = { components: components as readonly APIMessageTopLevelComponent[], onlyYou: true }
  return parseHTML(drawHtml(reply, { title: label, name: label, asked: { by: label, command: label } })).document
}

test('a reply is drawn with its accent, text, buttons, and who sees it', () => {
  const document = page(md`Then ${bold('he left')}.`.text, 'Read & see')
  expect(document.querySelector('.box')?.getAttribute('style')).toBe('border-left-color:#002d7d')
  expect(document.querySelector('.text')?.innerHTML).toBe('Then <strong>he left</strong>.')
  expect([...document.querySelectorAll('.button')].map((button) => button.textContent)).toEqual([
    'Read & see',
    'Read & see ↗',
  ])
  expect(document.querySelector('a.button')?.getAttribute('href')).toBe('https://a.example/')
  expect(document.querySelector('.only-you')?.textContent).toBe('Only you can see this')
})

test.each([
  ['<script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>'],
  ['"><b onclick="alert(1)">'],
  ['</style></title><iframe>'],
  ["' onmouseover='alert(1)"],
  ...HOSTILE_TEXTS.map(([, text]) => [text]),
])('%j makes no element, attribute or address', (text) => {
  for (const document of [page(md`${text}`.text, text, `javascript:${text}`), page(text, text)]) {
    expect(document.querySelectorAll('script, img, iframe, link, object, form, base').length).toBe(0)
    for (const element of document.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^(?:on|src)/)
      expect(element.getAttribute('href') ?? 'https://').toMatch(/^https?:\/\//i)
    }
  }
  expect(page(md`${text}`.text).querySelectorAll('.text *').length).toBe(0)
})
