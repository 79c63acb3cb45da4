import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { Line } from '../Layout/Line';
import { PlainList } from '../Layout/Plain';
import { Muted } from '../Words/Muted';
import { Title } from '../Words/Name';
import { useWords } from '../Words/useWords';
import { StatusTag } from './StatusTag';

/** Where else a signal is raised or to be watched. */
export function WorstScopes(props: {
  signal: string;
  worst: PortfolioSchema<'WorstScope'>[];
}) {
  const { signal, worst } = props;
  const { t } = useWords();
  const paths = usePaths();
  return (
    <PlainList label={t('signals.worst')}>
      {worst.map(({ scope, status, findings }) => (
        <li key={scope.id}>
          <Line>
            <Link to={paths.signal(signal, scope.id)}>
              {scope.kind === 'organisation' ? (
                t('scope.organisation')
              ) : (
                <Title>{scope.title}</Title>
              )}
            </Link>
            <StatusTag status={status} />
            {findings > 0 && (
              <Muted component="span">
                {t('signals.findings', { count: findings })}
              </Muted>
            )}
          </Line>
        </li>
      ))}
    </PlainList>
  );
}
