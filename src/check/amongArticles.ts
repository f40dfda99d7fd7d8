import { articlePage, homePage } from './affected'
import type { Article } from './article'
import type { Fault } from './fault'
import type { Project } from './project'
import { valueAt } from './schemaFaults'

/** The articles before this one that say the same under a key. */
const sameBefore = (
  article: Article,
  key: string,
  others: readonly Article[],
): Article | undefined => {
  const own = valueAt(article.front.data, [key])
  return own === undefined
    ? undefined
    : others.find(({ front }) => valueAt(front.data, [key]) === own)
}

/** What the front matter of one article says against that of another. */
export function amongArticles({ articles }: Project): Fault[] {
  return articles.flatMap((article, at) => {
    const { file, code, slug, front } = article
    const before = articles.slice(0, at)
    const peers = before.filter((one) => one.code === code)
    const fault = (key: string, sentence: string): Fault => ({
      file,
      line: front.lineOf([key]),
      key,
      sentence,
      affects: [articlePage(article), homePage(code)],
    })
    const [title, order] = [
      sameBefore(article, 'title', peers),
      sameBefore(article, 'order', peers),
    ]
    const twin = before.find((one) => one.slug === slug)
    const [own, other] = [article, twin].map((one) => valueAt(one?.front.data, ['order']))
    return [
      ...(title ? [fault('title', `${title.file} has this title too.`)] : []),
      ...(order ? [fault('order', `${order.file} has this place too.`)] : []),
      ...(twin && Number.isInteger(own) && Number.isInteger(other) && own !== other
        ? [fault('order', `${twin.file} has another place, ${String(other)}.`)]
        : []),
    ]
  })
}
