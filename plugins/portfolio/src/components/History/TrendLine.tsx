import { useTheme } from '@material-ui/core/styles';
import { stepLine, type TrendPoint } from './trendPoints';

const WIDTH = 240;
const HEIGHT = 40;
/** Room for the line's own width. */
const EDGE = 2;

/** A number over time, as a small picture. What it says stands beside it. */
export function TrendLine(props: { points: TrendPoint[] }) {
  const theme = useTheme();
  const corners = stepLine({
    points: props.points,
    width: WIDTH,
    height: HEIGHT,
  });
  return (
    <svg
      width="100%"
      height={HEIGHT + 2 * EDGE}
      viewBox={`0 ${-EDGE} ${WIDTH} ${HEIGHT + 2 * EDGE}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable={false}
    >
      <polyline
        points={corners.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke={theme.palette.primary.main}
        strokeWidth={2}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
