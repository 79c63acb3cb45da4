import { useTheme, type Theme } from '@material-ui/core/styles';
import CheckCircleOutlineIcon from '@material-ui/icons/CheckCircleOutline';
import FlagIcon from '@material-ui/icons/Flag';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import VisibilityIcon from '@material-ui/icons/VisibilityOutlined';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { Tag } from '../Layout/Tag';
import { mutedColor } from '../Words/Muted';
import { useWords } from '../Words/useWords';

type Status = PortfolioSchema<'SignalStatus'>;

const icons = {
  raised: FlagIcon,
  watch: VisibilityIcon,
  clear: CheckCircleOutlineIcon,
  unknown: HelpOutlineIcon,
};

/** One hue for what deserves a look, none for the rest: no red, no green. */
function statusColor(theme: Theme, status: Status): string {
  return status === 'raised' || status === 'watch'
    ? { light: '#7a3e9d', dark: '#d7aef0' }[theme.palette.type]
    : mutedColor(theme);
}

/** What a signal or an indicator says, as icon and word. */
export function StatusTag(props: { status: Status }) {
  const { status } = props;
  const { t } = useWords();
  const color = statusColor(useTheme(), status);
  return (
    <Tag icon={icons[status]} color={color} strong={status === 'raised'}>
      {t(`status.${status}`)}
    </Tag>
  );
}
