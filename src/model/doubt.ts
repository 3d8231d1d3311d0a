/** Whether the editors read a thing without doubt. What they doubt is shown everywhere, and decides nothing. */
export const isSure = ({ certainty }: { certainty?: 'low' }): boolean => certainty !== 'low';
