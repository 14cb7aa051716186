export { type BasicsItem, type DocumentItem, Header, type HeaderProps } from './Header.js';
