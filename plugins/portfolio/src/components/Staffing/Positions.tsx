import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { PlainList } from '../Layout/Plain';
import { Muted } from '../Words/Muted';
import { ItemName } from '../Words/Name';
import { useSay } from '../Words/useSay';
import { useWords } from '../Words/useWords';

/** Positions to fill, each with the way that fits best and the next best. */
export function Positions(props: {
  positions: PortfolioSchema<'OpenPosition'>[];
}) {
  const { t } = useWords();
  const { sayEach } = useSay();
  return (
    <PlainList roomy ordered label={t('need.positions')}>
      {props.positions.map((position, index) => (
        <li key={position.area?.id ?? index}>
          <Typography variant="subtitle2" component="h3">
            {position.area
              ? t('need.pmFor', { area: <ItemName item={position.area} /> })
              : t('need.pmAnywhere')}
          </Typography>
          {t('need.ways', {
            first: t(`sourcing.${position.first}`),
            second: t(`sourcing.${position.second}`),
          })}
          {sayEach(position.told?.because, position.because).map(reason => (
            <Muted key={reason} component="div">
              {reason}
            </Muted>
          ))}
        </li>
      ))}
    </PlainList>
  );
}
