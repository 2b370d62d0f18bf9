import { command } from '../src/command.ts'
import { articlesReply } from '../src/reply/articles-reply.ts'

export default command({
  name: 'articles',
  description: 'The articles I have read',
  options: [{ name: 'page', description: 'Which articles', type: 'number', least: 1, forButtons: true }],
  run: ({ page }, desk) => articlesReply(desk, page),
})
