import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import type { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { useWords } from '../Words/useWords';

/** What the catalog says, in one sentence. */
export function Headline(props: {
  items: PortfolioSchema<'Balance'>;
  lists: string;
  /** A sentence like others where something else is the heading of the page. */
  component?: 'h1' | 'p';
}) {
  const { items, lists, component = 'h1' } = props;
  const words = useWords();
  const { t } = words;
  const platforms = (
    <Link underline="always" to={`${lists}?show=platforms`}>
      {words.number(items.platform, 'platforms')}
    </Link>
  );
  const products = (
    <Link underline="always" to={`${lists}?show=products`}>
      {words.number(items.product, 'products')}
    </Link>
  );
  let sentence;
  if (items.platform > 0 && items.product > 0) {
    sentence = t('headline.both', { platforms, products });
  } else if (items.platform > 0) {
    sentence = t('headline.platformsOnly', { platforms });
  } else if (items.product > 0) {
    sentence = t('headline.productsOnly', { products });
  } else {
    sentence = t('headline.neither');
  }
  return (
    <Typography
      variant={component === 'h1' ? 'h4' : 'body1'}
      component={component}
      gutterBottom={component !== 'h1'}
    >
      {sentence}
    </Typography>
  );
}
