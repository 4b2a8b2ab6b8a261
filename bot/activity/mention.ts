import type { Activity } from 'botbuilder';

/**
 * Returns what the user wrote without the mentions of the bot; other people's mentions keep their names.
 * In groups and channels Teams delivers a message only with the bot mentioned, as `<at>name</at>` in the text.
 * @example withoutMention({ text: '<at>Avgiftsboten</at> hej', … }) // 'hej'
 */
export function withoutMention(activity: Pick<Activity, 'text' | 'entities' | 'recipient'>): string {
  const text = typeof activity.text === 'string' ? activity.text : '';
  // Each once, however often it is named: of a long text and many mentions there would be work for minutes.
  const ofBot = new Set(mentionsOfBot(activity));
  return [...ofBot]
    .reduce((rest, mention) => rest.replaceAll(mention, ' '), text)
    .replace(AT_TAG, (_, name: string) => (name === activity.recipient?.name ? ' ' : name))
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}

function mentionsOfBot({ entities, recipient }: Pick<Activity, 'entities' | 'recipient'>): readonly string[] {
  if (!Array.isArray(entities)) return [];
  return entities.flatMap((entity) => {
    const isOfBot = entity?.type === 'mention' && entity.mentioned?.id === recipient?.id;
    // An empty string would be "found" between any two letters.
    return isOfBot && typeof entity.text === 'string' && entity.text !== '' ? [entity.text] : [];
  });
}

// Some clients write an id into the tag that the entity's text does not repeat. No part reaches over the next tag, or a
// text of nothing but beginnings would be searched to its end from each of them.
const AT_TAG = /<at[^<>]*>([^<]*)<\/at>/g;
