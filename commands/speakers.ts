import { inArticle } from '../src/answer/in-article.ts'
import { speakersIn } from '../src/answer/speakers-in.ts'
import { command } from '../src/command.ts'
import { speakersReply } from '../src/reply/speakers-reply.ts'

export default command({
  name: 'speakers',
  description: 'Who is quoted, as what, and how much?',
  options: [
    { name: 'article', description: 'Only in this article', type: 'text', suggest: 'articles' },
    { name: 'page', description: 'Which speakers', type: 'number', least: 1, forButtons: true },
  ],
  run({ article, page }, desk) {
    const { articleId } = inArticle(desk.library, article)
    return speakersReply(speakersIn(desk.library, articleId), articleId, desk, page)
  },
})
