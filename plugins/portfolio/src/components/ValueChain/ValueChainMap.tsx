import { useMemo, useState, type ReactNode } from 'react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { usePaths } from '../../hooks/usePaths';
import { EntityName, Title } from '../Words/Name';
import { roleColor } from '../Words/roleColor';
import { useWords } from '../Words/useWords';
import {
  layoutValueChain,
  type PlacedBox,
  type PlacedLine,
} from './layoutValueChain';

const BOX = 32;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns:
      'minmax(0, 3fr) minmax(20px, 1fr) minmax(0, 3fr) minmax(20px, 1fr) minmax(0, 3fr)',
    alignItems: 'start',
    '@media print': { zoom: 0.62 },
  },
  // Names stay whole for longer than in the size of the text around.
  room: {
    containerType: 'inline-size',
    '& $face': {
      '@container (max-width: 620px)': {
        fontSize: theme.typography.caption.fontSize,
        padding: theme.spacing(0, 0.75),
      },
    },
    '& $root': {
      '@container (max-width: 620px)': {
        gridTemplateColumns:
          'minmax(0, 5fr) minmax(16px, 1fr) minmax(0, 5fr) minmax(16px, 1fr) minmax(0, 5fr)',
      },
    },
  },
  column: { position: 'relative', margin: 0, padding: 0, listStyle: 'none' },
  box: {
    position: 'absolute',
    insetInlineStart: 0,
    insetInlineEnd: 0,
    height: BOX,
    marginTop: -BOX / 2,
  },
  face: {
    ...theme.typography.body2,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: theme.spacing(0, 1.25),
    display: 'flex',
    alignItems: 'center',
    textAlign: 'start',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.paper,
    '@media print': { backgroundColor: '#fff', borderColor: '#bbb' },
    color: theme.palette.text.primary,
    '& > *': {
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  },
  button: {
    cursor: 'pointer',
    borderInlineStartWidth: 4,
    fontWeight: 600,
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&[aria-pressed="true"]': {
      backgroundColor: theme.palette.action.selected,
    },
  },
  lines: { display: 'block', overflow: 'visible' },
  line: { '@media print': { stroke: '#000' } },
  more: { ...theme.typography.body2, paddingTop: theme.spacing(0.5) },
  // Lines run the other way in a text that does.
  mirrored: { '[dir="rtl"] &': { transform: 'scaleX(-1)' } },
}));

/**
 * The value chain as a picture: platforms, what they offer, and the products on
 * it. The same is in the table; whoever uses a keyboard walks the boxes.
 */
export function ValueChainMap(props: {
  chain: PortfolioSchema<'ValueChain'>;
  focus: string | undefined;
  onFocus: (id: string | undefined) => void;
}) {
  const { chain, focus, onFocus } = props;
  const classes = useStyles();
  const { t } = useWords();
  const paths = usePaths();
  const theme = useTheme();
  const [near, setNear] = useState<string>();
  const layout = useMemo(() => layoutValueChain(chain), [chain]);

  const item = (box: PortfolioSchema<'ItemSummary'>) => (
    <button
      type="button"
      className={`${classes.face} ${classes.button}`}
      style={{ borderInlineStartColor: roleColor(theme, box.role) }}
      aria-pressed={box.id === focus}
      title={box.title}
      onClick={() => onFocus(box.id === focus ? undefined : box.id)}
    >
      <Title>{box.title}</Title>
    </button>
  );

  return (
    <div className={classes.room}>
      <div className={classes.root}>
        <Heading>{t('chain.platforms')}</Heading>
        <span />
        <Heading>{t('chain.capabilities')}</Heading>
        <span />
        <Heading>{t('chain.products')}</Heading>

        <Column
          boxes={layout.platforms}
          height={layout.height}
          onNear={setNear}
        >
          {item}
        </Column>
        <Lines lines={layout.offers} height={layout.height} near={near} />
        <Column
          boxes={layout.capabilities}
          height={layout.height}
          onNear={setNear}
        >
          {capability => (
            <span className={classes.face} title={capability.title}>
              {capability.entity ? (
                <span>
                  <EntityName
                    entity={{ ...capability.entity, title: capability.title }}
                  />
                </span>
              ) : (
                <Title>{capability.title}</Title>
              )}
            </span>
          )}
        </Column>
        <Lines lines={layout.uses} height={layout.height} near={near} />
        <Column boxes={layout.products} height={layout.height} onNear={setNear}>
          {item}
        </Column>

        <More
          count={chain.more.platforms}
          to={`${paths.lists}?show=platforms`}
        />
        <span />
        <More count={chain.more.capabilities} to={paths.capabilities} />
        <span />
        <More count={chain.more.products} to={`${paths.lists}?show=products`} />
      </div>
    </div>
  );
}

function Heading(props: { children: ReactNode }) {
  return (
    <Typography variant="subtitle2" component="h3" gutterBottom>
      {props.children}
    </Typography>
  );
}

function More(props: { count: number; to: string }) {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div className={classes.more}>
      {props.count > 0 && (
        <Link to={props.to}>{t('chain.more', { count: props.count })}</Link>
      )}
    </div>
  );
}

function Column<Shown extends { id: string }>(props: {
  boxes: PlacedBox<Shown>[];
  height: number;
  onNear: (id: string | undefined) => void;
  children: (shown: Shown) => ReactNode;
}) {
  const { boxes, height, onNear, children } = props;
  const classes = useStyles();
  return (
    <ul className={classes.column} style={{ height }}>
      {boxes.map(({ shown, y }) => (
        <li
          key={shown.id}
          className={classes.box}
          style={{ top: y }}
          onMouseEnter={() => onNear(shown.id)}
          onMouseLeave={() => onNear(undefined)}
          onFocus={() => onNear(shown.id)}
          onBlur={() => onNear(undefined)}
        >
          {children(shown)}
        </li>
      ))}
    </ul>
  );
}

function Lines(props: {
  lines: PlacedLine[];
  height: number;
  near: string | undefined;
}) {
  const { lines, height, near } = props;
  const classes = useStyles();
  const theme = useTheme();
  return (
    <svg
      className={`${classes.lines} ${classes.mirrored}`}
      width="100%"
      height={height}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable={false}
    >
      {lines.map(({ key, from, to, y1, y2, width }) => {
        const isNear = near === from || near === to;
        return (
          <path
            key={key}
            d={`M 0 ${y1} C 50 ${y1}, 50 ${y2}, 100 ${y2}`}
            fill="none"
            className={classes.line}
            stroke={
              isNear ? theme.palette.primary.main : theme.palette.text.secondary
            }
            strokeOpacity={lineOpacity(near, isNear)}
            strokeWidth={width}
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}

/** Many lines cross: those of the box at hand come forward. */
function lineOpacity(near: string | undefined, isNear: boolean): number {
  if (near === undefined) {
    return 0.3;
  }
  return isNear ? 0.8 : 0.12;
}
