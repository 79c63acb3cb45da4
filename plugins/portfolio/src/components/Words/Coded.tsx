import { Fragment } from 'react';

/** A text in which what stands between backticks is to be written as it is. */
export function Coded(props: { children: string }) {
  return (
    <>
      {props.children
        .split('`')
        .map((part, index) =>
          index % 2 === 1 ? (
            <code key={index}>{part}</code>
          ) : (
            <Fragment key={index}>{part}</Fragment>
          ),
        )}
    </>
  );
}
