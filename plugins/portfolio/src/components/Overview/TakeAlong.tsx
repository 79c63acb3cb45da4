import Button from '@material-ui/core/Button';
import PrintIcon from '@material-ui/icons/Print';
import { ExportButtons } from '../Exports/ExportButtons';
import { useWords } from '../Words/useWords';

/** The brief for a meeting: on a sheet of paper, or as Markdown to send on. */
export function TakeAlong() {
  const { t } = useWords();
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<PrintIcon aria-hidden />}
        onClick={() => window.print()}
      >
        {t('export.print')}
      </Button>
      <ExportButtons
        files={[
          {
            label: t('export.brief'),
            fileName: 'brief.md',
            load: client =>
              client.request('get', '/exports/brief', { parseAs: 'blob' }),
          },
        ]}
      />
    </>
  );
}
