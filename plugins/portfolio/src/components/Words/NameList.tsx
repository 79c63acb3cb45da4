import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { PlainList } from '../Layout/Plain';
import { EntityName } from './Name';
import { Muted } from './Muted';
import { useWords } from './useWords';

/** Entities by name, and how many more there are. */
export function NameList(props: {
  names: PortfolioSchema<'Named'>[];
  total: number;
}) {
  const { names, total } = props;
  const { t } = useWords();
  const more = total - names.length;
  return (
    <>
      <PlainList>
        {names.map(name => (
          <li key={name.ref}>
            <EntityName entity={name} />
          </li>
        ))}
      </PlainList>
      {more > 0 && (
        <Muted>{t('neighbours.more', { more: String(more) })}</Muted>
      )}
    </>
  );
}
