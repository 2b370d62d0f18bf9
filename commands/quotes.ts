import { inArticle } from '../src/answer/in-article.ts'
import { quotesBy } from '../src/answer/quotes-by.ts'
import { command } from '../src/command.ts'
import { quotesReply } from '../src/reply/quotes-reply.ts'

export default command({
  name: 'quotes',
  description: 'Who is quoted, and what did they say?',
  options: [
    { name: 'speaker', description: 'Only what this person or body said', type: 'text', suggest: 'speakers' },
    { name: 'about', description: 'Only quotes about this', type: 'text' },
    { name: 'article', description: 'Only in this article', type: 'text', suggest: 'articles' },
    { name: 'page', description: 'Which quotes', type: 'number', least: 1, forButtons: true },
  ],
  run({ speaker, about, article, page }, desk) {
    const wanted = {
      ...(speaker === undefined ? {} : { speaker }),
      ...(about === undefined ? {} : { about }),
      ...inArticle(desk.library, article),
    }
    return quotesReply(quotesBy(desk.library, wanted), wanted, desk, page)
  },
})
