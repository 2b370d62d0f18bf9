import { ask } from '../src/answer/ask.ts'
import { inArticle } from '../src/answer/in-article.ts'
import { command } from '../src/command.ts'
import { answerReply } from '../src/reply/answer-reply.ts'
import { whyReply } from '../src/reply/why-reply.ts'

export default command({
  name: 'ask',
  description: 'Ask about the articles; the answer is in their own words',
  options: [
    { name: 'question', description: 'What do you want to know?', type: 'text', required: true },
    { name: 'article', description: 'Only in this article', type: 'text', suggest: 'articles' },
    { name: 'private', description: 'Only you see the answer', type: 'yes-no' },
    { name: 'why', description: 'Why the first passage was chosen', type: 'yes-no', forButtons: true },
    { name: 'page', description: 'Which passages', type: 'number', least: 1, forButtons: true },
  ],
  run({ question, article, private: onlyYou = false, why = false, page = 1 }, desk) {
    const answer = ask(desk.library, { text: question, ...inArticle(desk.library, article) })
    if (why) return whyReply(answer)
    return answerReply(answer, desk, { page, onlyYou })
  },
})
