import { useTheme } from '@material-ui/core/styles';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import RemoveIcon from '@material-ui/icons/Remove';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Tag } from '../Layout/Tag';
import { mutedColor } from '../Words/Muted';
import { useWords } from '../Words/useWords';

type Severity = PortfolioSchema<'GapSeverity'>;

const icons = {
  high: ErrorOutlineIcon,
  medium: RemoveIcon,
  low: ExpandMoreIcon,
};

/** How much a gap matters, as icon and word. */
export function SeverityTag(props: { severity: Severity }) {
  const { severity } = props;
  const { t } = useWords();
  const theme = useTheme();
  return (
    <Tag
      icon={icons[severity]}
      color={
        severity === 'high' ? theme.palette.text.primary : mutedColor(theme)
      }
      strong={severity === 'high'}
    >
      {t(`severity.${severity}`)}
    </Tag>
  );
}
