import { inArticle } from '../src/answer/in-article.ts'
import { command } from '../src/command.ts'
import { passageReply } from '../src/reply/passage-reply.ts'

export default command({
  name: 'passage',
  description: 'Read a paragraph of an article, and on from there',
  options: [
    { name: 'number', description: 'Which paragraph, from 1', type: 'number', required: true, least: 1 },
    { name: 'article', description: 'Of which article; else the newest', type: 'text', suggest: 'articles' },
  ],
  run({ number, article }, desk) {
    const { articleId } = inArticle(desk.library, article)
    const read = articleId === undefined ? desk.library.reads[0] : desk.library.read(articleId)
    return passageReply(read, number, desk)
  },
})
