import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-chat-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly ms: number
}

/** Types these lines into the app and waits for its end. */
function type(
  lines: string,
  { command = ['node', 'dist/src/main.js'], env = {} }: { command?: string[]; env?: Record<string, string> } = {},
): Promise<Ran> {
  const [file = 'node', ...args] = command
  const since = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, env: { ...process.env, DISCORD_TOKEN: '', DATA_DIR: folder, ...env } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout, stderr, ms: performance.now() - since }))
    child.stdin.end(lines)
  })
}

test('npm start answers a question from a pipe, prints nothing else, and exits 0', async () => {
  const { code, stdout, stderr } = await type('Where did Assad flee?\n', { command: ['npm', 'start', '--silent'] })
  expect(code).toBe(0)
  expect(stdout.replace(/\s*▌?\s+/g, ' ')).toContain('fled to __Moscow__ last year')
  expect(stdout.trimStart()).toMatch(/^▌ Where did Assad flee\?/)
  expect(stderr).toContain('DISCORD_TOKEN')
})

test('the app has answered within 5 s of its start', async () => {
  const { ms } = await type('/help\n')
  expect(ms).toBeLessThan(5000)
})

test('a disk that takes nothing keeps no answer back', async () => {
  const data = join(folder, 'full')
  await mkdir(data)
  await symlink(join(data, 'nowhere', 'presses.jsonl'), join(data, 'presses.jsonl'))
  const { code, stdout, stderr } = await type(`Where did Assad flee${', and why'.repeat(20)}?\n`, {
    env: { DATA_DIR: data },
  })
  expect(code).toBe(0)
  expect(stdout).toContain('Moscow')
  expect(stderr).toContain('could not be saved')
})

test('commands, buttons and nonsense each get an answer', async () => {
  const { code, stdout } = await type(
    [
      '/quotes speaker:shaybani',
      '1',
      '/passage 99',
      '/speakers',
      '2',
      '/nonsense',
      '77',
      '',
      '/ask',
      'Who won the World Cup?',
      '/quit',
      'never read',
    ].join('\n'),
  )
  expect(code).toBe(0)
  expect(stdout).toContain('Quotes by Asaad al-Shaibani')
  expect(stdout).toContain('paragraph 1 of 8')
  expect(stdout).toContain('1 to 8')
  expect(stdout).toContain('Quotes by Kremlin')
  expect(stdout).toContain('do not know this command')
  expect(stdout).toContain('no button 77')
  expect(stdout).toContain('“question” is needed')
  expect(stdout).toContain('The article does not say.')
  expect(stdout).not.toContain('never read')
})

test('escape sequences in a question cannot act on the terminal', async () => {
  const { stdout } = await type('Where did \u001b[31mAssad\u001b]0;owned\u0007 flee?\n')
  expect(stdout).not.toContain('\u001b')
  expect(stdout).not.toContain('\u0007')
})

test('settings that are wrong are named all together, and the exit code is 1', async () => {
  const { code, stderr } = await type('', { env: { LOG_LEVEL: 'loud', DISCORD_API_URL: 'nowhere' } })
  expect(code).toBe(1)
  expect(stderr).toMatch(/DISCORD_API_URL[^]*LOG_LEVEL/)
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('files that cannot be read are told at the start, and the others are read', async () => {
  const corpus = await mkdtemp(join(folder, 'corpus-'))
  await writeFile(join(corpus, 'ferry.md'), '---\ntitle: Ferry\n---\n\nThe ferry sails at nine.\n')
  await writeFile(join(corpus, 'broken.md'), '---\ntitle: Broken\npublished: last May\n---\n\nText.\n')
  await writeFile(join(corpus, 'empty.txt'), '')
  const { code, stdout, stderr } = await type('When does the ferry sail?\n', { env: { CORPUS_DIR: corpus } })
  expect(code).toBe(0)
  expect(stdout).toContain('The ferry sails at nine.')
  expect(stderr).toContain('1 article read, 2 files not (2 problems)')
  expect(stderr).toContain('broken.md:3: expected published as YYYY-MM-DD, got "last May"')
})

test('a corpus folder that is not there is said, and asking says that there are no articles', async () => {
  const { stdout, stderr } = await type('ferry?\n', { env: { CORPUS_DIR: join(folder, 'nowhere') } })
  expect(stderr).toContain('nowhere')
  expect(stdout).toContain('no articles yet')
})

test('npm run corpus prints what was read, with speakers, and what was dropped and why', async () => {
  const corpus = await mkdtemp(join(folder, 'corpus-'))
  await writeFile(
    join(corpus, 'ferry.txt'),
    'Ferry\n\n“We sail,” said Ann Lee.\n\n-0a1b2c3d4e5f60718293a4b5c6d7e8f9.jpg)\n',
  )
  const { code, stdout } = await type('', {
    command: ['node', 'dist/src/main.js', 'corpus'],
    env: { CORPUS_DIR: corpus },
  })
  expect(code).toBe(0)
  expect(stdout).toContain('1 passage, 1 quote, 1 speaker')
  expect(stdout).toContain('“We sail,” — Ann Lee')
  expect(stdout).toMatch(/dropped: .*ferry\.txt:5 .*image/)
})
