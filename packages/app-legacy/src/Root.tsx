import type { PropsWithChildren } from 'react';
import CategoryIcon from '@material-ui/icons/Category';
import ExtensionIcon from '@material-ui/icons/Extension';
import HomeIcon from '@material-ui/icons/Home';
import SettingsIcon from '@material-ui/icons/Settings';
import {
  Sidebar,
  SidebarItem,
  SidebarPage,
  SidebarSpace,
} from '@backstage/core-components';

export function Root(props: PropsWithChildren<{}>) {
  return (
    <SidebarPage>
      <Sidebar>
        <SidebarItem icon={HomeIcon} to="catalog" text="Catalog" />
        <SidebarItem icon={ExtensionIcon} to="api-docs" text="APIs" />
        <SidebarItem
          icon={CategoryIcon}
          to="portfolio/overview"
          text="Portfolio"
        />
        <SidebarSpace />
        <SidebarItem icon={SettingsIcon} to="settings" text="Settings" />
      </Sidebar>
      {props.children}
    </SidebarPage>
  );
}
