import Typography from '@material-ui/core/Typography';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { HelpLink } from '../Help/HelpLink';
import { Line } from '../Layout/Line';
import { PlainList } from '../Layout/Plain';
import { Section } from '../Layout/Section';
import { StatusTag } from '../Signals/StatusTag';
import { Muted } from '../Words/Muted';
import { EntityNames } from '../Words/Names';
import { useSay } from '../Words/useSay';
import { useWords } from '../Words/useWords';

/** What the documents ask of a platform, each as a sentence. */
export function Qualities(props: {
  profile: PortfolioSchema<'PlatformProfile'>;
}) {
  const { qualities } = props.profile;
  const { t } = useWords();
  const { say } = useSay();
  return (
    <Section
      title={t('quality.title')}
      actions={<HelpLink page="platforms" at="Qualities" />}
    >
      <PlainList roomy label={t('quality.title')}>
        {qualities.map(quality => (
          <li key={quality.id}>
            <Line>
              <Typography variant="subtitle2" component="h3">
                {t(`quality.${quality.id}.title`)}
              </Typography>
              {quality.known === false && <StatusTag status="unknown" />}
              {quality.watch && <StatusTag status="watch" />}
            </Line>
            <div>{say(quality.told?.text, quality.text)}</div>
            {quality.examples && quality.examples.length > 0 && (
              <Muted component="div">
                <EntityNames names={quality.examples} />
              </Muted>
            )}
            <Muted component="div">{t(`quality.${quality.id}.meaning`)}</Muted>
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
