export { ContactList, type ContactListProps } from './ContactList.js';
