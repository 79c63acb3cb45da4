import accuracy from '../../docs/accuracy.md';
import annotations from '../../docs/annotations.md';
import configuration from '../../docs/configuration.md';
import figures from '../../docs/figures.md';
import gaps from '../../docs/gaps.md';
import limits from '../../docs/limits.md';
import platforms from '../../docs/platforms.md';
import roles from '../../docs/roles.md';
import signals from '../../docs/signals.md';
import staffing from '../../docs/staffing.md';
import visibility from '../../docs/visibility.md';
import type { HelpPageName } from './helpPages';

/** Where the text of each page is, as Markdown; it comes with the plugin. */
export const DOCUMENTS: Readonly<Record<HelpPageName, string>> = {
  accuracy,
  annotations,
  configuration,
  figures,
  gaps,
  limits,
  platforms,
  roles,
  signals,
  staffing,
  visibility,
};
