import { useState } from 'react';
import Button from '@material-ui/core/Button';
import GetAppIcon from '@material-ui/icons/GetApp';
import Typography from '@material-ui/core/Typography';
import { useApi } from '@backstage/frontend-plugin-api';
import { toError, type ErrorLike } from '@backstage/errors';
import type { PortfolioClient } from '@backstage-portfolio/plugin-portfolio-common';
import { portfolioClientRef } from '../../api/portfolioClientRef';
import { reasonOf } from '../Layout/Failure';
import { Line } from '../Layout/Line';
import { useWords } from '../Words/useWords';
import { saveFile } from './saveFile';

/** A file that the server makes of a whole list. */
export interface ExportFile {
  label: string;
  fileName: string;
  load: (client: PortfolioClient) => Promise<{ data?: Blob }>;
}

/** Buttons that save a list as it is filtered now, all of its pages. */
export function ExportButtons(props: { files: ExportFile[] }) {
  const client = useApi(portfolioClientRef);
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ErrorLike>();

  const save = async (file: ExportFile) => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { data } = await file.load(client);
      if (data) {
        saveFile({ content: data, name: file.fileName });
      }
    } catch (error) {
      setFailure(toError(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Line>
      {props.files.map(file => (
        <Button
          key={file.fileName}
          size="small"
          variant="outlined"
          disabled={busy}
          startIcon={<GetAppIcon aria-hidden />}
          onClick={() => save(file)}
        >
          {file.label}
        </Button>
      ))}
      {failure && (
        <Typography variant="body2" role="alert">
          {t('export.failed', { reason: reasonOf(failure) })}
        </Typography>
      )}
    </Line>
  );
}
