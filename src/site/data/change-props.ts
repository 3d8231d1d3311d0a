/** What the component of a change shows. */

import * as words from '#words/changes.ts';
import { paragraphName } from '#words/paragraph.ts';
import type { Change } from '../../anchors/compare-editions.ts';
import { route } from '../../model/routes.ts';
import { type ChangedField, describeField } from './changed-fields.ts';
import type { SiteContext } from './context.ts';

/** A name, and the path where it is read or where one learns what became of it; a single citation has none. */
interface Named {
	name: string;
	path: string | undefined;
}

export interface ChangeProps {
	change: Change;
	/** What changed about it beside its words. */
	fields: readonly ChangedField[];
	/** What it happened to. */
	subject: Named;
	/** Of a relation, what it leads from and to, by the labels of now or, when it is gone, of then. */
	ends: string | undefined;
	/** What took its place. */
	successors: readonly Named[];
}

export function changeProps(
	site: Pick<SiteContext, 'sections' | 'sources' | 'holders' | 'reading' | 'knows' | 'label' | 'editions'>,
	change: Change,
): ChangeProps {
	const { sections, reading, knows, label, editions } = site;
	const pathOf = (id: string) => (sections.has(id) ? reading(id) : knows(id) || editions.gone.includes(id) ? route.anchor(id) : undefined);
	return {
		change,
		fields: 'fields' in change ? change.fields.map((field) => describeField(site, field)) : [],
		subject: { name: change.kind === 'passage' ? paragraphName(change.label) : change.label, path: pathOf(change.id) },
		ends: change.ends && words.leadsFromTo(change.ends.from.map(label), label(change.ends.to)),
		successors: 'successors' in change ? change.successors.map((id) => ({ name: label(id), path: pathOf(id) })) : [],
	};
}
