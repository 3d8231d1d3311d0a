/** `edition.yml`: what an edition says of itself. */
import * as words from '#words/messages-files.ts';
import { normalizeItem } from '../citations/normalize-reference.ts';
import type { Message } from '../diagnostics/messages.ts';
import { createMessage } from '../diagnostics/messages.ts';
import { writtenArticleSchema } from '../model/csl.ts';
import { absentInfoFields, type EditionInfo, editionInfoSchema, foreignInfoFields } from '../model/edition.ts';
import { checkPlainFields } from './check-plain.ts';
import { parseLanguage } from './language.ts';
import { type ParsedData, parseYaml } from './parse-data.ts';
import { tellIssues } from './parse-references.ts';
import { createReport, type Report, type Source } from './source.ts';

/** Reads `edition.yml`; a missing file is an error. */
export function parseInfo(source: Source | undefined): { info: EditionInfo | undefined; messages: Message[] } {
	if (!source) {
		return { info: undefined, messages: [createMessage('edition-valid', { file: 'edition.yml', line: 1, column: 1 }, words.noInfo)] };
	}
	const messages: Message[] = [];
	const report = createReport(source, messages);
	const file = parseYaml(source, editionInfoSchema, report, {
		rule: 'edition-valid',
		fields: [...Object.keys(editionInfoSchema.shape), ...Object.keys(editionInfoSchema.shape.rights.shape)],
		foreign: foreignInfoFields,
		absent: Object.fromEntries(Object.entries(absentInfoFields).map(([field, about]) => [field, words.instead[about]])),
	});
	checkPlainFields(file.data, ['title', 'short', 'subtitle', 'author', 'description'], 'edition-valid', file, report);
	return { info: file.data && settle(file.data, file, report), messages };
}

/** Puts in order what can be written in several ways: the language, and the article as a CSL item. What can't be meant is told. */
function settle(info: EditionInfo, { offset, keyOffset }: ParsedData<EditionInfo>, report: Report): EditionInfo {
	const language = parseLanguage(info.language);
	if (language === undefined) {
		report('edition-valid', offset(['language']), words.noLanguage(info.language), { actual: info.language });
	}
	const parsed = writtenArticleSchema.safeParse(info.article);
	if (!parsed.success) {
		const tell: Report = (_rule, offset, reason, details) => report('edition-valid', offset, reason, details);
		tellIssues(parsed.error.issues, info.article, ['article'], words.theArticle, { offset, keyOffset }, tell);
		return { ...info, article: {} };
	}
	const { id: _id, ...written } = parsed.data;
	const { id: _none, ...article } = normalizeItem({ id: '', ...written }, (path, reason) =>
		report('edition-valid', offset(['article', ...path]), words.inArticle(path.join('.'), reason)),
	);
	return { ...info, language: language ?? info.language, article };
}
